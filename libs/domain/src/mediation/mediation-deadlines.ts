import { daysBetween, type CalendarDate } from '../calendar/calendar-date.js';
import type { DeadlineRule, LegalEvent } from '../deadlines/deadline-rule.js';
import { plannedDay } from '../deadlines/planned-day.js';
import { article } from '../law/article.js';
import { awaitsAcceptance } from '../register/register-entry.js';
import type { AdministrativeMediationEvents, AdministrativeMediationEventType } from './mediation-acts.js';

const as = <T extends AdministrativeMediationEventType>(
  event: LegalEvent,
): AdministrativeMediationEvents[T] => event.payload as unknown as AdministrativeMediationEvents[T];
const agreed = ['AgreedInWriting', 'AgreedOrally'] as const;
const performBy = (event: LegalEvent): CalendarDate | undefined => as<'AgreedInWriting'>(event).performBy;

/**
 * The periods of a mediation (law.md B.5). No law sets the first two: they are what the organ had set on the day of the
 * act, which its entry keeps, so that a later setting changes no running case.
 */
export const administrativeMediationDeadlines: readonly DeadlineRule[] = [
  {
    id: 'md_accept',
    article: article('RULES', '行政调解期限'),
    owner: 'mediationBody',
    kind: 'setting',
    starts: [{ on: 'MediationApplied' }, { on: 'RegisterEntryImported', when: awaitsAcceptance }],
    length: (event) => ({
      length: as<'MediationApplied'>(event).acceptWithinWorkingDays,
      unit: 'workingDay',
    }),
    // Nobody is told to refuse for the period's sake.
    met: [{ on: 'MediationAccepted' }, { on: 'MediationDeclined' }, { on: 'ConsentRefused', unusual: true }],
    whenOver: 'missed',
  },
  {
    id: 'md_conclude',
    article: article('RULES', '行政调解期限'),
    owner: 'mediationBody',
    kind: 'setting',
    starts: [{ on: 'MediationAccepted' }],
    length: (event) => ({ length: as<'MediationAccepted'>(event).concludeWithinDays, unit: 'naturalDay' }),
    met: [...agreed.map((on) => ({ on })), { on: 'MediationTerminated' }],
    extended: {
      on: 'MediationExtended',
      days: (event) => as<'MediationExtended'>(event).days,
      atMost: Number.POSITIVE_INFINITY,
    },
    pausedBySuspension: true,
    whenOver: 'missed',
  },
  {
    id: 'md_judicial_confirm',
    article: article('CPL', '205'),
    owner: 'parties',
    starts: agreed.map((on) => ({
      on,
      when: (event) => as<'AgreedInWriting'>(event).disputeKind === 'civil',
    })),
    length: { length: 30, unit: 'naturalDay' },
    met: [{ on: 'ConfirmationApplied' }],
    whenOver: 'lapsed',
  },
  {
    id: 'md_perform',
    article: article('RULES', '调解协议约定'),
    owner: 'boundParty',
    kind: 'agreed',
    starts: agreed.map((on) => ({ on, when: (event) => performBy(event) !== undefined })),
    length: (event) => ({
      length: daysBetween(event.occurredOn, performBy(event) ?? event.occurredOn),
      unit: 'naturalDay',
    }),
    met: [{ on: 'AgreementPerformed' }],
    agreedOn: (event) => performBy(event) ?? event.occurredOn,
    whenOver: 'missed',
  },
  plannedDay({
    id: 'md_session',
    article: article('RULES', '行政调解'),
    owner: 'mediationBody',
    plannedBy: ['MediatorsNamed', 'MediationHeld'],
    dayOf: (event) =>
      event.type === 'MediatorsNamed'
        ? as<'MediatorsNamed'>(event).sessionOn
        : as<'MediationHeld'>(event).nextOn,
    heldBy: ['MediationHeld'],
    cancelled: ['ProceedingSuspended', 'MediationTerminated', ...agreed].map((on) => ({ on })),
  }),
];
