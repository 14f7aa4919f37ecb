import type { CalendarDate } from '../calendar/calendar-date.js';
import type { LegalEvent } from '../deadlines/deadline-rule.js';
import { always, article } from '../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import type { Party } from '../reconsideration/party.js';

/** Who may take a line of an old register over: those who keep the register of the office. */
export const registerKeepers = ['registrar', 'officeHead'] as const;
export const registerRules = always(article('RULES', '台账导入'));

/** A line of an old register 台账: what is still known of a case of before this system. */
export interface RegisterEntry<P extends Party = Party, Outcome extends string = string> {
  readonly title: string;
  /** The number the case had in the old register; no case of the organ is taken over twice under it. */
  readonly oldNumber: string;
  readonly parties: readonly P[];
  readonly category: string;
  readonly matter: string;
  readonly request?: string;
  readonly acceptedOn?: CalendarDate;
  readonly concludedOn?: CalendarDate;
  readonly outcome?: Outcome;
  /** The act complained of or sued over. */
  readonly actTitle?: string;
  readonly actNumber?: string;
  readonly actMadeOn?: CalendarDate;
  /** Who handled it, by the name in the old register. */
  readonly officer?: string;
  readonly note?: string;
}

/** Whether the case was still pending; only then its clocks run. */
export const isPending = ({ concludedOn }: Pick<RegisterEntry, 'concludedOn'>): boolean =>
  concludedOn === undefined;

/** Whether the line says neither that the case was accepted nor that it was concluded: the period to decide on it runs. */
export const awaitsAcceptance = ({ payload }: Pick<LegalEvent, 'payload'>): boolean =>
  payload['acceptedOn'] === undefined && payload['concludedOn'] === undefined;

/** Clocks are counted on the working calendar, which begins here. */
const calendarBegins = '2004-01-01';
/** The Administrative Procedure Law came into force, the oldest of the laws whose cases are kept. */
const registersBegin = '1990-10-01';
const earliest = (entry: RegisterEntry): string => (isPending(entry) ? calendarBegins : registersBegin);

interface Days {
  readonly today: CalendarDate;
  readonly occurredOn: CalendarDate;
}
const inOrder = (days: readonly (CalendarDate | undefined)[]): boolean =>
  days
    .filter((day) => day !== undefined)
    .every((day, index, known) => index === 0 || (known[index - 1] ?? day) <= day);

/** What is asked of a line of whatever procedure: days in order, none to come, none before the laws, an outcome with its day. */
export const registerRequirements = <
  Facts extends Days,
  Entry extends RegisterEntry,
>(): readonly PayloadRequirement<Facts, Entry>[] => [
  {
    on: 'payload',
    at: 'concludedOn',
    code: 'REGISTER_DAYS_OUT_OF_ORDER',
    article: registerRules,
    holds: ({ acceptedOn, concludedOn }, { occurredOn }) => inOrder([occurredOn, acceptedOn, concludedOn]),
  },
  {
    on: 'payload',
    at: 'concludedOn',
    code: 'REGISTER_DAY_IN_FUTURE',
    article: registerRules,
    params: ({ today }) => ({ today }),
    holds: ({ acceptedOn, concludedOn }, { today }) =>
      (acceptedOn ?? today) <= today && (concludedOn ?? today) <= today,
  },
  {
    on: 'payload',
    code: 'REGISTER_DAY_TOO_EARLY',
    article: registerRules,
    params: (_, entry) => ({ from: earliest(entry) }),
    holds: (entry, { occurredOn }) => occurredOn >= earliest(entry),
  },
  {
    on: 'payload',
    at: 'outcome',
    code: 'REGISTER_OUTCOME_WITHOUT_DAY',
    article: registerRules,
    holds: ({ outcome, concludedOn }) => (outcome === undefined) === (concludedOn === undefined),
  },
];

interface Registered {
  readonly record: { readonly registerEntry: RegisterEntry | null };
}
/** The line says that the case was accepted and is pending. */
export const pendingAndAccepted: FactRequirement<Registered> = {
  on: 'facts',
  code: 'REGISTER_SAYS_NOT_ACCEPTED',
  article: registerRules,
  holds: ({ record: { registerEntry } }) =>
    registerEntry?.acceptedOn !== undefined && isPending(registerEntry),
};
/** The line says that the case was concluded. */
export const concludedBefore: FactRequirement<Registered> = {
  on: 'facts',
  code: 'REGISTER_SAYS_PENDING',
  article: registerRules,
  holds: ({ record: { registerEntry } }) => registerEntry !== null && !isPending(registerEntry),
};

type OnDay = Registered & Days;
/** The day of acceptance in the old register; today where it names none, and nothing is performed. */
export const acceptedAsRegistered = ({ record, today }: OnDay): CalendarDate =>
  record.registerEntry?.acceptedOn ?? today;
export const concludedAsRegistered = ({ record, today }: OnDay): CalendarDate =>
  record.registerEntry?.concludedOn ?? today;
