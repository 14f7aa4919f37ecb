import { joined, percent, resultFigures, sayingOf, sentenceOf, words } from './report-clauses.js';
import type { YearFigure } from './year-figures.js';
import type { ReportClause, ReportWording, YearReportFacts } from './year-report.terms.js';

const commas = { separator: ', ', stop: '.' };
const semicolons = { separator: '; ', stop: '.' };
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Words in the number of what they follow. */
const many = (count: number, one: string, more: string): ReportClause => words(count === 1 ? one : more);

function opening({ period: { year, until }, today }: YearReportFacts): string {
  if (until === `${String(year)}-12-31`) return `In ${String(year)}`;
  if (until === today) return 'So far this year';
  const [, month, day] = until.split('-').map(Number);
  return `By ${String(day)} ${months[(month ?? 1) - 1] ?? ''} ${String(year)}`;
}

function intake({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const unaccepted: readonly (readonly [YearFigure, ReportClause])[] = [
    ['rcNotAccepted', say`${'rcNotAccepted'} not accepted`],
    ['rcAbandoned', say`${'rcAbandoned'} given up`],
    ['rcToSuperior', say`${'rcToSuperior'} handed to the superior body`],
    ['rcWithdrawnBefore', say`${'rcWithdrawnBefore'} withdrawn before acceptance`],
    ['rcPending', say`acceptance of ${'rcPending'} still undecided`],
    ['rcCarried', say`${'rcCarried'} carried over from the year before`],
  ];
  const applications = many(f.rcReceived, ' application', ' applications');
  const accepted = f.rcAccepted > 0 ? say`${'rcAccepted'} accepted` : words('none accepted');
  return joined(
    [
      f.rcReceived > 0
        ? say`${'rcReceived'}${applications} for reconsideration received`
        : words('no application for reconsideration received'),
      f.rcReceived > 0 || f.rcAccepted > 0 ? accepted : [],
      ...unaccepted.map(([code, clause]) => (f[code] > 0 ? clause : [])),
    ],
    ', ',
  );
}

function conclusion({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const ended = f.rcConcluded + f.rcNotAccepted + f.rcAbandoned + f.rcToSuperior + f.rcWithdrawnBefore;
  if (f.rcOpen > 0)
    return f.rcConcluded > 0
      ? say`${'rcConcluded'} concluded and ${'rcOpen'} still open`
      : say`${'rcOpen'} still open`;
  if (f.rcPending > 0) return f.rcConcluded > 0 ? words('all that were accepted concluded') : [];
  return ended > 0 ? words('all concluded') : [];
}

function suits({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  if (f.suits === 0) return words('no suit to answer');
  const cases = say`${'suits'}${many(f.suits, ' suit', ' suits')} answered`;
  const all = f.suits === 1 ? '' : 'all ';
  if (f.suitsCivil === 0) return say`${cases}, ${words(`${all}administrative`)}`;
  if (f.suitsAdministrative === 0) return say`${cases}, ${words(`${all}civil`)}`;
  return say`${cases}, ${'suitsAdministrative'} administrative and ${'suitsCivil'} civil`;
}

function mediatedFirst({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const known = f.rcAccepted - f.rcMediationUnknown;
  if (known === 0) return [];
  const apart = f.rcMediationUnknown > 0 ? say` but for ${'rcMediationUnknown'} of an old register` : [];
  if (f.rcMediatedFirst === 0)
    return say`mediation before trial tried in no reconsideration accepted${apart}`;
  if (f.rcMediatedFirst < known)
    return say`mediation before trial tried in ${'rcMediatedFirst'} of the reconsiderations accepted${apart}`;
  return say`mediation before trial tried in every reconsideration accepted${apart}`;
}

function headline(facts: YearReportFacts): ReportClause {
  const say = sayingOf(facts.figures);
  const received = joined([intake(facts), conclusion(facts)], ', ');
  return sentenceOf(
    [say`${words(`${opening(facts)}: `)}${received}`, suits(facts), mediatedFirst(facts)],
    semicolons,
  );
}

const resultWords: Readonly<Record<(typeof resultFigures)[number], string>> = {
  rcUpheld: 'upheld',
  rcModified: 'modified',
  rcRevoked: 'revoked',
  rcIllegal: 'found illegal',
  rcVoid: 'found void',
  rcOrdered: 'with performance ordered',
  rcLiable: 'liable under an agreement',
  rcRejected: 'rejected',
  rcMediationDoc: 'ended by a mediation document',
  rcTerminated: 'terminated',
};

function results({ figures: f }: YearReportFacts): ReportClause {
  if (f.rcConcluded === 0) return [];
  const say = sayingOf(f);
  const each = resultFigures.map((code) => (f[code] > 0 ? say`${code} ${words(resultWords[code])}` : []));
  const corrected =
    f.rcCorrected > 0
      ? say`${'rcCorrected'} corrected (${words(percent(f.rcCorrected, f.rcConcluded))})`
      : words('none corrected');
  return sentenceOf(
    [
      say`Of the reconsiderations concluded, ${joined(each, ', ')}`,
      f.rcSettled > 0
        ? say`${'rcSettled'} ended by mediation or settlement`
        : words('none ended by mediation'),
      corrected,
      inTime(f),
    ],
    semicolons,
  );
}

function inTime(f: YearReportFacts['figures']): ReportClause {
  const say = sayingOf(f);
  const known = f.rcConcluded - f.rcOnTimeUnknown;
  if (known === 0) return [];
  const apart = f.rcOnTimeUnknown > 0 ? say` but for ${'rcOnTimeUnknown'} of an old register` : [];
  return f.rcOnTime === known
    ? say`all within the legal period${apart}`
    : say`${'rcOnTime'} within the legal period${apart}`;
}

function letters({ figures: f }: YearReportFacts): ReportClause {
  if (f.rcConcluded + f.rcOpinionLetters + f.rcSuggestions === 0) return [];
  const say = sayingOf(f);
  const both = [
    f.rcOpinionLetters > 0
      ? say`${'rcOpinionLetters'}${many(f.rcOpinionLetters, ' opinion letter', ' opinion letters')}`
      : [],
    f.rcSuggestions > 0
      ? say`${'rcSuggestions'}${many(f.rcSuggestions, ' suggestion letter', ' suggestion letters')}`
      : [],
  ];
  const none = both.every((clause) => clause.length === 0);
  if (none && f.rcConcluded > 0 && f.rcOnTimeUnknown === f.rcConcluded) return [];
  if (none) return words('No opinion letter and no suggestion letter was issued.');
  return say`Issued: ${joined(both, ' and ')}.`;
}

function suitsEnded({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  if (f.suits + f.suitsCarried + f.suitsConcluded + f.suitsOpen === 0) return [];
  const carried = f.suitsCarried > 0 ? say`${'suitsCarried'} carried over from the year before` : [];
  const state =
    f.suitsOpen === 0
      ? words('all concluded')
      : f.suitsConcluded === 0
        ? say`${'suitsOpen'} still open`
        : say`${'suitsConcluded'} concluded and ${'suitsOpen'} still open`;
  return say`Suits: ${joined([carried, state], ', ')}`;
}

function judged({ figures: f }: YearReportFacts): ReportClause {
  if (f.suitsJudged === 0) return [];
  const say = sayingOf(f);
  const rate = words(percent(f.suitsLost, f.suitsJudged));
  return say`${'suitsJudged'} administrative ${many(f.suitsJudged, 'suit', 'suits')} concluded by judgment or ruling, ${
    f.suitsLost > 0 ? say`${'suitsLost'} lost (${rate})` : words('none lost')
  }`;
}

function heard({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  const apart = f.suitsHearingUnknown > 0 ? say` but for ${'suitsHearingUnknown'} of an old register` : [];
  if (f.suitsHeard === 0)
    return f.suitsAdministrative > f.suitsHearingUnknown ? say`no administrative suit heard${apart}` : [];
  const cases = say`${'suitsHeard'} heard in court, counted by instance${apart}`;
  if (f.suitsAttended === 0) return say`${cases}, none attended by a head of the organ`;
  if (f.suitsAttended === f.suitsHeard) return say`${cases}, all attended by a head of the organ`;
  const rate = words(percent(f.suitsAttended, f.suitsHeard));
  return say`${cases}, ${'suitsAttended'} attended by a head of the organ (${rate})`;
}

function litigation(facts: YearReportFacts): ReportClause {
  const { figures: f } = facts;
  const say = sayingOf(f);
  const later = f.suitsLater > 0 ? say`${'suitsLater'} on appeal or retried besides` : [];
  const suggested =
    f.judicialSuggestions > 0
      ? say`${'judicialSuggestions'} judicial ${many(f.judicialSuggestions, 'suggestion', 'suggestions')} received`
      : [];
  return sentenceOf([suitsEnded(facts), judged(facts), heard(facts), later, suggested], semicolons);
}

function mediations({ figures: f }: YearReportFacts): ReportClause {
  const say = sayingOf(f);
  if (f.mdReceived + f.mdConcluded === 0) return words('No administrative mediation was applied for.');
  const agreed = f.mdAgreed > 0 ? say`${'mdAgreed'} agreed` : words('none agreed');
  return sentenceOf(
    [
      f.mdReceived > 0
        ? say`Administrative mediations: ${'mdReceived'} applied for`
        : words('Administrative mediations: none applied for'),
      ...(f.mdConcluded > 0 ? [say`${'mdConcluded'} concluded`, agreed] : [words('none concluded yet')]),
    ],
    commas,
  );
}

function change(now: number, before: number): string {
  if (now === before) return 'as many';
  const share = before === 0 ? '' : ` (${percent(Math.abs(now - before), before)})`;
  return `${String(Math.abs(now - before))} ${now > before ? 'more' : 'fewer'}${share}`;
}

function comparison({ figures: now, before }: YearReportFacts): ReportClause {
  if (before === null) return [];
  const applications = change(now.rcReceived, before.rcReceived);
  const answered = change(now.suits, before.suits);
  return words(`Against the same days of the year before: applications ${applications}, suits ${answered}.`);
}

/** The English report, beside the Chinese one that counts. */
export const yearReportEn: ReportWording = {
  space: ' ',
  title: ({ organ, below, period: { year } }) =>
    `Reconsideration, suits and mediation in ${String(year)}: ${organ}${below ? ' with the organs below it' : ''}`,
  sentences: (facts) => [
    headline(facts),
    results(facts),
    letters(facts),
    litigation(facts),
    mediations(facts),
    comparison(facts),
  ],
};
