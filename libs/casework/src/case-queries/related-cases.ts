import { Injectable } from '@nestjs/common';
import type { CalendarDate, CaseOutcome, CasePhase, Instance, ProcedureName } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import { outcomeFor } from './told-to-party.js';
import { CaseAccess, type Performer } from '../procedures/index.js';

export const caseLinks = ['dispute', 'samePaper'] as const;

export interface RelatedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly procedure: ProcedureName;
  /** Of a lawsuit: which instance it is, before which court, and its number there. */
  readonly instance: Instance | null;
  readonly court: string | null;
  readonly courtCaseNumber: string | null;
  readonly phase: CasePhase;
  readonly outcome: CaseOutcome | null;
  readonly receivedOn: CalendarDate;
  readonly closedOn: CalendarDate | null;
  /** The same dispute in another procedure, or another act complained of in the same paper. */
  readonly link: (typeof caseLinks)[number];
}

/** The other cases about the same dispute or from the same paper (行政复议法 22), as far as the reader may see them. */
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
    const firstParam = seen.params.length + 2;
    const party = await this.scopes.partyScope(tx, actor, { alias: 'c', firstParam });
    return tx.query<RelatedCase[]>(
      `WITH own AS (
         SELECT id, dispute_id, COALESCE(particulars #>> '{splitFrom,caseNumber}', number) AS paper
           FROM cases WHERE id = $1)
       SELECT c.id, c.number, c.title, c.procedure, c.particulars ->> 'instance' AS instance,
              c.particulars ->> 'court' AS court,
              c.particulars ->> 'courtCaseNumber' AS "courtCaseNumber", c.phase, ${outcomeFor(party)} AS outcome, c.received_on::text AS "receivedOn",
              c.closed_on::text AS "closedOn",
              CASE WHEN c.dispute_id = own.dispute_id THEN 'dispute' ELSE 'samePaper' END AS link
         FROM own, cases c
        WHERE (c.dispute_id = own.dispute_id OR c.number = own.paper
               OR c.particulars #>> '{splitFrom,caseNumber}' = own.paper)
          AND c.id <> own.id AND ${seen.sql}
        ORDER BY c.received_on, c.id LIMIT 100`,
      [caseId, ...seen.params, ...(party?.params ?? [])],
    );
  }
}
