import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';

// The least that OWASP recommends for argon2id: 19 MiB, two passes.
const cost = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and checks passwords (argon2id). */
@Injectable()
export class Passwords {
  private decoy: Promise<string> | undefined;

  async hash(password: string): Promise<string> {
    return argon2.hash(password, cost);
  }

  async matches(hash: string, password: string): Promise<boolean> {
    return argon2.verify(hash, password);
  }

  /** Takes as long as a check that fails, for accounts that do not exist. */
  async pretend(password: string): Promise<false> {
    this.decoy ??= this.hash(randomBytes(16).toString('hex'));
    await this.matches(await this.decoy, password);
    return false;
  }
}

// Without characters that look alike.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password of 80 bits in groups of four, to be read out or typed. */
export function randomPassword(): string {
  const signs = Array.from(randomBytes(64))
    .filter((byte) => byte < letters.length * 8)
    .slice(0, 16)
    .map((byte) => letters[byte % letters.length]);
  if (signs.length < 16) return randomPassword();
  return signs.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
}
