import {
  decisionOutcomes,
  knowsOutcome,
  outcomeLabels,
  outcomeRules,
  procedures,
  type CalendarDate,
  type CaseOutcome,
  type FirstPayload,
  type PartyRole,
  type ProcedureName,
  type RuleSet,
  type SuitParty,
  type Wording,
} from '@mingjing/domain';
import { codesOf, usual, type Coded } from './import-codes.js';
import { importFieldsOf, type ImportField, type ImportMapping } from './import-fields.js';
import type { ImportFinding } from './import-findings.js';
import { outcomesNamed, outcomesOf, saysSettled } from './outcome-names.js';
import { codesFor, kindOf, labelForm, readDay, readNames, readNumber } from './read-values.js';

/** What names in a register may mean. */
export interface KnownNames {
  /** Organs by the form of their full and short names. */
  readonly organs: ReadonlyMap<string, string>;
  readonly courts: ReadonlyMap<string, string>;
}

/** A row as the act that takes it over says it, with what was found on the way. */
export interface ReadEntry {
  readonly oldNumber: string;
  readonly receivedOn: CalendarDate | null;
  readonly payload: FirstPayload;
  readonly findings: readonly ImportFinding[];
}

interface Source {
  readonly procedure: ProcedureName;
  readonly mapping: ImportMapping;
  readonly names: KnownNames;
}

const other: Wording = { zh: '其他', en: 'Other' };
const nothing: Wording = { zh: '（空）', en: '(empty)' };

/** Reads one row, cell by cell. */
class EntryReader {
  readonly findings: ImportFinding[] = [];
  private readonly fields: ReadonlyMap<string, ImportField>;

  constructor(
    readonly source: Source,
    private readonly cells: readonly string[],
  ) {
    this.fields = new Map(importFieldsOf(source.procedure).map((each) => [each.name, each]));
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }

  label(name: string): Wording {
    return this.fields.get(name)?.label ?? { zh: name, en: name };
  }

  cell(name: string): string {
    const column = this.source.mapping[name];
    return column === undefined ? '' : (this.cells[column] ?? '').trim();
  }

  /** A sum, a signature, a remark or the rest of the row above: neither day nor other side, and no case's number or party. */
  isNoCase(): boolean {
    const [number, day, one, opposite] = ['oldNumber', 'receivedOn', 'applicants', 'respondents'].map(
      (name) => this.cell(name),
    );
    if (day !== '' || opposite !== '') return false;
    return number === '' || one === '' || /^(合计|总计|小计|共计)/.test(number ?? '');
  }

  text(name: string): string {
    const known = this.fields.get(name);
    const value = this.cell(name);
    if (known?.required && value === '') this.error('MISSING', { field: known.label });
    if (known && value.length > known.max) this.error('TOO_LONG', { field: known.label, max: known.max });
    return value;
  }

  day(name: string): CalendarDate | undefined {
    const value = this.text(name);
    if (value === '') return undefined;
    const found = readDay(value);
    if (found === null) this.error('NOT_A_DAY', { field: this.label(name), value: value.slice(0, 40) });
    return found ?? undefined;
  }

  code(name: string): string | undefined {
    const [codes, labels]: Coded = codesOf[name] ?? [[], {}];
    const value = this.text(name);
    const assumed = usual[name];
    if (value === '' && assumed !== undefined) return this.assume(name, assumed, labels[assumed]);
    if (value === '') return undefined;
    const [found] = codesFor(value, codes, labels);
    if (found === undefined) this.unknown(name, value, Object.values(labels));
    return found;
  }

  /** Of outcomes of one name that one which the law of then knew. */
  outcome(ruleSet: RuleSet): CaseOutcome | undefined {
    const value = this.text('outcome');
    if (value === '') return undefined;
    const { procedure } = this.source;
    const found = outcomesNamed(procedure, value);
    const known = found.find(
      (code) => !(code in outcomeRules) || knowsOutcome(ruleSet, code as keyof typeof outcomeRules),
    );
    if (found.length === 0)
      this.unknown(
        'outcome',
        value,
        outcomesOf[procedure].map((code) => outcomeLabels[code]),
      );
    return known ?? found[0];
  }

  orOther(name: string): string {
    const value = this.text(name);
    if (value !== '') return value;
    this.warn('ASSUMED', { field: this.label(name), value: other });
    return other.zh;
  }

  error(code: ErrorCode, params: ImportParams = {}): void {
    this.findings.push({ level: 'error', code, params });
  }

  warn(code: 'ASSUMED' | 'ORGAN_UNKNOWN' | 'COURT_UNKNOWN', params: ImportParams): void {
    this.findings.push({ level: 'warning', code, params });
  }

  private unknown(name: string, value: string, known: readonly Wording[]): void {
    this.error('UNKNOWN_VALUE', { field: this.label(name), value: value.slice(0, 40), known });
  }

  private assume(name: string, assumed: string, label: Wording = nothing): string {
    this.warn('ASSUMED', { field: this.label(name), value: label });
    return assumed;
  }
}
type ErrorCode = 'MISSING' | 'TOO_LONG' | 'NOT_A_DAY' | 'UNKNOWN_VALUE' | 'NO_CASE';
type ImportParams = NonNullable<Extract<ImportFinding, { code: string }>['params']>;

const sidesOf = {
  reconsideration: ['applicant', 'respondent', 'thirdParty'],
  mediation: ['applicant', 'respondent', 'thirdParty'],
  litigation: ['plaintiff', 'defendant', 'thirdParty'],
} as const satisfies Readonly<Record<ProcedureName, readonly [PartyRole, PartyRole, PartyRole]>>;

