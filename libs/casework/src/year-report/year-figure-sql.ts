import type { YearFigure } from '@mingjing/domain';
import { goesOnFrom } from '../cases/index.js';

/** What the figures are counted in: reconsiderations, first instances with what became of them, and what happened. */
type Base = 'rc' | 'suits' | 'events';
interface Counting {
  readonly base: Base;
  readonly when: string;
}

const from = '$2::date';
const until = '$3::date';
const within = (day: string): string => `${day} BETWEEN ${from} AND ${until}`;
const rc = (when: string): Counting => ({ base: 'rc', when });
const refusedAs = (outcomes: string): Counting => rc(`${within('refused')} AND ${outcomes}`);
const endedAs = (...outcomes: readonly string[]): Counting =>
  rc(`${within('ended')} AND result->>'outcome' IN (${outcomes.map((one) => `'${one}'`).join(', ')})`);
const endedWith = (facet: string, value: string): Counting =>
  rc(`${within('ended')} AND result->>'${facet}' = '${value}'`);
const suits = (when: string): Counting => ({ base: 'suits', when });
const administrative = (when: string): Counting =>
  suits(`${within('ended')} AND line = 'administrative' AND ${when}`);
const event = (procedure: string, measure: string, more = 'true'): Counting => ({
  base: 'events',
  when: `procedure = '${procedure}' AND measure = '${measure}' AND ${more}`,
});

/** What each figure counts, as its definition in the domain says (law.md H.1, H.3, H.4). */
export const yearCountings: Readonly<Record<YearFigure, Counting>> = {
  rcReceived: rc(within('received')),
  rcCarried: rc(`accepted < ${from} AND (ended IS NULL OR ended >= ${from})`),
  rcAccepted: rc(within('accepted')),
  rcNotAccepted: refusedAs(`refusal = 'NOT_ACCEPTED'`),
  rcAbandoned: refusedAs(`refusal = 'ABANDONED'`),
  rcToSuperior: refusedAs(`refusal = 'TO_SUPERIOR'`),
  rcWithdrawnBefore: refusedAs(`refusal NOT IN ('NOT_ACCEPTED', 'ABANDONED', 'TO_SUPERIOR')`),
  rcPending: rc(`accepted IS NULL AND refused IS NULL`),
  rcConcluded: rc(within('ended')),
  rcOpen: rc(`accepted IS NOT NULL AND ended IS NULL`),
  rcMediatedFirst: rc(`${within('accepted')} AND tried IS NOT NULL`),
  rcMediationUnknown: rc(`${within('accepted')} AND tried IS NULL AND imported`),
  rcUpheld: endedAs('UPHOLD'),
  rcModified: endedAs('MODIFY'),
  rcRevoked: endedAs('REVOKE', 'REVOKE_PART'),
  rcIllegal: endedAs('CONFIRM_ILLEGAL', 'CONFIRM_ILLEGAL_NOT_REVOKE'),
  rcVoid: endedAs('CONFIRM_VOID'),
  rcOrdered: endedAs('ORDER_PERFORM'),
  rcLiable: endedAs('AGREEMENT_LIABILITY'),
  rcRejected: endedAs('REJECT_REQUEST', 'REJECT_R0', 'REJECT_APPLICATION'),
  rcMediationDoc: endedAs('MEDIATION_DOC'),
  rcTerminated: endedAs('TERMINATE'),
  rcSettled: endedWith('mediated', 'yes'),
  rcCorrected: endedWith('corrected', 'direct'),
  rcOnTime: endedWith('onTime', 'yes'),
  rcOnTimeUnknown: rc(`${within('ended')} AND result->>'onTime' IS NULL`),
  rcOpinionLetters: event('reconsideration', 'opinionLetter'),
  rcSuggestions: event('reconsideration', 'suggestionLetter'),
  suits: suits(within('received')),
  suitsAdministrative: suits(`${within('received')} AND line = 'administrative'`),
  suitsCivil: suits(`${within('received')} AND line = 'civil'`),
  suitsCarried: suits(`received < ${from} AND (ended IS NULL OR ended >= ${from})`),
  suitsConcluded: suits(within('ended')),
  suitsOpen: suits(`ended IS NULL`),
  suitsLater: event('litigation', 'receivedLater'),
  suitsJudged: administrative(`result->>'judged' = 'yes'`),
  suitsLost: administrative(`result->>'lost' = 'yes'`),
  suitsHeard: event('litigation', 'heard', `facets->>'line' = 'administrative'`),
  suitsAttended: event(
    'litigation',
    'heard',
    `facets->>'line' = 'administrative' AND EXISTS (SELECT 1 FROM case_counts came
       WHERE came.case_id = events.case_id AND came.measure = 'appearance' AND came.on_day <= ${until}
         AND came.facets->>'attended' = 'yes')`,
  ),
  suitsHearingUnknown: suits(`${within('received')} AND line = 'administrative' AND imported AND NOT heard`),
  judicialSuggestions: event('litigation', 'judicialSuggestion'),
  mdReceived: event('mediation', 'received'),
  mdConcluded: event('mediation', 'concluded'),
  mdAgreed: event('mediation', 'concluded', `facets->>'mediated' = 'yes'`),
};

