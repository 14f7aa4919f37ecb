import fc from 'fast-check';
import { calendarDate, type CalendarDate } from '../../calendar/calendar-date.js';
import { once, yesNo, type Counted } from '../counted.js';
import { instanceRows } from './court-response-rows.js';
import { fieldRowOf, fieldRows, type FieldEntry } from './field-rows.js';
import { formCodes, levelOfKinds, type CountedCase, type FormContext, type FormLine } from './form.js';
import { administrativeDisputeTypes, civilDisputeTypes } from '../../mediation/dispute-types.js';
import { checkIdentities, differencesOf, lineOf, linesBehind, statisticForms, tableOf } from './table.js';

const [from, to] = [calendarDate('2026-01-01'), calendarDate('2026-03-31')];
const entry = (code: string, zh: string, formRow: number | null, more: Partial<FieldEntry> = {}) => ({
  ...{ code, zh, en: code, formRow, successor: null, validFrom: calendarDate('2010-01-01'), validTo: null },
  ...more,
});
const fields: readonly FieldEntry[] = [
  entry('other', '其他', 53),
  entry('police', '公安', 1),
  entry('emergency', '应急管理', null),
  entry('nature', '自然资源', 9, { validFrom: calendarDate('2019-01-01') }),
  entry('land', '土地', 9, { validTo: calendarDate('2018-12-31'), successor: 'nature' }),
];
const context: FormContext = {
  ...{ from, to, organId: 'county' },
  levelOf: (organ) => (organ === 'county' ? 'county' : organ === 'town' ? 'town' : 'countyDepartment'),
  rowOf: fieldRowOf(fields, to),
  matterColumn: (matter) => ({ 行政处罚: '22', 信息公开: '28', 其他: '31' })[matter] ?? null,
};

const day = fc
  .integer({ min: 0, max: 300 })
  .map((n) => new Date(Date.UTC(2025, 8, 1 + n)).toISOString().slice(0, 10) as CalendarDate);
const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

const reconsideration = fc
  .record({
    receivedOn: day,
    taken: fc.option(day),
    ended: fc.option(day),
    category: fc.constantFrom('公安', '土地', '应急管理', '不在字典'),
    matter: fc.constantFrom('行政处罚', '信息公开', '其他'),
    respondent: fc.constantFrom('bureau', 'town', 'several', 'unlisted'),
    outcome: fc.constantFrom('UPHOLD', 'REVOKE', 'TERMINATE', 'MEDIATION_DOC', 'CONFIRM_VOID', 'NEW_ONE'),
    settled: fc.boolean(),
  })
  .map(({ receivedOn, taken, ended, settled, outcome, ...common }): readonly Counted[] => {
    const acceptedOn = taken === null ? null : later(taken, receivedOn);
    const concludedOn = ended === null || acceptedOn === null ? null : later(ended, acceptedOn);
    return [
      once('received', receivedOn, common),
      ...(acceptedOn === null ? [] : [once('accepted', acceptedOn, common, 2)]),
      ...(concludedOn === null
        ? []
        : [once('concluded', concludedOn, { ...common, outcome, mediated: yesNo(settled) })]),
    ];
  });

const suit = fc
  .record({
    on: day,
    ended: fc.option(day),
    wentOn: fc.boolean(),
    kind: fc.constantFrom('ADMIN_ORIGINAL', 'CIVIL_DEFENDANT', 'ADMIN_THIRD_PARTY', 'A_NEW_KIND'),
    instance: fc.constantFrom('first', 'second', 'retrial'),
    outcome: fc.constantFrom('DISMISS_CLAIMS', 'REVOKE_ACT', 'WITHDRAWN', 'MEDIATED_BY_COURT', 'REMANDED'),
  })
  .map(({ on, ended, wentOn, outcome, kind, instance }): readonly Counted[] => {
    const common = { kind, instance, line: kind === 'CIVIL_DEFENDANT' ? 'civil' : 'administrative' };
    return [
      once(instance === 'first' ? 'received' : 'receivedLater', on, common),
      ...(ended === null
        ? []
        : [once(wentOn ? 'passedOn' : 'concluded', later(ended, on), { ...common, outcome })]),
    ];
  });

