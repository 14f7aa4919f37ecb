import { rowsOf, type Transaction } from '@mingjing/platform/database';

/** Why counsel may not advise on a case: recorded, or because they are or speak for a party. */
export interface CounselConflictHit {
  readonly code: 'counselActsForParty' | 'counselAgainstOrgan' | 'counselIsParty';
  /** The party or organ concerned. */
  readonly name: string;
}

const plain = (column: string): string => `regexp_replace(${column}, '\\s', '', 'g')`;

/** What stands between counsel and the case, each cause once. */
export async function conflictsWithCase(
  tx: Transaction,
  caseId: string,
  counselId: string,
): Promise<CounselConflictHit[]> {
  return rowsOf<CounselConflictHit>(
    tx,
    `WITH party AS (SELECT p.name, p.organ_id, p.particulars FROM case_parties p WHERE p.case_id = $1),
     near AS (
       SELECT name FROM party
       UNION SELECT particulars->>'legalRepresentative' FROM party
       UNION SELECT particulars->'guardian'->>'name' FROM party
       UNION SELECT agent->>'name' FROM party, jsonb_array_elements(coalesce(particulars->'agents', '[]')) agent)
     SELECT 'counselActsForParty' AS code, x.party_name AS name FROM counsel_conflicts x
      WHERE x.counsel_id = $2 AND x.withdrawn_on IS NULL AND x.kind = 'actsForParty'
        AND EXISTS (SELECT 1 FROM party WHERE ${plain('party.name')} = ${plain('x.party_name')})
     UNION
     SELECT 'counselAgainstOrgan', o.name FROM counsel_conflicts x JOIN organs o ON o.id = x.organ_id
      WHERE x.counsel_id = $2 AND x.withdrawn_on IS NULL
        AND (EXISTS (SELECT 1 FROM cases c WHERE c.id = $1 AND (c.organ_id = o.id OR o.id = ANY(c.respondent_ids)))
             OR EXISTS (SELECT 1 FROM party WHERE party.organ_id = o.id))
     UNION
     SELECT 'counselIsParty', near.name FROM counsels k, near
      WHERE k.id = $2 AND ${plain('near.name')} IN (${plain('k.name')}, ${plain('k.firm')})
     ORDER BY 1, 2`,
    [caseId, counselId],
  );
}
