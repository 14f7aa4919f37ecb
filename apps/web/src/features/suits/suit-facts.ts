import type { CaseAnswer, DeadlineAnswer, JournalEntryAnswer } from '../case/case-answers';
import { countingEntries } from '../case/counting-entries';
import { isOurs } from '../acts/party-controls';
import type { Payload } from '../acts/act-answers';

const text = (payload: Payload, name: string): string | null => {
  const value = payload[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** A hearing of the court and who of the agency comes or came. */
export interface SuitHearing {
  readonly key: string;
  readonly on: string;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly headOrdered: boolean;
  readonly candidate: string | null;
  /** Announced beforehand: whether the head attends, and who. */
  readonly appearance: { readonly attends: boolean; readonly name: string; readonly post: string } | null;
  readonly held: {
    readonly on: string;
    readonly headAttended: boolean;
    readonly headName: string | null;
    readonly leftEarly: boolean;
    readonly spoke: boolean;
    readonly staff: string | null;
  } | null;
}

const unknownHearing = (key: string, on: string): SuitHearing => ({
  key,
  on,
  startsAt: null,
  place: null,
  headOrdered: false,
  candidate: null,
  appearance: null,
  held: null,
});

function heard(payload: Payload, on: string): NonNullable<SuitHearing['held']> {
  const leftEarly = payload['leftEarly'] === true;
  return {
    on,
    // Whoever walks out has not attended (出庭规定 12).
    headAttended: payload['headAttended'] === true && !leftEarly,
    headName: text(payload, 'headName'),
    leftEarly,
    spoke: payload['spokeOnSubstance'] === true,
    staff: text(payload, 'staff'),
  };
}

const partOf: Readonly<Record<string, (payload: Payload, on: string) => Partial<SuitHearing>>> = {
  HearingSet: (payload) => ({
    on: String(payload['hearingOn']),
    startsAt: text(payload, 'startsAt'),
    place: text(payload, 'place'),
    headOrdered: payload['headOrdered'] === true,
  }),
  HeadProposed: (payload) => ({ candidate: text(payload, 'candidate') }),
  AppearanceSubmitted: (payload) => ({
    appearance: {
      attends: payload['appearance'] === 'attends',
      name: text(payload, 'name') ?? '',
      post: text(payload, 'post') ?? '',
    },
  }),
  TrialHeld: (payload, on) => ({ held: heard(payload, on) }),
};

/** The hearings of a lawsuit in their order, each as the last entry about it tells it. */
export function hearingsOf(entries: readonly JournalEntryAnswer[]): readonly SuitHearing[] {
  const known = new Map<string, SuitHearing>();
  for (const { type, payload, occurredOn } of countingEntries(entries)) {
    const part = partOf[type];
    if (!part) continue;
    const key = text(payload, 'hearing') ?? occurredOn;
    known.set(key, { ...(known.get(key) ?? unknownHearing(key, occurredOn)), ...part(payload, occurredOn) });
  }
  return [...known.values()].sort((a, b) => a.on.localeCompare(b.on));
}

const decisions = [
  'JudgmentReceived',
  'RulingReceived',
  'MediationDocumentReceived',
  'SecondJudgmentReceived',
];

/** The judgment of the instance with what became of it. */
export interface SuitDecision {
  readonly label: string;
  readonly on: string;
  readonly outcome: string | null;
  readonly text: string | null;
  readonly performWithinDays: number | null;
  readonly appealable: boolean;
  readonly effectiveOn: string | null;
  readonly appealed: boolean;
  /** When it reached each party other than us; null while that is not known. */
  readonly services: readonly { readonly key: string; readonly name: string; readonly on: string | null }[];
  /** The day the last window to appeal closes, of those that are known. */
  readonly lastWindow: string | null;
}

const windows = ['al_appeal_judgment', 'al_appeal_ruling', 'cv_appeal_judgment', 'cv_appeal_ruling'];

export function decisionOf(
  { parties }: Pick<CaseAnswer, 'parties'>,
  entries: readonly JournalEntryAnswer[],
  deadlines: readonly DeadlineAnswer[],
): SuitDecision | null {
  const counting = countingEntries(entries);
  const made = counting.filter(({ type }) => decisions.includes(type)).at(-1);
  if (made === undefined) return null;
  const dayOf = (type: string, party?: string): string | null =>
    counting.find((entry) => entry.type === type && (party === undefined || entry.payload['party'] === party))
      ?.occurredOn ?? null;
  const { payload, type } = made;
  const appealed = counting.some((entry) => entry.type === 'AppealRecorded');
  const inEffect = type === 'MediationDocumentReceived' ? made.occurredOn : dayOf('BecameEffective');
  const days = payload['performWithinDays'];
  return {
    label: made.label,
    on: made.occurredOn,
    outcome: type === 'MediationDocumentReceived' ? 'MEDIATED_BY_COURT' : text(payload, 'outcome'),
    text: text(payload, 'text'),
    performWithinDays: typeof days === 'number' ? days : null,
    appealable: payload['appealable'] === true,
    // An appeal learnt of afterwards takes the effect away again.
    effectiveOn: appealed ? null : inEffect,
    appealed,
    services: parties
      .map((party) => ({ ...party, on: dayOf('JudgmentServed', party.key) }))
      .filter((party) => !isOurs(party) || party.on !== null)
      .map(({ key, name, on }) => ({ key, name, on })),
    lastWindow:
      deadlines
        .flatMap(({ rule, dueOn }) => (windows.includes(rule) && dueOn !== null ? [dueOn] : []))
        .sort()
        .at(-1) ?? null,
  };
}
