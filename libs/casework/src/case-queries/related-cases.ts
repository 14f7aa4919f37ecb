import { Injectable } from '@nestjs/common';
import type { CalendarDate, Outcome, Phase } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import { CaseAccess, type Performer } from '../procedures/index.js';

export interface RelatedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly phase: Phase;
  readonly outcome: Outcome | null;
  readonly receivedOn: CalendarDate;
  readonly closedOn: CalendarDate | null;
}

/** The other cases about the same dispute, as far as the reader may see them. */
@Injectable()
export class RelatedCases {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly scopes: CaseScopes,
  ) {}

  async of(caseId: string, actor: Performer): Promise<RelatedCase[]> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 2 });
    return tx.query<RelatedCase[]>(
      `SELECT c.id, c.number, c.title, c.phase, c.outcome, c.received_on::text AS "receivedOn",
              c.closed_on::text AS "closedOn"
         FROM cases c
        WHERE c.dispute_id = (SELECT dispute_id FROM cases WHERE id = $1) AND c.id <> $1 AND ${seen.sql}
        ORDER BY c.received_on, c.id`,
      [caseId, ...seen.params],
    );
  }
}
