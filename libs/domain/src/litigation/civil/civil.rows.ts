import { civilOnly, cpl, cplInt, inCourt } from '../litigation-law.js';
import { dueOf, stillOpen, type On, type OnFacts } from '../litigation-facts.js';
import type { LitigationRecord } from '../litigation-record.js';
import { handlers, type Chapter } from '../litigation-rows.js';
import { appealPending, judged, onTrial, unanswered } from '../litigation-tracks.js';
import type { CivilActs, EvidenceStage } from './civil.acts.js';

const of = (at: string) => inCourt(cpl(at), cpl(at));
const trying = [...unanswered, ...onTrial, ...appealPending] as const;

const stageOf = ({ instance, courtProcedure }: LitigationRecord): EvidenceStage =>
  instance === 'second' ? 'second' : courtProcedure === 'ordinary' ? 'ordinary' : 'simplified';

/** Only until the court debate has ended, and in the first instance (民诉解释 232). */
export const counterclaimInFirst: OnFacts = {
  on: 'facts',
  code: 'NOT_OF_THIS_INSTANCE',
  article: inCourt(cplInt('232'), cplInt('232')),
  holds: ({ record }) => record.instance === 'first',
};
export const oneCounterclaim: OnFacts = {
  on: 'facts',
  code: 'COUNTERCLAIM_FILED_BEFORE',
  article: inCourt(cplInt('232'), cplInt('232')),
  holds: ({ record }) => record.counterclaimOn === null,
};
export const evidenceDaysSet: On<'setEvidencePeriod'> = {
  on: 'payload',
  at: 'days',
  code: 'EVIDENCE_DAYS_WRONG',
  article: inCourt(cplInt('99'), cplInt('99')),
  holds: ({ days }) => days >= 1,
};
export const obstacleEnded: On<'meetObstacle'> = {
  on: 'payload',
  at: 'endedOn',
  code: 'CAUSE_DAY_MISSING',
  article: of('86'),
  holds: ({ endedOn }, { occurredOn }) => endedOn <= occurredOn,
};
export const obstacleKnown: OnFacts = {
  on: 'facts',
  code: 'NO_OBSTACLE_RECORDED',
  article: of('86'),
  holds: ({ record }) => record.obstacleEndedOn !== null,
};
export const restoredInTime: OnFacts = {
  on: 'facts',
  code: 'RESTORATION_PERIOD_OVER',
  article: of('86'),
  params: dueOf(['cv_restore']),
  holds: stillOpen(['cv_restore']),
};

/** What only a civil defendant does (law.md B.4, E.6). */
export const civilRows: Chapter<CivilActs> = {
  fileCounterclaim: {
    article: civilOnly(cplInt('232')),
    by: handlers,
    moves: { phase: { from: [...unanswered, ...onTrial] } },
    requires: [counterclaimInFirst, oneCounterclaim],
    records: 'CounterclaimFiled',
  },
  setEvidencePeriod: {
    article: civilOnly(cplInt('99')),
    by: handlers,
    moves: { phase: { from: trying } },
    requires: [evidenceDaysSet],
    records: 'EvidencePeriodSet',
    adds: (_, { record }) => ({ at: stageOf(record) }),
  },
  submitEvidence: {
    article: civilOnly(cpl('68')),
    by: handlers,
    moves: { phase: { from: trying } },
    records: 'EvidenceSubmitted',
  },
  meetObstacle: {
    article: civilOnly(cpl('86')),
    by: handlers,
    moves: { phase: { from: [...trying, ...judged] } },
    requires: [obstacleEnded],
    records: 'ObstacleMet',
  },
  requestRestoration: {
    article: civilOnly(cpl('86')),
    by: handlers,
    moves: { phase: { from: [...trying, ...judged] } },
    requires: [obstacleKnown, restoredInTime],
    records: 'RestorationRequested',
  },
};
