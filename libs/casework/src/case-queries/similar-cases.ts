import { Injectable } from '@nestjs/common';
import type { CalendarDate, CasePhase } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';

export interface SimilarCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly phase: CasePhase;
  readonly receivedOn: CalendarDate;
  /** The same act is complained of, or the same applicant complains of the same respondent. */
  readonly reason: 'sameAct' | 'sameParties';
}

export interface Likeness {
  readonly actNumber?: string;
  readonly applicantName?: string;
  readonly respondentId?: string;
}

/** Finds cases an application may repeat (行政复议法 30(1)(7)): a hint while it is entered, never a refusal. */
@Injectable()
export class SimilarCases {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
  ) {}

  async find(
    actor: Performer,
    { actNumber = '', applicantName = '', respondentId = '' }: Likeness,
  ): Promise<SimilarCase[]> {
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c', firstParam: 4 });
    return this.database.manager.query<SimilarCase[]>(
      `SELECT c.id, c.number, c.title, c.phase, c.received_on::text AS "receivedOn",
              CASE WHEN $1 <> '' AND c.particulars #>> '{challengedAct,number}' = $1 THEN 'sameAct' ELSE 'sameParties' END AS reason
         FROM cases c
        WHERE (($1 <> '' AND c.particulars #>> '{challengedAct,number}' = $1)
            OR ($2 <> '' AND $3 <> ''
                AND c.id IN (SELECT case_id FROM case_parties WHERE role = 'applicant' AND name = $2)
                AND c.id IN (SELECT case_id FROM case_parties WHERE role = 'respondent' AND organ_id = $3)))
          AND ${seen.sql}
        ORDER BY c.received_on DESC, c.id LIMIT 10`,
      [actNumber, applicantName, respondentId, ...seen.params],
    );
  }
}
