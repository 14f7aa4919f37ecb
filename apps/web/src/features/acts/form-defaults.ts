import type { FormCase, JournalEntryAnswer } from '../case/case-answers';
import type { ActForm, Payload } from './act-answers';
import type { Field } from './body-schemas';
import { lettersFor } from './letters';
import { partiesFor, partyControls } from './party-controls';
import { keyedControls, keyedThings } from './suit-entries';

/** Whom an act usually concerns; everybody else stays eligible. */
const usual: Readonly<Record<string, string>> = {
  serveCorrectionNotice: 'applicant',
  serveDecline: 'applicant',
  hearOpinions: 'applicant',
  recordSuit: 'applicant',
  serveCopy: 'respondent',
  servePerformanceOrder: 'respondent',
  serveDemand: 'applicant',
  askConsent: 'respondent',
  giveConsent: 'respondent',
  refuseConsent: 'respondent',
};

/** Whom such an act speaks against is nobody's guess. */
const neverGuessed: readonly string[] = ['breached', 'retractMediation'];

const repeated: readonly string[] = [
  'issuePerformanceOrder',
  'noticeTalk',
  'holdTalk',
  'issueCriticism',
  'issueOpinionLetter',
];
const aboutParty = ['to', 'from', 'by', 'party'];

/** The first party of the usual role for whom this act is not on record yet. */
function partyFor(act: string, field: Field, { parties }: FormCase, journal: readonly JournalEntryAnswer[]) {
  if (neverGuessed.includes(act)) return undefined;
  const role = usual[act];
  const fitting = partiesFor(field.control, parties).filter(
    (party) => role === undefined || party.role.code === role,
  );
  const done = new Set(
    journal
      .filter((entry) => entry.act === act)
      .flatMap(({ payload }) => aboutParty.map((name) => payload[name])),
  );
  // Orders, talks and letters come more than once to the same organ.
  const open = repeated.includes(act) ? fitting : fitting.filter(({ key }) => !done.has(key));
  return (open[0] ?? (fitting.length === 1 ? fitting[0] : undefined))?.key;
}

/** A decision that was returned is proposed again from what it said, a first one from the draft; nobody types twice. */
function earlierDecision(act: string, journal: readonly JournalEntryAnswer[]): Payload {
  if (act !== 'proposeDecision') return {};
  const newest = [...journal].reverse();
  const proposed = newest.find(({ type }) => type === 'DecisionProposed')?.payload;
  const { outcome, result } = newest.find(({ type }) => type === 'DraftSubmitted')?.payload ?? {};
  const drafted = {
    ...(outcome === undefined ? {} : { outcome }),
    ...(result === undefined ? {} : { result }),
  };
  return proposed ?? drafted;
}

/** An analysis told anew begins with what was said before, where only one organ lost. */
function earlierAnalysis(
  act: string,
  { parties }: FormCase,
  journal: readonly JournalEntryAnswer[],
): Payload {
  if (act !== 'recordLossAnalysis' || partiesFor('losingOrgan', parties).length !== 1) return {};
  return [...journal].reverse().find(({ type }) => type === 'LossAnalysed')?.payload ?? {};
}

/** The only letter an act can be about. */
function letterFor(act: string, field: Field, journal: readonly JournalEntryAnswer[]): string | undefined {
  const letters = lettersFor(act, journal);
  return field.required && letters.length === 1 ? letters[0]?.key : undefined;
}

/** The only hearing, suggestion or claim that is open: for a new hearing none is moved. */
function keyedFor(act: string, { control }: Field, journal: readonly JournalEntryAnswer[]) {
  const things = keyedThings(control, journal);
  return things.length === 1 && act !== 'receiveHearingNotice' ? things[0]?.key : undefined;
}

const fromUnit = ['from', 'by'];
/** The unit that has the matter in hand, for what it submits or changes. */
const unitFor = ({ name }: Field, journal: readonly JournalEntryAnswer[]): unknown =>
  fromUnit.includes(name)
    ? [...journal].reverse().find(({ type }) => type === 'UnitAssigned')?.payload['unit']
    : undefined;

