import { Inject, Injectable } from '@nestjs/common';
import type { Locale, Role } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import type { Actor } from '../people/index.js';
import { csrfTokenOf, hashOf, matchesHash, newToken } from './session-token.js';

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 12;
const SECONDS_BETWEEN_MARKS = 30;

/** A session in use: whose it is, and what its writes must show. */
export interface SignedIn {
  readonly actor: Actor;
  readonly mustChangePassword: boolean;
  readonly sessionId: string;
  readonly csrfTokenHash: string;
}

export interface NewSession {
  readonly token: string;
  readonly csrfToken: string;
}

interface SessionRow {
  readonly sessionId: string;
  readonly csrfTokenHash: string;
  readonly stale: boolean;
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organId: string;
  readonly supervises: string | null;
  readonly locale: Locale;
  readonly mustChangePassword: boolean;
}

/** Who is signed in: for 30 minutes after the last request, for 12 hours at most. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(tx: Transaction, userId: string, address: string): Promise<NewSession> {
    const token = newToken();
    const csrfToken = csrfTokenOf(token);
    await tx.query(
      `INSERT INTO sessions (id_hash, user_id, csrf_token_hash, created_at, last_seen_at, expires_at, address)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + make_interval(hours => $5), $6)`,
      [hashOf(token), userId, hashOf(csrfToken), this.clock.now(), LONGEST_HOURS, address],
    );
    return { token, csrfToken };
  }

  /** The session of this token, if it has not ended; a request keeps it alive. */
  async use(token: string): Promise<SignedIn | null> {
    const row = await this.find(token);
    if (row?.stale) {
      await this.database.manager.query(
        'UPDATE sessions SET last_seen_at = greatest(last_seen_at, $2) WHERE id_hash = $1',
        [row.sessionId, this.clock.now()],
      );
    }
    return row && signedIn(row);
  }

  /** The same without keeping it alive: an open page alone is no use of the system. */
  async look(token: string): Promise<SignedIn | null> {
    const row = await this.find(token);
    return row && signedIn(row);
  }

  async end(sessionId: string): Promise<void> {
    await this.database.manager.query('DELETE FROM sessions WHERE id_hash = $1', [sessionId]);
  }

  async endToken(token: string): Promise<void> {
    await this.end(hashOf(token));
  }

  async endAllOf(tx: Transaction, userId: string): Promise<void> {
    await tx.query('DELETE FROM sessions WHERE user_id = $1', [userId]);
  }

  /** Forgets sessions that have ended by themselves. */
  async sweep(tx: Transaction): Promise<number> {
    return changedBy(
      tx,
      `DELETE FROM sessions WHERE expires_at <= $1::timestamptz OR last_seen_at <= $1::timestamptz - make_interval(mins => $2)`,
      [this.clock.now(), IDLE_MINUTES],
    );
  }

  private async find(token: string): Promise<SessionRow | null> {
    const [row] = await rowsOf<SessionRow>(
      this.database.manager,
      `SELECT s.id_hash AS "sessionId", s.csrf_token_hash AS "csrfTokenHash",
              s.last_seen_at < $2::timestamptz - make_interval(secs => $4) AS stale,
              u.id, u.display_name AS "displayName", u.roles, u.organ_id AS "organId", u.supervises, u.locale,
              u.must_change_password AS "mustChangePassword"
         FROM sessions s JOIN users u ON u.id = s.user_id
        WHERE s.id_hash = $1 AND u.active AND s.expires_at > $2::timestamptz
          AND s.last_seen_at > $2::timestamptz - make_interval(mins => $3)`,
      [hashOf(token), this.clock.now(), IDLE_MINUTES, SECONDS_BETWEEN_MARKS],
    );
    return row ?? null;
  }
}

export const hasCsrfToken = ({ csrfTokenHash }: SignedIn, token: string): boolean =>
  matchesHash(token, csrfTokenHash);

function signedIn({ sessionId, csrfTokenHash, mustChangePassword, ...row }: SessionRow): SignedIn {
  const { id, displayName, roles, organId, supervises, locale } = row;
  return {
    actor: { id, displayName, roles, organId, supervises, locale },
    mustChangePassword,
    sessionId,
    csrfTokenHash,
  };
}
