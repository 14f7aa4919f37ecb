import { procedures, type ProcedureName } from '@mingjing/domain';
import type { PartyScope } from '../people/index.js';

const sqlList = (words: Iterable<string>): string => [...words].map((word) => `'${word}'`).join(',');

/** Entries of these types are for every party of a case of the procedure. */
const isShared = (Object.keys(procedures) as ProcedureName[])
  .flatMap((name) => {
    const { shared = new Set() } = procedures[name].openness;
    return shared.size === 0 ? [] : `c.procedure = '${name}' AND e.type IN (${sqlList(shared)})`;
  })
  .join(' OR ');

/** A party reads a clock that began with an entry it reads: what all share, what was sent to it, a letter it has. */
export const clockToldTo = (organs: string): string =>
  `EXISTS (SELECT 1 FROM case_events e WHERE e.case_id = d.case_id AND e.seq = d.start_seq AND (${isShared}
     OR EXISTS (SELECT 1 FROM case_parties own WHERE own.case_id = d.case_id AND own.organ_id = ANY(${organs})
          AND (own.key = e.payload->>'to'
            OR EXISTS (SELECT 1 FROM supervised_duties known
                        WHERE known.case_id = d.case_id AND known.key = d.key AND own.key = ANY(known.told))))))`;

/** How a case ended, for those who may know: a decision is known to a party once it was served on it (行政复议法 75). */
export const outcomeFor = (party: PartyScope | null): string =>
  party === null
    ? 'c.outcome'
    : `CASE WHEN c.procedure <> 'reconsideration' OR c.phase NOT IN ('DECIDED','REJECTED') OR ${party.whole} OR EXISTS (
         SELECT 1 FROM case_events e JOIN case_parties own ON own.case_id = e.case_id AND own.key = e.payload->>'to'
          WHERE e.case_id = c.id AND e.type = 'DecisionServed' AND own.organ_id = ANY(${party.organs}))
       THEN c.outcome END`;

const tagsWithheld = (Object.keys(procedures) as ProcedureName[]).filter((name) =>
  procedures[name].openness.withheld.includes('flags'),
);

/** The office's tags, for those who read its whole file. */
export const tagsFor = (party: PartyScope | null): string =>
  party === null
    ? 'c.flags'
    : `CASE WHEN ${party.whole} OR c.procedure NOT IN (${sqlList(tagsWithheld)}) THEN c.flags ELSE '{}' END`;

/** The clock of a case that runs out first, of those the reader reads. */
export const nextClockFor = (party: PartyScope | null): string =>
  party === null
    ? 'SELECT c.next_due_on AS due_on, c.next_rule AS rule'
    : `SELECT d.due_on, d.rule FROM deadlines d
        WHERE d.case_id = c.id AND d.status IN ('running','missed') AND d.kind <> 'estimate' AND c.closed_on IS NULL
          AND (${party.whole} OR ${clockToldTo(party.organs)})
        ORDER BY d.due_on, d.rule LIMIT 1`;
