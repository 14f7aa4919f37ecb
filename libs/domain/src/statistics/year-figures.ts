import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Wording } from '../wording/locale.js';

/** A figure of the year's report: what it is called, and what exactly it counts. */
interface YearFigureTerms {
  readonly label: Wording;
  readonly definition: Wording;
}

const figure = (zh: readonly [string, string], en: readonly [string, string]): YearFigureTerms => ({
  label: { zh: zh[0], en: en[0] },
  definition: { zh: zh[1], en: en[1] },
});
const ended = (zh: string, en: string): YearFigureTerms =>
  figure(
    [zh, '审结之日在期间内、结案方式为此项的行政复议案件件数。'],
    [en, 'Reconsiderations concluded in the period in this way.'],
  );

const reconsideration = {
  rcReceived: figure(
    ['收到行政复议申请', '收到申请之日在期间内的行政复议申请件数。'],
    ['Applications received', 'Applications whose day of receipt lies in the period.'],
  ),
  rcCarried: figure(
    ['上年结转', '上年年末已受理、尚未审结的行政复议案件件数。'],
    ['Carried over', 'Accepted before the year and not concluded when it began.'],
  ),
  rcAccepted: figure(
    ['受理', '受理之日（明示受理、视为受理或者被责令受理）在期间内的件数。'],
    ['Accepted', 'Accepted in the period, expressly, by operation of law or by order.'],
  ),
  rcNotAccepted: figure(
    ['不予受理', '决定不予受理之日在期间内的件数。'],
    ['Not accepted', 'Decisions not to accept made in the period.'],
  ),
  rcAbandoned: figure(
    ['视为放弃申请', '逾期未补正，视为放弃申请之日在期间内的件数。'],
    ['Given up', 'Held to be given up in the period for want of correction.'],
  ),
  rcToSuperior: figure(
    ['移送上级审理', '受理前移送上级行政复议机关之日在期间内的件数。'],
    ['Handed to the superior', 'Handed to the superior body in the period before acceptance.'],
  ),
  rcWithdrawnBefore: figure(
    ['受理前撤回等', '受理前撤回申请或者以其他方式了结之日在期间内的件数。'],
    ['Withdrawn before acceptance', 'Withdrawn or otherwise settled in the period before acceptance.'],
  ),
  rcPending: figure(
    ['正在审查是否受理', '截止日已收到、尚未作出受理与否处理的件数。'],
    ['Acceptance undecided', 'Received by the last day, and neither accepted nor refused by then.'],
  ),
  rcConcluded: figure(
    ['审结', '作出决定、调解书生效、终止或者驳回之日在期间内的件数，不以送达日计。'],
    ['Concluded', 'Decisions, mediation documents in effect, terminations and rejections of the period.'],
  ),
  rcOpen: figure(
    ['未审结', '截止日以前已受理、截止日尚未审结的件数，含中止案件。'],
    ['Open', 'Accepted by the last day and not concluded by then, suspended ones included.'],
  ),
  rcMediatedFirst: figure(
    ['案前调解', '期间内受理的案件中，在通知听证之前并且在审结之前进行过调解的件数。'],
    [
      'Mediated before trial',
      'Of the accepted: mediation tried before a hearing was noticed or the case ended.',
    ],
  ),
  rcMediationUnknown: figure(
    ['案前调解未记录', '期间内受理的案件中，从原台账导入、没有案前调解记录的件数。'],
    ['Mediation not recorded', 'Of the accepted: taken over from an old register without word of mediation.'],
  ),
  rcUpheld: ended('维持', 'Upheld'),
  rcModified: ended('变更', 'Modified'),
  rcRevoked: ended('撤销（含部分撤销）', 'Revoked, in whole or in part'),
  rcIllegal: ended('确认违法', 'Found illegal'),
  rcVoid: ended('确认无效', 'Found void'),
  rcOrdered: ended('责令履行', 'Performance ordered'),
  rcLiable: ended('行政协议责任', 'Liability under an agreement'),
  rcRejected: ended('驳回', 'Rejected'),
  rcMediationDoc: ended('调解书', 'Mediation document'),
  rcTerminated: ended('终止', 'Terminated'),
  rcSettled: figure(
    ['调解、和解结案', '审结案件中以调解书结案和达成和解后终止的件数。'],
    ['Mediated or settled', 'Concluded by a mediation document, or terminated after settling.'],
  ),
  rcCorrected: figure(
    [
      '直接纠错',
      '审结案件中撤销、变更、确认违法、确认无效、责令履行和行政协议责任的件数；占比以审结件数为分母。',
    ],
    [
      'Corrected',
      'Revoked, modified, found illegal or void, ordered to perform, liable; shares are of the concluded.',
    ],
  ),
  rcOnTime: figure(
    ['按期审结', '审结案件中在法定审理期限届满前审结的件数。'],
    ['In time', 'Concluded by the legal due date.'],
  ),
  rcOnTimeUnknown: figure(
    ['期限未记录', '审结案件中，从原台账导入、不能判定是否按期的件数。'],
    ['Periods not recorded', 'Of the concluded: taken over from an old register, so that nobody knows.'],
  ),
  rcOpinionLetters: figure(
    ['行政复议意见书', '制发之日在期间内的行政复议意见书份数。'],
    ['Opinion letters', 'Opinion letters issued in the period.'],
  ),
  rcSuggestions: figure(
    ['行政复议建议书', '制发之日在期间内的行政复议建议书份数。'],
    ['Suggestion letters', 'Suggestion letters issued in the period.'],
  ),
} as const;

