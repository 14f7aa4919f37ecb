import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';
import { Organs } from '../people/index.js';
import type { Performer } from './act-command.js';

const officeRoles: ReadonlySet<string> = new Set(['registrar', 'caseOfficer', 'officeHead']);

/** For which organs a person speaks in the cases against them. */
@Injectable()
export class Spokesmen {
  constructor(private readonly organs: Organs) {}

  /** The organs a liaison answers for; none for anybody else. */
  async answeredForBy(
    tx: Transaction,
    { roles, organId }: Pick<Performer, 'roles' | 'organId'>,
  ): Promise<readonly string[]> {
    if (!roles.includes('liaison')) return [];
    return (await this.organs.tree(tx)).answeredForBy(organId);
  }

  /** The organs for which alone the person acts; undefined for the office and the system, who act for none. */
  async speaksFor(tx: Transaction, actor: Performer | null): Promise<readonly string[] | undefined> {
    if (!actor || actor.roles.some((role) => officeRoles.has(role))) return undefined;
    return this.answeredForBy(tx, actor);
  }
}
