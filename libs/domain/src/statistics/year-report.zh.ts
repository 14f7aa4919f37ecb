import { joined, percent, resultFigures, sayingOf, sentenceOf, words } from './report-clauses.js';
import type { YearFigure } from './year-figures.js';
import type { ReportClause, ReportWording, YearReportFacts } from './year-report.terms.js';

const commas = { separator: '，', stop: '。' };
const semicolons = { separator: '；', stop: '。' };

const nameOf = ({ organ, below }: YearReportFacts): string => (below ? `${organ}及下级机关` : organ);

function opening({ period: { year, until }, today }: YearReportFacts): string {
  if (until === `${String(year)}-12-31`) return `${String(year)}年`;
  if (until === today) return '截至目前';
  const [, month, day] = until.split('-').map(Number);
  return `截至${String(year)}年${String(month)}月${String(day)}日`;
}

function intake({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const unaccepted: readonly (readonly [YearFigure, ReportClause])[] = [
    ['rcNotAccepted', say`不予受理${'rcNotAccepted'}件`],
    ['rcAbandoned', say`视为放弃申请${'rcAbandoned'}件`],
    ['rcToSuperior', say`移送上级审理${'rcToSuperior'}件`],
    ['rcWithdrawnBefore', say`受理前撤回等${'rcWithdrawnBefore'}件`],
    ['rcPending', say`正在审查是否受理${'rcPending'}件`],
  ];
  const accepted = f.rcAccepted > 0 ? say`受理${'rcAccepted'}件` : words('无受理案件');
  return joined(
    [
      f.rcReceived > 0 ? say`共收到行政复议申请${'rcReceived'}件` : words('未收到行政复议申请'),
      f.rcReceived > 0 || f.rcAccepted > 0 ? accepted : [],
      ...unaccepted.map(([code, clause]) => (f[code] > 0 ? clause : [])),
      f.rcCarried > 0 ? say`上年结转案件${'rcCarried'}件` : [],
    ],
    '，',
  );
}

function conclusion({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const ended = f.rcConcluded + f.rcNotAccepted + f.rcAbandoned + f.rcToSuperior + f.rcWithdrawnBefore;
  if (f.rcOpen > 0)
    return f.rcConcluded > 0 ? say`审结${'rcConcluded'}件，未审结${'rcOpen'}件` : say`尚未审结${'rcOpen'}件`;
  if (f.rcPending > 0) return f.rcConcluded > 0 ? words('已受理的全部审结') : [];
  return ended > 0 ? words('全部审结') : [];
}

function suits({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  if (f.suits === 0) return words('未发生应诉案件');
  const all = f.suits === 1 ? '' : '均';
  if (f.suitsCivil === 0) return say`应诉案件${'suits'}件，${words(`${all}为行政诉讼案件`)}`;
  if (f.suitsAdministrative === 0) return say`应诉案件${'suits'}件，${words(`${all}为民事诉讼案件`)}`;
  return say`应诉案件${'suits'}件，其中行政${'suitsAdministrative'}件、民事${'suitsCivil'}件`;
}

function mediatedFirst({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const known = f.rcAccepted - f.rcMediationUnknown;
  if (known === 0) return [];
  const apart = f.rcMediationUnknown > 0 ? say`除台账导入的${'rcMediationUnknown'}件外，` : [];
  if (f.rcMediatedFirst === 0) return say`${apart}受理的复议案件未进行案前调解`;
  if (f.rcMediatedFirst < known) return say`${apart}对其中${'rcMediatedFirst'}件复议案件进行案前调解`;
  return say`${apart}${words(f.rcAccepted === 1 ? '对该件复议案件进行案前调解' : '对每件复议案件均进行案前调解')}`;
}

function headline(facts: YearReportFacts): ReportClause {
  const say = sayingOf(facts.figures);
  const received = joined([intake(facts), conclusion(facts)], '，');
  return sentenceOf(
    [say`${words(`${opening(facts)}，`)}${received}`, suits(facts), mediatedFirst(facts)],
    semicolons,
  );
}

const resultWords: Readonly<Record<(typeof resultFigures)[number], string>> = {
  rcUpheld: '维持',
  rcModified: '变更',
  rcRevoked: '撤销',
  rcIllegal: '确认违法',
  rcVoid: '确认无效',
  rcOrdered: '责令履行',
  rcLiable: '认定行政协议责任',
  rcRejected: '驳回',
  rcMediationDoc: '以调解书结案',
  rcTerminated: '终止',
};

function results({ figures: f }: YearReportFacts): ReportClause {
  if (f.rcConcluded === 0) return [];
  const say = sayingOf(f);
  const each = resultFigures.map((code) => (f[code] > 0 ? say`${words(resultWords[code])}${code}件` : []));
  const corrected =
    f.rcCorrected > 0
      ? say`直接纠错${'rcCorrected'}件，占${words(percent(f.rcCorrected, f.rcConcluded))}`
      : words('无直接纠错案件');
  return sentenceOf(
    [
      say`在审结的行政复议案件中，${joined(each, '、')}`,
      f.rcSettled > 0 ? say`经调解、和解结案${'rcSettled'}件` : words('无经调解、和解结案的案件'),
      corrected,
      inTime(f),
    ],
    semicolons,
  );
}

/** Nothing of cases of an old register: it does not tell their periods. */
function inTime(f: YearReportFacts['figures']): ReportClause {
  const say = sayingOf(f);
  const known = f.rcConcluded - f.rcOnTimeUnknown;
  if (known === 0) return [];
  const apart = f.rcOnTimeUnknown > 0 ? say`除台账导入的${'rcOnTimeUnknown'}件外，` : [];
  return f.rcOnTime === known
    ? say`${apart}均在法定期限内审结`
    : say`${apart}在法定期限内审结${'rcOnTime'}件`;
}

function letters({ figures: f }: YearReportFacts): ReportClause {
  if (f.rcConcluded + f.rcOpinionLetters + f.rcSuggestions === 0) return [];
  const say = sayingOf(f);
  const both = [
    f.rcOpinionLetters > 0 ? say`行政复议意见书${'rcOpinionLetters'}份` : [],
    f.rcSuggestions > 0 ? say`行政复议建议书${'rcSuggestions'}份` : [],
  ];
  const none = both.every((clause) => clause.length === 0);
  if (none && f.rcConcluded > 0 && f.rcOnTimeUnknown === f.rcConcluded) return [];
  if (none) return words('未制发行政复议意见书、建议书。');
  return say`制发${joined(both, '、')}。`;
}

function suitsEnded({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  if (f.suits + f.suitsCarried + f.suitsConcluded + f.suitsOpen === 0) return [];
  const carried = f.suitsCarried > 0 ? say`上年结转应诉案件${'suitsCarried'}件` : [];
  if (f.suitsOpen === 0) return joined([carried, words('应诉案件全部审结')], '，');
  if (f.suitsConcluded === 0) return joined([carried, say`应诉案件尚未审结${'suitsOpen'}件`], '，');
  return joined([carried, say`应诉案件审结${'suitsConcluded'}件、未审结${'suitsOpen'}件`], '，');
}

function judged({ figures: f }: YearReportFacts): ReportClause {
  if (f.suitsJudged === 0) return [];
  const say = sayingOf(f);
  const rate = words(percent(f.suitsLost, f.suitsJudged));
  return say`以判决、裁定审结的行政诉讼案件${'suitsJudged'}件，${
    f.suitsLost > 0 ? say`其中败诉${'suitsLost'}件，败诉率${rate}` : words('无败诉案件')
  }`;
}

function heard({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const apart = f.suitsHearingUnknown > 0 ? say`除台账导入的${'suitsHearingUnknown'}件外，` : [];
  if (f.suitsHeard === 0)
    return f.suitsAdministrative > f.suitsHearingUnknown ? say`${apart}无开庭审理的行政诉讼案件` : [];
  const cases = say`${apart}按审级计，开庭审理行政诉讼案件${'suitsHeard'}件`;
  if (f.suitsAttended === 0) return say`${cases}，行政机关负责人均未出庭应诉`;
  if (f.suitsAttended === f.suitsHeard) return say`${cases}，行政机关负责人均出庭应诉`;
  const rate = words(percent(f.suitsAttended, f.suitsHeard));
  return say`${cases}，行政机关负责人出庭应诉${'suitsAttended'}件，出庭应诉率${rate}`;
}

function litigation(facts: YearReportFacts): ReportClause {
  const { figures: f } = facts;
  const say = sayingOf(f);
  const later = f.suitsLater > 0 ? say`另有二审、再审案件${'suitsLater'}件` : [];
  const suggested = f.judicialSuggestions > 0 ? say`收到司法建议${'judicialSuggestions'}份` : [];
  return sentenceOf([suitsEnded(facts), judged(facts), heard(facts), later, suggested], semicolons);
}

function mediations({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  if (f.mdReceived + f.mdConcluded === 0) return words('未收到行政调解申请。');
  const agreed = f.mdAgreed > 0 ? say`达成调解协议${'mdAgreed'}件` : words('未达成调解协议');
  return sentenceOf(
    [
      f.mdReceived > 0 ? say`收到行政调解申请${'mdReceived'}件` : words('未收到行政调解申请'),
      ...(f.mdConcluded > 0 ? [say`审结${'mdConcluded'}件`, agreed] : [words('尚无审结的行政调解案件')]),
    ],
    commas,
  );
}

function change(now: number, before: number): string {
  if (now === before) return '持平';
  const more = now > before;
  const share = before === 0 ? '' : `，${more ? '增长' : '下降'}${percent(Math.abs(now - before), before)}`;
  return `${more ? '增加' : '减少'}${String(Math.abs(now - before))}件${share}`;
}

function comparison({ figures: now, before }: YearReportFacts): ReportClause {
  if (before === null) return [];
  const applications = change(now.rcReceived, before.rcReceived);
  const answered = change(now.suits, before.suits);
  return words(`与上年同期相比，行政复议申请${applications}；应诉案件${answered}。`);
}

/** The Chinese report, in the manner of a government's report on its work under law. */
export const yearReportZh: ReportWording = {
  space: '',
  title: (facts) => `${nameOf(facts)}${String(facts.period.year)}年行政复议、应诉和行政调解工作情况`,
  sentences: (facts) => [
    headline(facts),
    results(facts),
    letters(facts),
    litigation(facts),
    mediations(facts),
    comparison(facts),
  ],
};
