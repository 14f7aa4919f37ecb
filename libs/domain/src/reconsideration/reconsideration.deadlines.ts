import type { CalendarDate } from '../calendar/calendar-date.js';
import type { DeadlineRule, LegalEvent } from '../deadlines/deadline-rule.js';
import { article } from '../law/article.js';
import { awaitsAcceptance } from '../register/register-entry.js';
import { isOfCourts, type ReconsiderationRuleSet, type RuleSet } from '../law/rule-set.js';
import { afterDeadlines, oldAfterDeadlines } from './after/after.deadlines.js';
import { extendedByHead, inspectionTimes, suspensionDeadlines } from './clock/clock.deadlines.js';
import { hearingDeadlines } from './hearing/hearing.deadlines.js';
import { mediationReasonDeadline, mediationSessionDay } from './mediation/mediation.deadlines.js';
import { abandonmentCheck, viaAgency } from './intake.deadlines.js';
import { normDeadlines, oldNormDeadlines } from './norms/norm.deadlines.js';
import type { DecisionDraft } from './reconsideration.acts.js';
import type { ReconsiderationEvents, ReconsiderationEventType } from './reconsideration.events.js';
import { oldPublicNoticeDeadline, publicNoticeDeadline } from './service/public-notice.js';
import type { PartyRole } from './party.js';
import { applyingLaw, applyingPeriod, decidingLaw, decidingPeriod } from './special-law.js';

const as = <T extends ReconsiderationEventType>(event: LegalEvent): ReconsiderationEvents[T] =>
  event.payload as unknown as ReconsiderationEvents[T];
const workingDays = (length: number) => ({ length, unit: 'workingDay' }) as const;
const naturalDays = (length: number) => ({ length, unit: 'naturalDay' }) as const;

const text = (name: string) => (event: LegalEvent) => {
  const value = event.payload[name];
  return typeof value === 'string' ? value : '';
};
const onRoute = (route: string) => (event: LegalEvent) => event.payload['route'] === route;
const acceptedOn = (event: LegalEvent) => as<'ApplicationAccepted'>(event).acceptedOn;
const respondents = (events: readonly LegalEvent[]) =>
  events
    .filter(({ type }) => type === 'ApplicationReceived' || type === 'RegisterEntryImported')
    .flatMap((event) => as<'ApplicationReceived' | 'RegisterEntryImported'>(event).parties)
    .filter(({ role }) => role === 'respondent')
    .map(({ key }) => key);

const intakeDisposed = [
  { on: 'ApplicationAccepted' },
  { on: 'AcceptanceDeclined' },
  { on: 'CorrectionNoticeIssued' },
] as const;
const concluded = [
  { on: 'DecisionMade' },
  { on: 'ApplicationRejected', unusual: true },
  { on: 'CaseTerminated', unusual: true },
  { on: 'MediationDocumentSigned', unusual: true },
] as const;
/** Whatever this body still had to do is the superior's from then on (行政复议法 38). */
const handedOver = { on: 'HandedToSuperior' } as const;
const filedOn = (event: LegalEvent): CalendarDate => as<'ApplicationReceived'>(event).filedOn;
const posted = (event: LegalEvent): boolean => as<'ApplicationReceived'>(event).postmarkedOn !== undefined;
const postedOn = (event: LegalEvent): CalendarDate =>
  as<'CorrectionSubmitted'>(event).postedOn ?? event.occurredOn;
const sueOwner = (event: LegalEvent) =>
  (event.payload['recipientRole'] as PartyRole | undefined) === 'thirdParty' ? 'thirdParty' : 'applicant';
const mayBeSued = (first: boolean) => (event: LegalEvent) =>
  event.payload['recipientRole'] !== 'respondent' &&
  event.payload['terminated'] !== true &&
  event.payload['final'] !== true &&
  suesFirst(event) === first;
/** The 15 days of Art. 34 run where reconsideration was compulsory and never reached the merits. */
const suesFirst = (event: LegalEvent): boolean =>
  event.payload['reconsiderationFirst'] === true &&
  (event.type === 'DeclineServed' || event.payload['rejected'] === true);
const period = (event: LegalEvent) =>
  event.payload['performWithin'] as NonNullable<DecisionDraft['performWithin']>;

const suing = (id: string, first: boolean, at: DeadlineRule['article']): DeadlineRule => ({
  id,
  article: at,
  owner: sueOwner,
  starts: [
    { on: 'DeclineServed', when: mayBeSued(first), key: text('to') },
    { on: 'DecisionServed', when: mayBeSued(first), key: text('to') },
  ],
  length: naturalDays(15),
  met: [{ on: 'SuitRecorded', key: text('party'), doneOn: (event) => as<'SuitRecorded'>(event).filedOn }],
  // The superior's order takes away the refusal that could have been sued.
  cancelled: [{ on: 'ApplicationAccepted' }, { on: 'ReviewOrdered' }],
  whenOver: 'lapsed',
});

