import type { CalendarDate } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { DocumentEntity } from '../documents/index.js';

/** Who agreed to a document, for whom, and on which day. */
export interface DocumentApproval {
  readonly name: string;
  readonly onBehalfOf: string | null;
  readonly approvedOn: CalendarDate;
}

export interface DocumentLine {
  readonly document: DocumentEntity;
  /** In the order of the chain; empty where the act needed nobody's approval. */
  readonly approvals: readonly DocumentApproval[];
}

interface Approved extends DocumentApproval {
  readonly performedSeq: number;
}

/** The approvals of the proposals that issued the documents, all in one question. */
export async function withApprovals(
  tx: Transaction,
  caseId: string,
  documents: readonly DocumentEntity[],
): Promise<DocumentLine[]> {
  // The act is written right after its last approval.
  const approved = await rowsOf<Approved>(
    tx,
    `SELECT performed.seq AS "performedSeq", u.display_name AS name, e.payload #>> '{onBehalfOf,name}' AS "onBehalfOf",
            e.occurred_on::text AS "approvedOn"
       FROM case_events last
       JOIN case_events performed ON performed.case_id = last.case_id AND performed.seq = last.seq + 1
            AND performed.act = last.act AND performed.recorded_at = last.recorded_at
       JOIN case_events e ON e.case_id = last.case_id AND e.type = 'ProposalApproved' AND e.seq <= last.seq
            AND e.payload ->> 'proposalId' = last.payload ->> 'proposalId'
       JOIN users u ON u.id = e.actor_id
      WHERE last.case_id = $1 AND last.type = 'ProposalApproved' AND performed.seq = ANY($2::int[])
      ORDER BY e.seq`,
    [caseId, documents.map(({ eventSeq }) => eventSeq)],
  );
  return documents.map((document) => ({
    document,
    approvals: approved
      .filter(({ performedSeq }) => performedSeq === document.eventSeq)
      .map(({ name, onBehalfOf, approvedOn }) => ({ name, onBehalfOf, approvedOn })),
  }));
}
