import type {
  agencySteps,
  clueKinds,
  clueReceivers,
  enforcementWays,
  OrderedDuty,
} from '../reconsideration/after/after.acts.js';
import type { DutyState, SupervisedKind } from '../reconsideration/after/supervised-duties.js';
import type { Wording } from './locale.js';

type Labels<Code extends string> = Readonly<Record<Code, Wording>>;
const w = (zh: string, en: string): Wording => ({ zh, en });

export const orderedDutyLabels: Labels<OrderedDuty> = {
  decision: w('行政复议决定书', 'Decision'),
  mediationDocument: w('行政复议调解书', 'Mediation document'),
  opinionLetter: w('行政复议意见书', 'Opinion letter'),
};
export const clueReceiverLabels: Labels<(typeof clueReceivers)[number]> = {
  supervisoryOrgan: w('监察机关', 'Supervisory organ'),
  appointingOrgan: w('公职人员任免机关、单位', 'Organ that appoints the official'),
};
export const clueKindLabels: Labels<(typeof clueKinds)[number]> = {
  breachOfThisLaw: w('违反行政复议法', 'Breach of the reconsideration law'),
  dutyCrime: w('涉嫌职务违法或者职务犯罪', 'Suspected duty offence'),
};
export const enforcementWayLabels: Labels<(typeof enforcementWays)[number]> = {
  own: w('依法自行强制执行', 'By its own power'),
  court: w('申请人民法院强制执行', 'On application, by the court'),
};
export const agencyStepLabels: Labels<(typeof agencySteps)[number]> = {
  demandServed: w('已送达催告书', 'Demand served'),
  applied: w('已申请人民法院强制执行', 'Applied to the court'),
  enforced: w('已强制执行', 'Enforced'),
};
export const supervisedKindLabels: Labels<SupervisedKind> = {
  ...orderedDutyLabels,
  performanceOrder: w('责令履行通知书', 'Order to perform'),
  judicialSuggestion: w('司法建议', 'Judicial suggestion'),
  procuratorSuggestion: w('检察建议', 'Procuratorial suggestion'),
};
/** How far a letter or an order has come. */
export const letterStateLabels: Labels<DutyState> = {
  toServe: w('待送达', 'To be served'),
  running: w('待回复', 'To be answered'),
  over: w('逾期未回复', 'Overdue'),
  ordered: w('已责令限期履行', 'Ordered to perform'),
  talked: w('已约谈', 'Talked to'),
  criticised: w('已通报批评', 'Criticised in a circular'),
  done: w('已回复', 'Answered'),
  doneLate: w('逾期回复', 'Answered late'),
};
/** How far a duty has come. */
export const dutyStateLabels: Labels<DutyState> = {
  toServe: w('待送达', 'To be served'),
  running: w('期限内', 'Within the period'),
  over: w('逾期未履行', 'Overdue'),
  ordered: w('已责令限期履行', 'Ordered to perform'),
  talked: w('已约谈', 'Talked to'),
  criticised: w('已通报批评', 'Criticised in a circular'),
  done: w('已履行', 'Performed'),
  doneLate: w('逾期履行', 'Performed late'),
};