const performance: DeadlineRule = {
  id: 'rc_perform',
  article: article('ARL', '77'),
  owner: 'obligor',
  starts: ['DecisionServed', 'MediationDocumentSigned'].map((on) => ({
    on,
    when: (event) => event.payload['performWithin'] != null,
  })),
  length: period,
  met: [{ on: 'DecisionPerformed' }],
  whenOver: 'missed',
};

const copies = (id: string, at: string, days: number, route: string): DeadlineRule => ({
  id,
  article: article('ARL', at),
  owner: 'reconsiderationOffice',
  starts: [
    { on: 'ApplicationAccepted', when: onRoute(route), from: acceptedOn },
    { on: 'RouteChosen', when: onRoute(route), from: acceptedOn },
    {
      on: 'ConvertedToOrdinary',
      when: (event) => onRoute(route)(event) && as<'ConvertedToOrdinary'>(event).copiesOutstanding,
      from: acceptedOn,
      basis: 'converted',
    },
  ],
  length: workingDays(days),
  // To the one replaced the copy is no longer owed; the one who takes its place has a clock of its own.
  met: [
    { on: 'CopySent', key: text('to') },
    { on: 'RespondentSubstituted', key: text('key') },
  ],
  metWhenAll: respondents,
  cancelled: [{ on: 'RouteChosen' }, { on: 'ConvertedToOrdinary' }, ...concluded, handedOver],
  pausedBySuspension: true,
  restarts: true,
  whenOver: 'missed',
});

/** A respondent who takes another's place is sent the copy anew, and its own period runs. */
const copiesToSubstitute = (id: string, at: string, days: number, route: string): DeadlineRule => ({
  id,
  article: article('ARL', at),
  owner: 'reconsiderationOffice',
  starts: [{ on: 'RespondentSubstituted', when: onRoute(route), key: text('key') }],
  length: workingDays(days),
  met: [{ on: 'CopySent', key: text('to') }],
  cancelled: [{ on: 'RespondentSubstituted', key: text('key') }, ...concluded, handedOver],
  pausedBySuspension: true,
  whenOver: 'missed',
});

const reply = (id: string, at: string, days: number, route: string): DeadlineRule => ({
  id,
  article: article('ARL', at),
  owner: 'respondent',
  starts: [
    { on: 'CopyServed', when: onRoute(route), key: text('to') },
    {
      on: 'ConvertedToOrdinary',
      when: onRoute(route),
      each: (event) =>
        as<'ConvertedToOrdinary'>(event).replies.map(({ key, servedOn }) => ({ key, from: servedOn })),
    },
  ],
  length: workingDays(days),
  met: [{ on: 'AnswerReceived', key: text('from') }],
  cancelled: [
    handedOver,
    { on: 'ApplicationRejected' },
    { on: 'CaseTerminated' },
    { on: 'MediationDocumentSigned' },
    { on: 'RespondentSubstituted', key: text('key') },
    ...(route === 'simplified' ? [{ on: 'ConvertedToOrdinary' }] : []),
  ],
  whenOver: 'missed',
});

const deciding = (id: string, at: string, days: number, route: string): DeadlineRule => ({
  id,
  article: article('ARL', at),
  owner: 'reconsiderationBody',
  starts: [
    { on: 'ApplicationAccepted', when: onRoute(route), from: acceptedOn },
    { on: 'RouteChosen', when: onRoute(route), from: acceptedOn },
    { on: 'ConvertedToOrdinary', when: onRoute(route), from: acceptedOn, basis: 'converted' },
    { on: 'ReviewOrdered', when: onRoute(route) },
  ],
  length: decidingPeriod(days),
  lengthBy: decidingLaw(days),
  met: concluded,
  cancelled: [{ on: 'RouteChosen' }, { on: 'ConvertedToOrdinary' }, handedOver],
  pausedBySuspension: true,
  ...(route === 'ordinary' ? { extended: extendedByHead } : {}),
  restarts: true,
  whenOver: 'missed',
});