const told = (disputeType: string | undefined) => (disputeType === undefined ? {} : { disputeType });
const mediation = fc
  .record({
    on: day,
    ended: fc.option(day),
    category: fc.constantFrom('公安', '其他'),
    dispute: fc.oneof(
      fc.record({
        disputeKind: fc.constant('civil'),
        disputeType: fc.option(fc.constantFrom(...civilDisputeTypes), { nil: undefined }),
      }),
      fc.record({
        disputeKind: fc.constant('administrative'),
        disputeType: fc.option(fc.constantFrom(...administrativeDisputeTypes), { nil: undefined }),
      }),
    ),
    matter: fc.constantFrom('补偿争议', '赔偿争议', '处罚裁量争议'),
    form: fc.constantFrom('written', 'oral'),
    agreed: fc.boolean(),
  })
  .map(({ on, ended, agreed, form, dispute, ...rest }) => ({
    ...{ on, ended, agreed, form },
    common: { ...rest, disputeKind: dispute.disputeKind, ...told(dispute.disputeType) },
  }))
  .map(({ on, ended, agreed, form, common }): readonly Counted[] => [
    once('accepted', on, common, 2),
    ...(ended === null ? [] : [once('concluded', ended, { ...common, form, mediated: yesNo(agreed) }, 500)]),
  ]);

const generated = { reconsideration, courtResponse: suit, mediation };
const casesOf = (all: readonly (readonly Counted[])[]): readonly CountedCase[] =>
  all.map((counted, index) => ({ caseId: String(index), counted, sued: index % 2 === 0 }));
const made = (form: (typeof formCodes)[number], cases: readonly CountedCase[]) => {
  const lines = cases.flatMap((of) => lineOf(form, of, context) ?? []);
  const used = new Set(lines.map(({ row }) => row));
  const rows = form === 'courtResponse' ? instanceRows : fieldRows(fields, to, used);
  return { lines, rows, table: tableOf(statisticForms[form], rows, lines) };
};

describe.each(formCodes)('the table %s', (code) => {
  const form = statisticForms[code];

  it('keeps its identities, whatever the cases', () => {
    fc.assert(
      fc.property(fc.array(generated[code], { maxLength: 30 }), (all) => {
        const { lines, table } = made(code, casesOf(all));
        const checks = checkIdentities(form, table, lines);
        expect(checks).toHaveLength(form.identities.length);
        for (const { faults } of checks) expect(faults).toEqual([]);
      }),
    );
  });

  it('has every case of a cell behind it, and nothing outside its rows', () => {
    fc.assert(
      fc.property(fc.array(generated[code], { maxLength: 20 }), (all) => {
        const { lines, rows, table } = made(code, casesOf(all));
        const total = rows.at(-1)!;
        for (const { no, unit } of form.columns.filter(({ unit: one }) => one === 'cases')) {
          const behind = linesBehind(form, lines, { row: total, column: no });
          const sum = behind.reduce((n, { adds }) => n + (adds[no] ?? 0), 0);
          expect([unit, no, table.at(-1)!.values[no]]).toEqual([unit, no, sum]);
        }
      }),
    );
  });

  it('numbers its columns one after the other and defines each in both languages', () => {
    expect(form.columns.map(({ no }) => Number(no))).toEqual(form.columns.map((_, index) => index + 1));
    for (const { heading, definition } of form.columns)
      for (const text of [heading.zh, heading.en, definition.zh, definition.en]) expect(text).toMatch(/\S/);
    const known = new Set(form.columns.map(({ no }) => no));
    for (const { left, right } of form.identities)
      for (const column of [...left, ...right]) expect(known).toContain(column);
  });
});

describe('a shifted row', () => {
  // The national figures of 2012 as a secondary source prints them: the total stands one column early.
  const printed = [33191, 6053, 12077, 7401, 10941, 10788, 7105, 7072, 15915, 110543];
  const row = {
    ...{ code: 'total', no: null, label: { zh: '合计', en: 'Total' } },
    values: { 3: 33191, ...Object.fromEntries(printed.map((value, index) => [22 + index, value])) },
  };

  it('breaks the identity of the matters', () => {
    const check = checkIdentities(statisticForms.reconsideration, [row], []).find(
      ({ code }) => code === '22..31=3',
    );
    expect(check).toMatchObject({ left: 221086, right: 33191, faults: [{ row: 'total' }] });
  });

  it('is mended by moving the total where it belongs', () => {
    const values = { ...row.values, 3: 110543, 31: 0 };
    const checks = checkIdentities(statisticForms.reconsideration, [{ ...row, values }], []);
    expect(checks.find(({ code }) => code === '22..31=3')?.faults).toEqual([]);
  });
});

