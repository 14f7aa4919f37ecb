import type { LessonActs, LessonEvents } from '../lessons/loss-analysis.js';
import type { CorrectionEvents, CorrectRecord } from '../procedure/corrections.js';
import type { CounselActs, CounselEvents } from '../reconsideration/counsel/counsel.acts.js';
import type { MaterialActs, MaterialEvents } from '../reconsideration/materials.acts.js';
import type { AfterJudgmentActs, AfterJudgmentEvents } from './after/after-judgment.acts.js';
import type { AnswerActs, AnswerEvents } from './answer/answer.acts.js';
import type { CivilActs, CivilEvents } from './civil/civil.acts.js';
import type { DraftActs, DraftEvents } from './drafts/drafts.acts.js';
import type { NonLitigationActs, NonLitigationEvents } from './enforcement/non-litigation.acts.js';
import type { InstanceActs, InstanceEvents } from './instances/instances.acts.js';
import type { JudgmentActs, JudgmentEvents } from './judgment/judgment.acts.js';
import type { SuitRegisterActs, SuitRegisterEvents } from './register/register.acts.js';
import type { TrialActs, TrialEvents } from './trial/trial.acts.js';

/** What concerns the file itself. */
interface FileActs extends MaterialActs, CounselActs {
  correctRecord: CorrectRecord;
  close: { readonly note?: string };
}
interface FileEvents extends CorrectionEvents, MaterialEvents, CounselEvents {
  CaseClosed: FileActs['close'];
}

/** Every act of the court response, by chapter (law.md E). */
export interface LitigationActs
  extends
    AnswerActs,
    DraftActs,
    TrialActs,
    JudgmentActs,
    InstanceActs,
    AfterJudgmentActs,
    NonLitigationActs,
    CivilActs,
    LessonActs,
    SuitRegisterActs,
    FileActs {}
export type LitigationAct = keyof LitigationActs;

/** Every entry the journal of a lawsuit can hold. */
export interface LitigationEvents
  extends
    AnswerEvents,
    DraftEvents,
    TrialEvents,
    JudgmentEvents,
    InstanceEvents,
    AfterJudgmentEvents,
    NonLitigationEvents,
    CivilEvents,
    LessonEvents,
    SuitRegisterEvents,
    FileEvents {}
export type LitigationEventType = keyof LitigationEvents;

/** The acts that open a case; each instance is a case of its own (settled 6). */
export const openingActs = [
  'receiveSummons',
  'fileAppeal',
  'receiveAppealCopy',
  'applyRetrial',
  'receiveRetrialCopy',
  'receiveProtest',
  'receiveProcuratorSuggestion',
  'openEnforcement',
] as const satisfies readonly LitigationAct[];
export type OpeningAct = (typeof openingActs)[number];
/** The entries that open a case, and name its parties. */
export const openingEvents = [
  'SummonsReceived',
  'AppealFiled',
  'AppealCopyReceived',
  'RetrialApplied',
  'RetrialCopyReceived',
  'ProtestReceived',
  'ProcuratorSuggestionReceived',
  'EnforcementOpened',
] as const satisfies readonly LitigationEventType[];