function valueFor(field: Field, parties: FormCase['parties']): unknown {
  if (field.control === 'attendance') return parties.map(({ key }) => ({ party: key, attended: false }));
  if (field.control === 'checkbox' && field.required) return false;
  if (field.control === 'newParty') return { role: 'thirdParty', kind: 'citizen' };
  if (field.required && field.schema.enum?.length === 1) return field.schema.enum[0];
  if (field.name === 'route') return 'ordinary';
  if (field.name === 'method' && field.schema.enum?.includes('direct')) return 'direct';
  return undefined;
}

interface Asked {
  readonly act: string;
  readonly fields: readonly Field[];
  readonly case: FormCase;
  readonly journal: readonly JournalEntryAnswer[];
  readonly given?: Payload;
  /** What the form begins with and anybody may change. */
  readonly drafted?: Payload;
}

/** What the case tells of one field. */
function known(field: Field, { act, case: file, journal }: Omit<Asked, 'fields' | 'given' | 'drafted'>) {
  // Nobody is named where nobody need be.
  if (partyControls.includes(field.control) && field.required) return partyFor(act, field, file, journal);
  if (field.control === 'organ') return unitFor(field, journal);
  if (field.control === 'letter' && file.procedure.code !== 'litigation')
    return letterFor(act, field, journal);
  if (keyedControls.includes(field.control)) return keyedFor(act, field, journal);
  return valueFor(field, file.parties);
}

/** What the case already knows, and what was chosen where the form was opened. */
export function initialForm({ act, fields, case: file, journal, given = {}, drafted = {} }: Asked): ActForm {
  const payload: Record<string, unknown> = {};
  for (const field of fields) {
    const value = known(field, { act, case: file, journal });
    if (value !== undefined) payload[field.name] = value;
  }
  const asked = Object.fromEntries(
    Object.entries({ ...drafted, ...given }).filter(([name]) => fields.some((field) => field.name === name)),
  );
  return {
    occurredOn: file.today,
    payload: {
      ...payload,
      ...earlierDecision(act, journal),
      ...earlierAnalysis(act, file, journal),
      ...asked,
    },
    reasons: '',
  };
}

const nothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Whether nothing was said: a group or list with nothing in it says nothing either. */
export function empty(value: unknown): boolean {
  if (nothing(value)) return true;
  if (Array.isArray(value)) return value.every(empty);
  return typeof value === 'object' && Object.values(value as object).every(empty);
}

/** A value without its empty parts. */
export function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => !empty(entry)).map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !empty(part))
      .map(([name, part]) => [name, tidied(part)]),
  );
}

/** What the performer said, without what the journal added to it: the fields of the body, and of its groups. */
export function saidIn(fields: readonly Field[], payload: Payload): Payload {
  const within = (group: readonly Field[], value: unknown): unknown => {
    if (group.length === 0 || typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? value.map((row) => within(group, row)) : saidIn(group, value as Payload);
  };
  return Object.fromEntries(
    fields.flatMap(({ name, fields: group }) =>
      Object.hasOwn(payload, name) ? [[name, within(group, payload[name])]] : [],
    ),
  );
}

/** What is sent: without empty fields and empty entries. */
export function payloadOf(fields: readonly Field[], payload: Payload): Payload {
  const named = fields.filter(({ name, required }) =>
    required ? !nothing(payload[name]) : !empty(payload[name]),
  );
  return Object.fromEntries(named.map(({ name, fields: group }) => [name, sentOf(group, payload[name])]));
}

function sentOf(group: readonly Field[], value: unknown): unknown {
  if (group.length === 0) return tidied(value);
  if (!Array.isArray(value)) return payloadOf(group, value as Payload);
  return value.filter((row) => !empty(row)).map((row) => payloadOf(group, row as Payload));
}

/** Whether every required field has something in it; only then is a preview worth asking for. */
export function isFilled(fields: readonly Field[], payload: Payload): boolean {
  return fields.every(({ name, required, control, fields: group }) => {
    const value = payload[name];
    if (control === 'conditions')
      return (
        Array.isArray(value) && value.length === 7 && value.every((row: Payload) => row['met'] !== undefined)
      );
    // An empty record is an answer where a record is asked for: some acts say nothing.
    if (control === 'group' && group.length === 0) return !required || !nothing(value);
    if (empty(value)) return !required;
    if (group.length === 0) return true;
    return Array.isArray(value)
      ? value.filter((row) => !empty(row)).every((row) => isFilled(group, row as Payload))
      : isFilled(group, value as Payload);
  });
}