/** The periods of the law of 2023 (R1, R2), in article order; law.md B.1. */
export const currentDeadlines: readonly DeadlineRule[] = [
  {
    id: 'rc_apply',
    article: article('ARL', '20(1)'),
    owner: 'applicant',
    starts: [
      { on: 'ApplicationReceived', from: (event) => as<'ApplicationReceived'>(event).challengedAct.knownOn },
    ],
    length: applyingPeriod,
    lengthBy: applyingLaw,
    met: [{ on: 'ApplicationReceived', doneOn: filedOn, byPost: posted }],
    whenOver: 'lapsed',
  },
  {
    id: 'rc_intake_review',
    article: article('ARL', '30(1)'),
    owner: 'reconsiderationBody',
    starts: [{ on: 'ApplicationReceived' }, { on: 'RegisterEntryImported', when: awaitsAcceptance }],
    length: workingDays(5),
    met: intakeDisposed,
    whenOver: 'missed',
  },
  {
    id: 'rc_correction_submit',
    article: article('ARL', '31(2)'),
    owner: 'applicant',
    starts: [{ on: 'CorrectionNoticeServed' }],
    length: workingDays(10),
    met: [{ on: 'CorrectionSubmitted', doneOn: postedOn, byPost: () => true }],
    extended: {
      on: 'CorrectionExtended',
      days: (event) => as<'CorrectionExtended'>(event).days,
      atMost: Number.POSITIVE_INFINITY,
    },
    whenOver: 'lapsed',
  },
  abandonmentCheck('rc_correction_submit', article('ARL', '31(2)')),
  {
    id: 'rc_post_correction_review',
    article: article('ARL', '31(3)'),
    owner: 'reconsiderationBody',
    starts: [{ on: 'CorrectionSubmitted' }],
    length: workingDays(5),
    met: [{ on: 'ApplicationAccepted' }, { on: 'AcceptanceDeclined' }],
    whenOver: 'missed',
  },
  suing('rc_sue_precondition', true, article('ARL', '34')),
  viaAgency,
  copies('rc_dispatch_ord', '48', 7, 'ordinary'),
  copiesToSubstitute('rc_dispatch_ord', '48', 7, 'ordinary'),
  reply('rc_reply_ord', '48', 10, 'ordinary'),
  copies('rc_dispatch_simp', '54(1)', 3, 'simplified'),
  copiesToSubstitute('rc_dispatch_simp', '54(1)', 3, 'simplified'),
  reply('rc_reply_simp', '54(1)', 5, 'simplified'),
  deciding('rc_decide_ord', '62(1)', 60, 'ordinary'),
  deciding('rc_decide_simp', '62(2)', 30, 'simplified'),
  ...hearingDeadlines([...concluded, handedOver]),
  mediationReasonDeadline,
  mediationSessionDay(concluded),
  ...suspensionDeadlines('rc_susp_terminate', article('ARL', '41(5)')),
  ...normDeadlines,
  publicNoticeDeadline,
  performance,
  ...afterDeadlines,
  suing('rc_sue', false, article('APL', '45')),
];

const oldLaw = (at: string) => article('ARL_OLD', at);
const renamed = (rule: DeadlineRule, change: Partial<DeadlineRule>): DeadlineRule => ({ ...rule, ...change });
const ruleOf = (id: string): DeadlineRule => {
  const found = currentDeadlines.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

/** The periods before 2024 (R0): ten days are natural days, acceptance counts from receipt; law.md B.2. */
export const oldDeadlines: readonly DeadlineRule[] = [
  renamed(ruleOf('rc_apply'), { id: 'r0_apply', article: oldLaw('9(1)') }),
  renamed(ruleOf('rc_intake_review'), { id: 'r0_intake', article: oldLaw('17') }),
  renamed(ruleOf('rc_correction_submit'), {
    id: 'r0_correction',
    article: article('REG_2007', '29'),
    length: (event) => naturalDays(as<'CorrectionNoticeServed'>(event).submitWithinDays),
  }),
  abandonmentCheck('r0_correction', article('REG_2007', '29')),
  renamed(ruleOf('rc_post_correction_review'), { id: 'r0_intake_after_correction', article: oldLaw('17') }),
  renamed(ruleOf('rc_sue_precondition'), { id: 'r0_sue_pre', article: oldLaw('19') }),
  renamed(ruleOf('rc_dispatch_ord'), { id: 'r0_dispatch', article: oldLaw('23(1)') }),
  renamed(ruleOf('rc_reply_ord'), { id: 'r0_reply', article: oldLaw('23(1)'), length: naturalDays(10) }),
  renamed(copiesToSubstitute('r0_dispatch', '48', 7, 'ordinary'), { article: oldLaw('23(1)') }),
  renamed(ruleOf('rc_decide_ord'), { id: 'r0_decide', article: oldLaw('31') }),
  mediationReasonDeadline,
  mediationSessionDay(concluded),
  ...suspensionDeadlines('r0_susp_term', article('REG_2007', '42(2)')),
  ...oldNormDeadlines,
  oldPublicNoticeDeadline,
  renamed(performance, { article: oldLaw('32') }),
  ...oldAfterDeadlines,
  ruleOf('rc_sue'),
];

const decisionRules = ['rc_decide_ord', 'rc_decide_simp', 'r0_decide'];
const deciders = (
  rules: readonly DeadlineRule[],
  change: Pick<DeadlineRule, 'excluded' | 'toBeVerified'>,
): readonly DeadlineRule[] =>
  rules.map((rule) => (decisionRules.includes(rule.id) ? { ...rule, ...change } : rule));

/** Inspections and appraisals did not count under the regulation of 2007; since 2026-07-01 that is open (J-2). */
const rulesByEdition: Readonly<Record<ReconsiderationRuleSet, readonly DeadlineRule[]>> = {
  R0: deciders(oldDeadlines, { excluded: inspectionTimes }),
  R1: deciders(currentDeadlines, { excluded: inspectionTimes }),
  R2: deciders(currentDeadlines, { toBeVerified: (events) => inspectionTimes(events).length > 0 }),
};

export function deadlineRulesFor(ruleSet: RuleSet): readonly DeadlineRule[] {
  if (isOfCourts(ruleSet)) throw new Error(`${ruleSet} is no edition of the law of reconsideration`);
  return rulesByEdition[ruleSet];
}