const litigation = {
  suits: figure(
    ['应诉案件', '收到起诉状副本之日在期间内的一审案件件数；二审、再审另计。'],
    [
      'Suits',
      'First instances whose complaint was received in the period; later instances are counted apart.',
    ],
  ),
  suitsAdministrative: figure(
    ['其中：行政诉讼', '同上，行政诉讼案件。'],
    ['Administrative suits', 'The same: administrative suits.'],
  ),
  suitsCivil: figure(['其中：民事诉讼', '同上，民事诉讼案件。'], ['Civil suits', 'The same: civil suits.']),
  suitsCarried: figure(
    ['上年结转应诉案件', '上年收到、上年年末尚未审结的应诉案件件数。'],
    ['Suits carried over', 'Received before the year and not concluded when it began.'],
  ),
  suitsConcluded: figure(
    ['应诉审结', '裁判生效、准许撤诉或者调解结案之日在期间内的件数，每件争议计一次。'],
    ['Suits concluded', 'Effective judgments and rulings, withdrawals and mediations, once per dispute.'],
  ),
  suitsOpen: figure(
    ['应诉未审结', '截止日以前收到、截止日尚未审结的应诉案件件数，含正在二审的案件。'],
    ['Suits open', 'Received by the last day and not concluded by then, those on appeal included.'],
  ),
  suitsLater: figure(
    ['二审、再审', '收到之日在期间内的二审、再审和发回重审案件件数，不计入应诉案件。'],
    ['Later instances', 'Appeals, retrials and remanded cases received in the period, outside the suits.'],
  ),
  suitsJudged: figure(
    ['判决、裁定审结的行政案件', '审结的行政诉讼案件中以判决、裁定审结的件数。'],
    ['Judged', 'Administrative suits concluded by judgment or ruling.'],
  ),
  suitsLost: figure(
    [
      '败诉',
      '生效结果为撤销、变更、确认违法、确认无效、责令履行或者给付、行政协议责任、赔偿补偿的行政诉讼案件件数；败诉率以判决、裁定审结的行政案件为分母，每件计一次。',
    ],
    [
      'Lost',
      'Administrative suits with an effective result against us; the rate is of the judged, once per suit.',
    ],
  ),
  suitsHeard: figure(
    ['开庭审理', '首次开庭之日在期间内的行政诉讼案件，按审级计；至查询之日由法院调解结案的不计。'],
    [
      'Heard',
      'Administrative suits first heard in the period, once per instance; without those the court has mediated to this day.',
    ],
  ),
  suitsAttended: figure(
    ['负责人出庭', '开庭审理的案件中，至截止日负责人在该审级至少出庭一次的件数；中途退庭的不计。'],
    [
      'Attended',
      'Of those heard: a head attended at least once in the instance by the last day; who walked out does not count.',
    ],
  ),
  suitsHearingUnknown: figure(
    ['开庭未记录', '期间内收到的一审行政诉讼案件中，从原台账导入、没有开庭记录的件数。'],
    [
      'Hearings not recorded',
      'Of the administrative suits: taken over from an old register without a hearing.',
    ],
  ),
  judicialSuggestions: figure(
    ['司法建议', '收到之日在期间内的司法建议份数。'],
    ['Judicial suggestions', 'Judicial suggestions received in the period.'],
  ),
} as const;

const mediation = {
  mdReceived: figure(
    ['收到行政调解申请', '收到申请之日在期间内的行政调解件数。'],
    ['Mediations applied for', 'Administrative mediations applied for in the period.'],
  ),
  mdConcluded: figure(
    ['行政调解审结', '受理后审结之日在期间内的行政调解件数。'],
    ['Mediations concluded', 'Administrative mediations concluded in the period after acceptance.'],
  ),
  mdAgreed: figure(
    ['达成调解协议', '审结的行政调解中达成书面或者口头协议的件数。'],
    ['Agreed', 'Of those concluded: agreed in writing or orally.'],
  ),
} as const;

/** The figures by the part of the report they stand in, in the order of the table. */
export const yearFigureGroups = { reconsideration, litigation, mediation } as const;
export type YearFigure = {
  [Group in keyof typeof yearFigureGroups]: keyof (typeof yearFigureGroups)[Group];
}[keyof typeof yearFigureGroups];

/** All figures of the year's report with what they count (law.md H.1, H.3, H.4). */
export const yearFigureTerms: Readonly<Record<YearFigure, YearFigureTerms>> = {
  ...reconsideration,
  ...litigation,
  ...mediation,
};
export const yearFigures = Object.keys(yearFigureTerms) as readonly YearFigure[];
export type YearFigures = Readonly<Record<YearFigure, number>>;

/** From the first day of a year to a day within it. */
export interface YearPeriod {
  readonly year: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}
