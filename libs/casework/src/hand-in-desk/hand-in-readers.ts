import { Injectable } from '@nestjs/common';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { CaseScopes, Organs, type Actor } from '../people/index.js';
import { HandInNotFound } from './hand-in-errors.js';
import { requestColumns, requestTables, type HandInRow } from './hand-in-row.js';

const wholeRoles: ReadonlySet<string> = new Set([
  'registrar',
  'caseOfficer',
  'officeHead',
  'organHead',
  'supervisor',
]);

/** A request as one reader sees it. */
export interface HandInReading {
  readonly row: HandInRow;
  /** Whether the reader prepares the hand-in: a liaison of the organ asked. */
  readonly prepares: boolean;
  /** Whether somebody prepares it in the system at all; otherwise it comes on paper. */
  readonly byLiaison: boolean;
}

/** Who reads which request: another organ's does not exist for a liaison, not even in a case against both. */
@Injectable()
export class HandInReaders {
  constructor(
    private readonly scopes: CaseScopes,
    private readonly organs: Organs,
  ) {}

  /** The organs whose requests alone the actor reads; null for whoever reads those of whole cases. */
  async ownOrgans(tx: Transaction, { roles, organId }: Actor): Promise<readonly string[] | null> {
    if (roles.some((role) => wholeRoles.has(role))) return null;
    return roles.includes('liaison') ? (await this.organs.tree(tx)).answeredForBy(organId) : [];
  }

  /** Every organ that an active liaison answers for. */
  async organsWithLiaison(tx: Transaction): Promise<readonly string[]> {
    const rows = await rowsOf<{ organ: string }>(
      tx,
      `SELECT DISTINCT organ_id AS organ FROM users WHERE active AND 'liaison' = ANY(roles)`,
      [],
    );
    const tree = await this.organs.tree(tx);
    return [...new Set(rows.flatMap(({ organ }) => tree.answeredForBy(organ)))];
  }

  async find(tx: Transaction, actor: Actor, caseId: string, key: string): Promise<HandInReading> {
    const own = await this.ownOrgans(tx, actor);
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 4 });
    const [row] = await rowsOf<HandInRow>(
      tx,
      `SELECT ${requestColumns} FROM ${requestTables}
        WHERE r.case_id = $1 AND r.key = $2 AND ($3::text[] IS NULL OR r.organ_id = ANY($3)) AND ${seen.sql}`,
      [caseId, key, own, ...seen.params],
    );
    if (!row) throw new HandInNotFound();
    const answering = await this.organsWithLiaison(tx);
    const tree = actor.roles.includes('liaison') ? await this.organs.tree(tx) : null;
    const { organId } = row;
    return {
      row,
      prepares: organId !== null && (tree?.answeredForBy(actor.organId).includes(organId) ?? false),
      byLiaison: organId !== null && answering.includes(organId),
    };
  }

  /** For whoever prepares the hand-in alone. */
  async preparing(tx: Transaction, actor: Actor, caseId: string, key: string): Promise<HandInRow> {
    const { row, prepares } = await this.find(tx, actor, caseId, key);
    if (!prepares) throw new HandInNotFound();
    return row;
  }
}
