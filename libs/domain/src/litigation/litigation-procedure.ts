import type { CaseModel } from '../procedure/case-model.js';
import type { Procedure } from '../procedure/act-table.js';
import type { OrganRules } from '../reconsideration/reconsideration.facts.js';
import { addsMaterial, correctsRecord, withdrawsMaterial } from '../reconsideration/file-rows.js';
import { counselOpinion } from '../reconsideration/counsel/counsel.rows.js';
import { nothingOwed } from './after/after-judgment.requirements.js';
import { afterJudgmentRows } from './after/after-judgment.rows.js';
import { lessonRows } from './after/lessons.rows.js';
import { answerRows } from './answer/answer.rows.js';
import { civilRows } from './civil/civil.rows.js';
import { draftRows } from './drafts/drafts.rows.js';
import { nonLitigationRows } from './enforcement/non-litigation.rows.js';
import { instanceRows } from './instances/instances.rows.js';
import { judgmentRows } from './judgment/judgment.rows.js';
import type { LitigationActs, LitigationEvents } from './litigation-acts.js';
import { litigationDeadlinesFor } from './litigation-deadlines.js';
import type { LitigationFacts } from './litigation-facts.js';
import { litigationRecordOf } from './litigation-folds.js';
import { ownRules } from './litigation-law.js';
import type { LitigationRecord } from './litigation-record.js';
import { handlers, type LitigationRows } from './litigation-rows.js';
import { initialLitigationTracks, open, type LitigationTracks } from './litigation-tracks.js';
import { suitRegisterRows } from './register/register.rows.js';
import { trialRows } from './trial/trial.rows.js';

const papers = ownRules('案卷材料');
const fileRows: Pick<
  LitigationRows,
  'addMaterial' | 'withdrawMaterial' | 'correctRecord' | 'recordCounselOpinion' | 'close'
> = {
  addMaterial: {
    article: papers,
    by: [...handlers, 'liaison'],
    moves: { phase: { from: [...open, 'CLOSED'] } },
    ...addsMaterial,
  },
  withdrawMaterial: {
    article: papers,
    by: handlers,
    moves: { phase: { from: [...open, 'CLOSED'] } },
    ...withdrawsMaterial,
  },
  correctRecord: {
    article: ownRules('更正记录'),
    by: handlers,
    moves: { phase: { from: [...open, 'CLOSED'] } },
    ...correctsRecord,
  },
  recordCounselOpinion: { ...counselOpinion, moves: { phase: { from: open } } },
  close: {
    article: ownRules('结案'),
    by: handlers,
    moves: {
      phase: {
        from: [
          'ENDED_CT',
          'HIGHER_INSTANCE',
          'EFFECTIVE',
          'RETRIAL_DISMISSED',
          'SUGGESTION_ANSWERED',
          'ENFORCEMENT_REFUSED',
          'ENFORCEMENT_ORDERED',
        ],
        to: 'CLOSED',
      },
    },
    requires: [nothingOwed],
    records: 'CaseClosed',
  },
};

const rows: LitigationRows = {
  ...suitRegisterRows,
  ...answerRows,
  ...draftRows,
  ...trialRows,
  ...judgmentRows,
  ...instanceRows,
  ...afterJudgmentRows,
  ...nonLitigationRows,
  ...civilRows,
  ...lessonRows,
  ...fileRows,
};

/** Court response 行政应诉、民事应诉: one instance of one dispute, on our side of it (law.md E). */
export const litigation: Procedure<LitigationTracks, LitigationActs, LitigationFacts, LitigationEvents> = {
  name: 'litigation',
  initial: initialLitigationTracks,
  closed: ({ phase }) => phase === 'CLOSED',
  unlessStated: {},
  acts: rows,
};

export const litigationActs = Object.keys(litigation.acts) as (keyof LitigationActs)[];

export type LitigationModel = CaseModel<
  LitigationTracks,
  LitigationActs,
  LitigationRecord,
  LitigationFacts,
  LitigationEvents,
  OrganRules
>;

/** Court response as the engine takes it: table, replay, clocks and facts. */
export const litigationModel: LitigationModel = {
  procedure: litigation,
  recordOf: litigationRecordOf,
  deadlineRules: litigationDeadlinesFor,
  factsOf: ({ ruleSet, record, deadlines }, { today, occurredOn }, organ) => ({
    ruleSet,
    record,
    deadlines,
    today,
    occurredOn,
    organ,
  }),
};
