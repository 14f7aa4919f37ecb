import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import {
  CaseScopes,
  distinctOrgans,
  FigureOrgans,
  type Actor,
  type ScopeCondition,
} from '../people/index.js';

/** Who reads the report of an organ's year. */
export const yearReportRoles = [
  'registrar',
  'officeHead',
  'organHead',
  'supervisor',
] as const satisfies readonly Role[];

const offices: readonly Role[] = ['registrar', 'officeHead'];

export interface ReportOrgan {
  readonly id: string;
  readonly name: string;
  /** Whether the reader may count the organs below it too. */
  readonly below: boolean;
  /** The organ, and those below it that the reader may count with it. */
  readonly within: readonly string[];
}

/** The organ of a report does not exist, or its report is not the reader's. */
export class ReportOrganNotFound extends Error {
  override readonly name = 'ReportOrganNotFound';
}

/** Of which organs somebody reads the year, and which cases are counted for them. */
@Injectable()
export class YearReportOrgans {
  constructor(
    private readonly database: Database,
    private readonly figures: FigureOrgans,
    private readonly scopes: CaseScopes,
  ) {}

  /** The government first that the reader serves, or whom the reader supervises. */
  async of(actor: Actor): Promise<readonly ReportOrgan[]> {
    const { tree, served, led, supervised } = await this.figures.seenBy(actor, offices);
    const below = supervised.filter((id) => id === actor.supervises || tree.isGovernment(id));
    return distinctOrgans(served, led, ...below).flatMap((id) => {
      const organ = tree.find(id);
      if (organ === undefined) return [];
      const within = supervised.includes(id) ? tree.descendantsOf(id) : null;
      return [{ id, name: organ.name, below: within !== null, within: within ?? [id] }];
    });
  }

  /** The cases that the reader sees by one of the roles of the report. */
  async scope(actor: Actor, firstParam: number): Promise<ScopeCondition> {
    const roles = actor.roles.filter((role) => (yearReportRoles as readonly Role[]).includes(role));
    return this.scopes.condition(this.database.manager, { ...actor, roles }, { alias: 'c', firstParam });
  }
}