const counted = (alias: string, measure: string): string =>
  `case_counts ${alias} ON ${alias}.case_id = seen.id AND ${alias}.measure = '${measure}' AND ${alias}.key = ''
     AND ${alias}.on_day <= ${until}`;

/**
 * The bases of an organ's year: parameters are its organs, the first day and the last; `scope` narrows the cases `c`.
 * What happened after the last day has not happened yet. A suit goes on in the instances that followed it.
 */
export const yearBases = (scope: string): string => `WITH RECURSIVE
  seen AS (SELECT c.id, c.number, c.title, c.procedure, c.dispute_id, c.imported FROM cases c
            WHERE c.organ_id = ANY($1::text[]) AND c.received_on <= ${until} AND ${scope}),
  rc AS (SELECT seen.id AS case_id, came.on_day AS received, taken.on_day AS accepted, gone.on_day AS refused,
                gone.facets->>'outcome' AS refusal, done.on_day AS ended, done.facets AS result,
                tried.on_day AS tried, seen.imported
           FROM seen JOIN ${counted('came', 'received')}
           LEFT JOIN ${counted('taken', 'accepted')} LEFT JOIN ${counted('gone', 'refused')}
           LEFT JOIN ${counted('done', 'concluded')} LEFT JOIN ${counted('tried', 'mediatedFirst')}
          WHERE seen.procedure = 'reconsideration'
            AND coalesce(done.on_day, gone.on_day, 'infinity') >= ${from}),
  sued AS (SELECT seen.id, seen.dispute_id, seen.imported, came.on_day AS received,
                  came.facets->>'line' AS line
             FROM seen JOIN ${counted('came', 'received')} WHERE seen.procedure = 'litigation'),
  course AS (SELECT id AS suit, id AS instance, dispute_id FROM sued
             UNION SELECT course.suit, later.id, course.dispute_id FROM course
              JOIN cases later ON later.dispute_id = course.dispute_id AND later.procedure = 'litigation'
              ${goesOnFrom('course.instance')}),
  suits AS (SELECT sued.id AS case_id, sued.received, sued.line, sued.imported, done.on_day AS ended,
                   done.facets AS result,
                   EXISTS (SELECT 1 FROM case_counts h WHERE h.case_id = sued.id AND h.measure = 'heard'
                            AND h.on_day <= ${until}) AS heard
              FROM sued LEFT JOIN LATERAL (
                SELECT k.on_day, k.facets FROM course JOIN case_counts k ON k.case_id = course.instance
                 WHERE course.suit = sued.id AND k.measure = 'concluded' AND k.on_day <= ${until}
                 ORDER BY k.on_day DESC LIMIT 1) done ON true
             WHERE coalesce(done.on_day, 'infinity') >= ${from}),
  events AS (SELECT k.case_id, k.procedure, k.measure, k.facets FROM seen
              JOIN case_counts k ON k.case_id = seen.id AND ${within('k.on_day')})`;
