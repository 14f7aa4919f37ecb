import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes, Organs, Users, type ScopeCondition } from '../people/index.js';
import type { Performer } from '../procedures/index.js';

export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

/** What the register can be narrowed to. */
export interface RegisterChoices {
  readonly officers: readonly NamedChoice[];
  readonly respondents: readonly NamedChoice[];
  readonly categories: readonly string[];
  readonly matters: readonly string[];
}

const officeRoles: readonly string[] = ['registrar', 'caseOfficer', 'officeHead'];

/** Where the choices of the register's filters come from, each by a few steps along an index. */
@Injectable()
export class CaseChoices {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly organs: Organs,
    private readonly users: Users,
  ) {}

  async of(actor: Performer): Promise<RegisterChoices> {
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c' });
    const { all } = await this.organs.tree();
    return {
      officers: await this.officers(actor),
      respondents: all.map(({ id, name }) => ({ id, name })),
      categories: await this.distinct('category', seen),
      matters: await this.distinct('matter', seen),
    };
  }

  /** The officers of one's own office, or of every office in the area one supervises. */
  private async officers({ roles, organId, supervises }: Performer): Promise<NamedChoice[]> {
    const tree = await this.organs.tree();
    const offices = roles.some((role) => officeRoles.includes(role)) ? tree.predecessorsOf(organId) : [];
    const area = roles.includes('supervisor') && supervises !== null ? tree.descendantsOf(supervises) : [];
    const heads = roles.includes('organHead') ? tree.descendantsOf(organId) : [];
    const found = await this.users.colleagues([...offices, ...area, ...heads], ['caseOfficer', 'officeHead']);
    return found.map(({ id, displayName: name }) => ({ id, name }));
  }

  /** From one value to the next along the index, instead of reading every case. */
  private async distinct(column: 'category' | 'matter', seen: ScopeCondition): Promise<string[]> {
    const first = (beyond: string): string =>
      `(SELECT c.${column} AS value FROM cases c WHERE ${beyond} AND ${seen.sql} ORDER BY c.${column} LIMIT 1)`;
    const rows = await rowsOf<{ value: string }>(
      this.database.manager,
      `WITH RECURSIVE known AS (
         ${first('true')}
         UNION ALL
         SELECT following.value FROM known, LATERAL ${first(`c.${column} > known.value`)} AS following)
       SELECT value FROM known LIMIT 200`,
      seen.params,
    );
    return rows.map(({ value }) => value);
  }
}
