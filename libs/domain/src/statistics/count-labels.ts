import { disputeTypeLabels } from '../wording/administrative-mediation-labels.js';
import { instanceLabels, suitKindLabels } from '../wording/litigation-labels.js';
import { outcomeLabels, phaseLabels } from '../wording/labels.js';
import type { Locale, Wording } from '../wording/locale.js';
import type { Facet, Measure } from './counted.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** What a figure counts, as lists and exports call it. */
export const measureLabels: Readonly<Record<Measure, Wording>> = {
  received: w('收案', 'Received'),
  receivedLater: w('二审、再审等收案', 'Later instances received'),
  accepted: w('受理', 'Accepted'),
  mediatedFirst: w('案前调解', 'Mediated before trial'),
  refused: w('未受理而终结', 'Ended without acceptance'),
  concluded: w('审结', 'Concluded'),
  open: w('在办', 'Open'),
  judgedFor: w('裁判（按被告）', 'Judged, per defendant'),
  retried: w('再审审结', 'Retrials concluded'),
  passedOn: w('转出本审级', 'Went on in another instance'),
  heard: w('开庭审理', 'Heard in court'),
  appearance: w('开庭（按次）', 'Court hearings, each'),
  normReview: w('规范性文件附带审查', 'Norms reviewed'),
  compensation: w('决定赔偿', 'Compensation granted'),
  opinionLetter: w('制发行政复议意见书', 'Opinion letters issued'),
  suggestionLetter: w('制发行政复议建议书', 'Suggestion letters issued'),
  judicialSuggestion: w('收到司法建议', 'Judicial suggestions received'),
  letterAnswered: w('意见书、司法建议反馈', 'Letters and suggestions answered'),
  letterOpen: w('待反馈、待回复的意见书和建议', 'Letters and suggestions not answered'),
  agreementConfirmed: w('调解协议司法确认', 'Agreements confirmed by court'),
  agreementPerformed: w('调解协议履行', 'Agreements performed'),
};

/** Where a case may count more than once: what is counted there. */
const countedThings: Readonly<Partial<Record<Measure, Wording>>> = {
  judgedFor: w('个被告', 'defendants'),
  appearance: w('次开庭', 'hearings'),
  opinionLetter: w('份', 'letters'),
  suggestionLetter: w('份', 'letters'),
  judicialSuggestion: w('份', 'suggestions'),
  letterAnswered: w('份', 'letters'),
  letterOpen: w('份', 'letters'),
};

/** What a measure counts, where that is not the cases themselves; then a figure may be more than its cases. */
export const countedThing = (measure: Measure): Wording | null => countedThings[measure] ?? null;

export const facetLabels: Readonly<Record<Facet, Wording>> = {
  acceptance: w('受理方式', 'How accepted'),
  answered: w('已反馈', 'Answered'),
  applicantKind: w('申请人类别', 'Kind of applicant'),
  attended: w('负责人出庭', 'Head attended'),
  category: w('管理类别', 'Field'),
  chief: w('正职出庭', 'Chief attended'),
  corrected: w('纠错', 'Corrected'),
  days: w('办理天数', 'Days'),
  defendant: w('被告', 'Defendant'),
  disputeKind: w('纠纷性质', 'Kind of dispute'),
  disputeType: w('纠纷类型', 'Type of dispute'),
  extended: w('延期', 'Extended'),
  form: w('协议形式', 'Form of agreement'),
  grossDays: w('历时天数', 'Days with suspensions'),
  headOf: w('出庭负责人所属机关', 'Whose head attended'),
  instance: w('审级', 'Instance'),
  judged: w('以裁判结案', 'By judgment or ruling'),
  kind: w('种类', 'Kind'),
  line: w('行政、民事', 'Administrative or civil'),
  lost: w('败诉', 'Lost'),
  matter: w('事项', 'Matter'),
  mediated: w('调解和解', 'Mediated or settled'),
  mediationTried: w('案前调解', 'Mediation tried'),
  officer: w('承办人', 'Officer'),
  onTime: w('按期', 'On time'),
  ordered: w('法院通知出庭', 'Head called by the court'),
  orderedAttended: w('经通知出庭', 'Head came when called'),
  outcome: w('结果', 'Result'),
  performed: w('已履行', 'Performed'),
  phase: w('阶段', 'Phase'),
  redo: w('责令重作', 'To be made anew'),
  respondent: w('被申请人、被告', 'Respondent'),
  spoke: w('负责人发声', 'Head spoke'),
  suspended: w('中止', 'Suspended'),
  withinSixty: w('60日内', 'Within 60 days'),
};

const valueLabels: Readonly<Record<string, Wording>> = {
  yes: w('是', 'yes'),
  no: w('否', 'no'),
  direct: w('直接纠错', 'directly'),
  settled: w('调解和解中纠正', 'in settling'),
  administrative: w('行政', 'administrative'),
  civil: w('民事', 'civil'),
  written: w('书面', 'written'),
  oral: w('口头', 'oral'),
  ordinary: w('普通程序', 'ordinary'),
  simplified: w('简易程序', 'simplified'),
  undetermined: w('程序未定', 'not determined'),
  unassigned: w('无承办人', 'no officer'),
  several: w('多个机关', 'several organs'),
  unlisted: w('未列名机关', 'organs not listed'),
  explicit: w('明示受理', 'expressly'),
  deemed: w('视为受理', 'by operation of law'),
  citizen: w('公民', 'citizens'),
  organisation: w('法人或者其他组织', 'organisations'),
  opinionLetter: w('行政复议意见书', 'opinion letter'),
  judicialSuggestion: w('司法建议', 'judicial suggestion'),
};
const coded: Readonly<Partial<Record<Facet, Readonly<Record<string, Wording>>>>> = {
  phase: phaseLabels,
  outcome: outcomeLabels,
  instance: instanceLabels,
  kind: suitKindLabels,
  disputeType: disputeTypeLabels,
  acceptance: { ordered: w('责令受理', 'by order') },
};

/** A value of a facet in words; names of organs, people and dictionary entries stay as they are. */
export const facetValueLabel = (facet: Facet, value: string, locale: Locale): string =>
  coded[facet]?.[value]?.[locale] ?? valueLabels[value]?.[locale] ?? value;
