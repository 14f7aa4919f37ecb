import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { Offices, Organs, type Actor } from '../people/index.js';

const ofGovernment: readonly Role[] = ['registrar', 'caseOfficer', 'officeHead', 'organHead'];

/** Who sees which conferences and actions. */
@Injectable()
export class ConferenceScopes {
  constructor(
    private readonly offices: Offices,
    private readonly organs: Organs,
  ) {}

  /** The governments whose conferences the actor reads: their own, and those below what they supervise. */
  async governmentsOf(actor: Actor, tx?: Transaction): Promise<readonly string[]> {
    const seen = new Set<string>();
    if (actor.roles.some((role) => ofGovernment.includes(role))) seen.add(await this.governmentOf(actor, tx));
    if (actor.roles.includes('supervisor') && actor.supervises !== null)
      for (const id of (await this.organs.tree(tx)).descendantsOf(actor.supervises)) seen.add(id);
    return [...seen];
  }

  /** Whose office calls the conference. */
  async governmentOf(actor: Pick<Actor, 'organId'>, tx?: Transaction): Promise<string> {
    return (await this.offices.placeOf(actor, 'reconsideration', tx)).organId;
  }

  /** The organs whose actions the actor answers for as their liaison. */
  async answeredFor({ roles, organId }: Actor, tx?: Transaction): Promise<readonly string[]> {
    return roles.includes('liaison') ? (await this.organs.tree(tx)).answeredForBy(organId) : [];
  }
}