describe('a broken identity', () => {
  it('names the cases that count on one side only', () => {
    const strange = [
      once('accepted', from, { category: '公安', matter: '从未见过', respondent: 'bureau' }, 1),
    ];
    const usual = [once('accepted', from, { category: '公安', matter: '行政处罚', respondent: 'bureau' }, 1)];
    const { lines, table } = made('reconsideration', casesOf([strange, usual]));
    const broken = checkIdentities(statisticForms.reconsideration, table, lines).filter(
      ({ faults }) => faults.length > 0,
    );
    expect(broken).toEqual([
      {
        ...{ code: '22..31=3', left: 1, right: 2 },
        faults: [
          { row: 'police', left: 1, right: 2, of: ['0'] },
          { row: 'total', left: 1, right: 2, of: ['0'] },
        ],
      },
    ]);
  });
});

describe('the rows of the fields', () => {
  it('keep an old name as long as it was in force, and then follow who took over', () => {
    expect(fieldRowOf(fields, calendarDate('2015-12-31'))('土地')).toBe('land');
    expect(fieldRowOf(fields, to)('土地')).toBe('nature');
    expect(fieldRowOf(fields, to)('没有')).toBe('unlisted');
  });

  it('stand in the order of the form, those without a number before 其他 and only where used', () => {
    const codes = (used: string[]) => fieldRows(fields, to, new Set(used)).map(({ code }) => code);
    expect(codes([])).toEqual(['police', 'nature', 'other', 'total']);
    expect(codes(['emergency', 'unlisted'])).toEqual([
      ...['police', 'nature', 'emergency', 'other', 'unlisted', 'total'],
    ]);
  });

  it('do not run for ever in a circle of successors', () => {
    const ended = { validTo: calendarDate('2018-12-31') };
    const circle = [
      entry('a', '甲', 1, { ...ended, successor: 'b' }),
      entry('b', '乙', 2, { ...ended, successor: 'a' }),
    ];
    expect(['a', 'b']).toContain(fieldRowOf(circle, to)('甲'));
  });
});

describe('the levels of organs', () => {
  it.each([
    [['town', 'county', 'city'], 'town'],
    [['street', 'county'], 'town'],
    [['department', 'county', 'city'], 'countyDepartment'],
    [['dispatched', 'department', 'county'], 'countyDepartment'],
    [['dispatched', 'department', 'city'], 'cityDepartment'],
    [['county', 'city'], 'county'],
    [['unit', 'town', 'county'], 'town'],
    [['department'], 'other'],
    [[], 'other'],
  ])('of %j is %s', (kinds, level) => {
    expect(levelOfKinds(kinds)).toBe(level);
  });
});

describe('a table frozen before a column was there', () => {
  it('is not held to what it did not have', () => {
    const { lines, table } = made(
      'courtResponse',
      casesOf([
        [once('received', from, { kind: 'ADMIN_ORIGINAL', instance: 'first', line: 'administrative' })],
      ]),
    );
    const old = table.map((row) => ({
      ...row,
      values: Object.fromEntries(Object.entries(row.values).filter(([no]) => Number(no) <= 48)),
    }));
    const codes = checkIdentities(statisticForms.courtResponse, old, lines).map(({ code }) => code);
    expect(codes).toEqual(['2..8=1', '10..29=9']);
  });
});

describe('the difference of two versions', () => {
  const line = (of: string, row: string, adds: Record<string, number>): FormLine => ({
    ...{ of, row, adds, notes: {} },
  });

  it('is told by case and column', () => {
    const before = [line('a', 'police', { 2: 1, 3: 1 }), line('b', 'other', { 2: 1 })];
    const after = [line('a', 'police', { 2: 1, 3: 1, 32: 1 }), line('c', 'other', { 2: 1 })];
    expect(differencesOf(before, after)).toEqual([
      { of: 'a', column: '32', rowBefore: 'police', rowAfter: 'police', before: 0, after: 1 },
      { of: 'b', column: '2', rowBefore: 'other', rowAfter: null, before: 1, after: 0 },
      { of: 'c', column: '2', rowBefore: null, rowAfter: 'other', before: 0, after: 1 },
    ]);
  });

  it('shows a case that moved to another row, and nothing where nothing changed', () => {
    const before = [line('a', 'police', { 2: 1 })];
    expect(differencesOf(before, [line('a', 'other', { 2: 1 })])).toHaveLength(1);
    expect(differencesOf(before, [line('a', 'police', { 2: 1 })])).toEqual([]);
  });

  it('compares the table of a subordinate row by row', () => {
    const before = [line('organ', 'police', { 2: 1 }), line('organ', 'other', { 2: 2 })];
    const after = [line('organ', 'police', { 2: 1 }), line('organ', 'other', { 2: 3 })];
    expect(differencesOf(before, after)).toEqual([
      { of: 'organ', column: '2', rowBefore: 'other', rowAfter: 'other', before: 2, after: 3 },
    ]);
  });
});