function partiesIn(reader: EntryReader, ours: PartyRole): readonly SuitParty[] {
  const { procedure, names } = reader.source;
  const [one, opposite, third] = sidesOf[procedure];
  const told = [
    ['applicants', one],
    ['respondents', opposite],
    ['thirdParties', third],
  ] as const;
  return told.flatMap(([field, role]) =>
    readNames(reader.text(field)).map((name, index): SuitParty => {
      const organId = role === one ? undefined : names.organs.get(labelForm(name));
      const isOrgan = organId !== undefined || (role === opposite && procedure === 'reconsideration');
      if (isOrgan && organId === undefined) reader.warn('ORGAN_UNKNOWN', { value: name });
      return {
        key: `${role}-${String(index + 1)}`,
        role: role as SuitParty['role'],
        kind: isOrgan ? 'organ' : kindOf(name),
        name,
        ...(organId === undefined ? {} : { organId }),
        ...(procedure === 'litigation' && role === ours ? { ours: true } : {}),
      };
    }),
  );
}

const between: Readonly<Record<ProcedureName, (one: string, opposite: string, matter: string) => string>> = {
  reconsideration: (one, opposite, matter) => `${one}不服${opposite}${matter}案`,
  mediation: (one, opposite, matter) => `${one}与${opposite}${matter}`,
  litigation: (one, opposite, matter) => `${one}诉${opposite}${matter}案`,
};
const first = (parties: readonly SuitParty[], role: PartyRole): string => {
  const named = parties.filter((party) => party.role === role);
  return `${named[0]?.name ?? ''}${named.length > 1 ? '等' : ''}`;
};
const given = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );

/** What only registers of the procedure tell. */
function particulars(reader: EntryReader): Record<string, string> {
  const coded = ['route', 'disputeKind', 'disputeType', 'kind', 'instance', 'courtProcedure'].filter((name) =>
    reader.has(name),
  );
  const told = given(Object.fromEntries(coded.map((name) => [name, reader.code(name)])));
  if (reader.source.procedure !== 'litigation') return told;
  const court = reader.text('court');
  const known = reader.source.names.courts.get(labelForm(court));
  if (court !== '' && known === undefined) reader.warn('COURT_UNKNOWN', { value: court });
  return {
    ...told,
    ...given({
      court: known ?? court,
      courtCaseNumber: reader.text('courtCaseNumber'),
      filedOn: reader.day('filedOn'),
    }),
  };
}

/** Outcomes that only an accepted case comes to, whatever a register leaves out. */
const afterAcceptance = (outcome: CaseOutcome): boolean => (decided as readonly string[]).includes(outcome);
const decided = [...decisionOutcomes, 'REJECT_APPLICATION', 'MEDIATION_DOC', 'AGREED_WRITTEN', 'AGREED_ORAL'];

/** Acceptance and end. Before 2024 an application was accepted on receipt unless it was refused (旧行政复议法 17(2)). */
function courseOf(
  reader: EntryReader,
  receivedOn: CalendarDate | null,
  ruleSet: RuleSet | null,
): Readonly<Record<string, string | undefined>> {
  const concludedOn = reader.day('concludedOn');
  const outcome = ruleSet === null ? undefined : reader.outcome(ruleSet);
  if (!reader.has('acceptedOn')) return { concludedOn, outcome };
  const acceptedOn = reader.day('acceptedOn');
  const left = acceptedOn === undefined && reader.text('acceptedOn') === '';
  if (!left || receivedOn === null || outcome === undefined || !afterAcceptance(outcome))
    return { acceptedOn, concludedOn, outcome };
  const field = reader.label('acceptedOn');
  if (reader.source.procedure === 'reconsideration' && ruleSet !== 'R0') {
    reader.error('MISSING', { field });
    return { concludedOn, outcome };
  }
  reader.warn('ASSUMED', { field, value: receivedOn });
  return { acceptedOn: receivedOn, concludedOn, outcome };
}

/** Reads a row of an old register as what `importRegisterEntry` says. */
export function readEntry(source: Source, cells: readonly string[]): ReadEntry {
  const reader = new EntryReader(source, cells);
  const { procedure } = source;
  if (reader.isNoCase()) reader.error('NO_CASE');
  const oldNumber = readNumber(reader.text('oldNumber'), procedure === 'litigation' ? '（）' : '〔〕');
  const receivedOn = reader.day('receivedOn') ?? null;
  const own = particulars(reader);
  const parties = partiesIn(reader, own['kind'] === 'ADMIN_THIRD_PARTY' ? 'thirdParty' : 'defendant');
  const matter = reader.orOther('matter');
  const [one, opposite] = sidesOf[procedure];
  const named = between[procedure](first(parties, one), first(parties, opposite), matter).slice(0, 200);
  const ruleSet = receivedOn === null ? null : procedures[procedure].ruleSetFor(receivedOn, own);
  const told = given({
    request: reader.text('request'),
    actTitle: reader.text('actTitle'),
    actNumber: reader.text('actNumber'),
    actMadeOn: reader.day('actMadeOn'),
    ...courseOf(reader, receivedOn, ruleSet),
    officer: reader.text('officer'),
    note: reader.text('note'),
  });
  const title = reader.text('title') || named;
  const payload = {
    title,
    oldNumber,
    parties,
    category: reader.orOther('category'),
    matter,
    ...told,
    ...(told['outcome'] === 'TERMINATE' && saysSettled(reader.text('outcome')) ? { settled: true } : {}),
    ...own,
  };
  return { oldNumber, receivedOn, payload: payload as object as FirstPayload, findings: reader.findings };
}
