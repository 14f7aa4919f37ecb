import type { CaseAnswer, JournalEntryAnswer } from '../case/case-answers';
import type { ActForm, Payload } from './act-answers';
import type { Field } from './body-schemas';

/** Whom an act usually concerns; everybody else stays eligible. */
const usual: Readonly<Record<string, string>> = {
  serveCorrectionNotice: 'applicant',
  serveDecline: 'applicant',
  hearOpinions: 'applicant',
  recordSuit: 'applicant',
  serveCopy: 'respondent',
};

const aboutParty = ['to', 'from', 'by', 'party'];

/** The first party of the usual role for whom this act is not on record yet. */
function partyFor(
  act: string,
  field: Field,
  { parties }: CaseAnswer,
  journal: readonly JournalEntryAnswer[],
) {
  const role = field.control === 'respondent' ? 'respondent' : usual[act];
  const fitting = parties.filter((party) => role === undefined || party.role.code === role);
  const done = new Set(
    journal
      .filter((entry) => entry.act === act)
      .flatMap(({ payload }) => aboutParty.map((name) => payload[name])),
  );
  const open = fitting.filter(({ key }) => !done.has(key));
  return (open[0] ?? (fitting.length === 1 ? fitting[0] : undefined))?.key;
}

/** A decision that was returned is proposed again from what it said; nobody types it twice. */
function earlierDecision(act: string, journal: readonly JournalEntryAnswer[]): Payload {
  if (act !== 'proposeDecision') return {};
  return [...journal].reverse().find(({ type }) => type === 'DecisionProposed')?.payload ?? {};
}

function valueFor(field: Field): unknown {
  if (field.control === 'checkbox' && field.required) return false;
  if (field.name === 'route') return 'ordinary';
  if (field.name === 'method' && field.schema.enum?.includes('direct')) return 'direct';
  return undefined;
}

interface Asked {
  readonly act: string;
  readonly fields: readonly Field[];
  readonly case: CaseAnswer;
  readonly journal: readonly JournalEntryAnswer[];
}

/** What the case already knows. */
export function initialForm({ act, fields, case: file, journal }: Asked): ActForm {
  const payload: Record<string, unknown> = {};
  for (const field of fields) {
    const value = ['party', 'respondent'].includes(field.control)
      ? partyFor(act, field, file, journal)
      : valueFor(field);
    if (value !== undefined) payload[field.name] = value;
  }
  return { occurredOn: file.today, payload: { ...payload, ...earlierDecision(act, journal) }, reasons: '' };
}

const empty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What is sent: without empty fields and empty entries. */
export function payloadOf(fields: readonly Field[], payload: Payload): Payload {
  const sent: Record<string, unknown> = {};
  for (const { name, fields: group, schema } of fields) {
    const value = payload[name];
    if (empty(value)) continue;
    if (Array.isArray(value)) sent[name] = value.filter((entry) => !empty(entry)).map(entryOf);
    else if (group.length > 0 && schema.type !== 'array') sent[name] = payloadOf(group, value as Payload);
    else sent[name] = value;
  }
  return sent;
}

const entryOf = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null
    ? Object.fromEntries(Object.entries(entry).filter(([, value]) => !empty(value)))
    : entry;

/** Whether every required field has something in it; only then is a preview worth asking for. */
export function isFilled(fields: readonly Field[], payload: Payload): boolean {
  return fields.every(({ name, required, control, fields: group }) => {
    const value = payload[name];
    if (control === 'conditions')
      return (
        Array.isArray(value) && value.length === 7 && value.every((row: Payload) => row['met'] !== undefined)
      );
    if (Array.isArray(value)) return !required || value.some((entry) => !empty(entry));
    if (empty(value)) return !required;
    return group.length === 0 || isFilled(group, value as Payload);
  });
}
