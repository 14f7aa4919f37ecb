import { lostOutcomes } from '@mingjing/domain';

const left = `'AFFIRMED','RULING_AFFIRMED','APPEAL_WITHDRAWN'`;
const lost = lostOutcomes.map((outcome) => `'${outcome}'`).join(',');
const inDispute = `h.dispute_id = c.dispute_id AND h.id <> c.id AND h.procedure = 'litigation'`;

/**
 * A loss stands: at once; when the higher instance left what was appealed against; when the higher instance changed
 * what the organs had won. What was analysed stands, whatever came of it. Of `case_lessons l` and `cases c`.
 */
export const lossStands = `(l.standing = 'final' OR l.analysed_on IS NOT NULL
  OR (l.standing = 'ifAffirmed' AND EXISTS (SELECT 1 FROM cases h WHERE ${inDispute} AND h.outcome IN (${left})))
  OR (l.standing = 'ifBelowWon' AND NOT EXISTS (SELECT 1 FROM cases h WHERE ${inDispute} AND h.outcome IN (${lost}))))`;
