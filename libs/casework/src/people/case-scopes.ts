import { Injectable } from '@nestjs/common';
import { Today } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { Actor } from './actor.js';
import type { OrganTree } from './organ-tree.js';
import { Organs } from './organs.js';

/** A condition on rows of `cases`, to be joined to a query by AND. */
export interface ScopeCondition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export interface ScopePlace {
  /** What the query calls the table of cases. */
  readonly alias?: string;
  /** The number of the first parameter that is free. */
  readonly firstParam?: number;
}

/** For lists: in which of the cases seen the whole file is the viewer's, and the organs whose part they read of the others. */
export interface PartyScope {
  readonly whole: string;
  /** The place of the organs among the parameters. */
  readonly organs: string;
  readonly params: readonly unknown[];
}

type Viewer = Pick<Actor, 'id' | 'roles' | 'organId' | 'supervises'>;
interface Part {
  /** What is written in a case is not all for whoever sees it through this part only. */
  readonly asParty?: true;
  readonly sql: (alias: string, params: readonly string[]) => string;
  readonly params: readonly unknown[];
}

const officeRoles = new Set(['registrar', 'caseOfficer', 'officeHead']);

/** Says which cases a person sees; somebody with several roles sees what any of them sees. */
@Injectable()
export class CaseScopes {
  constructor(
    private readonly organs: Organs,
    private readonly today: Today,
  ) {}

  async condition(
    tx: Transaction,
    viewer: Viewer,
    { alias = 'cases', firstParam = 1 }: ScopePlace = {},
  ): Promise<ScopeCondition> {
    return written(await this.parts(tx, viewer), { alias, firstParam });
  }

  /** Null where whoever sees a case reads all of it. */
  async partyScope(
    tx: Transaction,
    viewer: Viewer,
    { alias = 'cases', firstParam = 1 }: ScopePlace = {},
  ): Promise<PartyScope | null> {
    const tree = await this.organs.tree(tx);
    const parts = await this.parts(tx, viewer);
    const whole = parts.filter(({ asParty }) => asParty === undefined);
    if (whole.length === parts.length) return null;
    const { sql, params } = written(whole, { alias, firstParam });
    const organs = `$${String(firstParam + params.length)}::text[]`;
    return { whole: sql, organs, params: [...params, tree.answeredForBy(viewer.organId)] };
  }

  /** What a list shows of a case: all where the file is the viewer's, else what was told to a party of their organs. */
  async reading(
    tx: Transaction,
    viewer: Viewer,
    place: Required<ScopePlace>,
    toldTo: (organs: string) => string,
  ): Promise<ScopeCondition> {
    const seen = await this.condition(tx, viewer, place);
    const firstParam = place.firstParam + seen.params.length;
    const party = await this.partyScope(tx, viewer, { ...place, firstParam });
    if (party === null) return seen;
    return {
      sql: `${seen.sql} AND (${party.whole} OR ${toldTo(party.organs)})`,
      params: [...seen.params, ...party.params],
    };
  }

  /** False also for a case that does not exist. */
  async maySee(tx: Transaction, viewer: Viewer, caseId: string): Promise<boolean> {
    const { sql, params } = await this.condition(tx, viewer, { firstParam: 2 });
    const rows = await rowsOf(tx, `SELECT 1 FROM cases WHERE id = $1 AND ${sql}`, [caseId, ...params]);
    return rows.length > 0;
  }

  /** The organs whose part of the case is all that the viewer reads of it; null where the whole file is theirs. */
  async partiesOnly(tx: Transaction, viewer: Viewer, caseId: string): Promise<readonly string[] | null> {
    const whole = (await this.parts(tx, viewer)).filter(({ asParty }) => asParty === undefined);
    const { sql, params } = written(whole, { alias: 'cases', firstParam: 2 });
    const rows = await rowsOf(tx, `SELECT 1 FROM cases WHERE id = $1 AND ${sql}`, [caseId, ...params]);
    return rows.length > 0 ? null : (await this.organs.tree(tx)).answeredForBy(viewer.organId);
  }

  private async parts(tx: Transaction, viewer: Viewer): Promise<readonly Part[]> {
    const parts = partsFor(viewer, await this.organs.tree(tx));
    if (!viewer.roles.includes('counsel')) return parts;
    return [...parts, { sql: givenToCounsel, params: [viewer.id, await this.today.today(tx)] }];
  }
}

function written(parts: readonly Part[], { alias, firstParam }: Required<ScopePlace>): ScopeCondition {
  if (parts.length === 0) return { sql: 'false', params: [] };
  let next = firstParam;
  const conditions = parts.map(({ sql, params }) =>
    sql(
      alias,
      params.map(() => `$${String(next++)}`),
    ),
  );
  return { sql: `(${conditions.join(' OR ')})`, params: parts.flatMap(({ params }) => params) };
}

function partsFor({ roles, organId, supervises }: Viewer, tree: OrganTree): readonly Part[] {
  const parts: Part[] = [];
  if (roles.some((role) => officeRoles.has(role)))
    parts.push({ sql: ofOffice, params: [tree.predecessorsOf(organId)] });
  if (roles.includes('organHead')) parts.push({ sql: ofOrgan, params: [[organId]] });
  if (roles.includes('supervisor') && supervises !== null)
    parts.push({ sql: ofOrgan, params: [tree.descendantsOf(supervises)] });
  if (roles.includes('liaison')) {
    parts.push({ asParty: true, sql: ofRespondent, params: [tree.answeredForBy(organId)] });
    parts.push({ sql: ofOwnOrgan, params: [[organId]] });
  }
  return parts;
}

const ofOffice: Part['sql'] = (alias, [param = '']) => `${alias}.office_id = ANY(${param}::text[])`;
const ofOrgan: Part['sql'] = (alias, [param = '']) => `${alias}.organ_id = ANY(${param}::text[])`;

// What an organ hears itself, its liaison handles there; what its office hears for a government is not theirs.
const ofOwnOrgan: Part['sql'] = (alias, [param = '']) =>
  `(${alias}.procedure = 'mediation' AND ${alias}.office_id = ANY(${param}::text[]))`;

// The respondent learns of a case by the copy; a case that ended before has never been sent.
const ofRespondent: Part['sql'] = (alias, [param = '']) =>
  `(${alias}.copy_sent AND ${alias}.respondent_ids && ${param}::text[])`;

// Counsel reads what was given to them, as long as they are engaged.
const givenToCounsel: Part['sql'] = (alias, [user = '', today = '']) =>
  `${alias}.id IN (SELECT given.case_id FROM counsel_assignments given
                     JOIN counsels ON counsels.id = given.counsel_id
                     JOIN counsel_engagements term ON term.counsel_id = given.counsel_id
                    WHERE given.released_on IS NULL AND counsels.user_id = ${user}::uuid
                      AND ${today}::date BETWEEN term.starts_on AND coalesce(term.ended_on, term.ends_on))`;
