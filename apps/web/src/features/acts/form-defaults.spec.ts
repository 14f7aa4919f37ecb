import type { Field } from './body-schemas';
import type { CaseAnswer } from '../case/case-answers';
import { initialForm, isFilled, payloadOf, saidIn } from './form-defaults';
import { partiesFor } from './party-controls';

const field = (name: string, part: Partial<Field> = {}): Field => ({
  name,
  label: name,
  control: 'text',
  required: true,
  schema: {},
  fields: [],
  ...part,
});
const agents = field('agents', {
  control: 'groups',
  schema: { type: 'array' },
  fields: [field('name'), field('phone', { required: false })],
});
const guardian = field('guardian', { control: 'group', required: false, fields: [field('name')] });
const replacement = field('replacement', {
  control: 'replacementEntry',
  required: false,
  fields: [field('act'), field('payload', { control: 'group' })],
});

describe('what is sent of a form', () => {
  it('has no optional group in which nothing was typed', () => {
    expect(payloadOf([guardian], { guardian: { name: ' ' } })).toEqual({});
  });

  it('has the rows in which something was typed, without their empty fields', () => {
    const rows = [{ name: '方一凡', phone: '' }, { name: '' }];
    expect(payloadOf([agents], { agents: rows })).toEqual({ agents: [{ name: '方一凡' }] });
  });

  it('keeps the empty record of an act that says nothing', () => {
    const told = { replacement: { act: 'close', payload: {} } };
    expect(payloadOf([replacement], told)).toEqual(told);
  });
});

describe('a form', () => {
  it('is filled when every begun row has what it requires', () => {
    expect(isFilled([agents], { agents: [{ name: '方一凡' }, {}] })).toBe(true);
    expect(isFilled([agents], { agents: [{ phone: '123' }] })).toBe(false);
    expect(isFilled([agents], { agents: [{}] })).toBe(false);
  });

  it('is not filled by an optional group begun and left', () => {
    const begun = { ...guardian, fields: [field('name'), field('relation')] };
    expect(isFilled([begun], {})).toBe(true);
    expect(isFilled([begun], { guardian: { name: '方一凡' } })).toBe(false);
  });
});

it('takes of a journalled record the fields of its body only, in its groups too', () => {
  const recorded = {
    agents: [{ name: '方一凡', added: true }],
    guardian: { name: '方大凡', id: '1' },
    document: { number: '1' },
    filedOn: '2026-03-02',
  };
  expect(saidIn([agents, guardian], recorded)).toEqual({
    agents: [{ name: '方一凡' }],
    guardian: { name: '方大凡' },
  });
  expect(saidIn([agents, guardian], {})).toEqual({});
});

describe('a form that is opened', () => {
  const party = (key: string, role: string) => ({ key, role: { code: role, label: role } });
  const file = {
    today: '2026-11-23',
    parties: [party('applicant-1', 'applicant'), party('respondent-1', 'respondent')],
  } as unknown as CaseAnswer;
  const to = field('to', { control: 'party' });
  const opened = (given: Readonly<Record<string, unknown>>) =>
    initialForm({ act: 'serveSuspensionNotice', fields: [to], case: file, journal: [], given }).payload;

  it('is about whom it was opened for, else about the first who is left', () => {
    expect(opened({ to: 'respondent-1' })).toEqual({ to: 'respondent-1' });
    expect(opened({})).toEqual({ to: 'applicant-1' });
  });

  it('offers nobody whom the act cannot concern', () => {
    const asking = (control: string) => partiesFor(control, file.parties).map(({ key }) => key);
    expect(asking('party')).toEqual(['applicant-1', 'respondent-1']);
    expect(asking('claimant')).toEqual(['applicant-1']);
    expect(asking('applicant')).toEqual(['applicant-1']);
    expect(asking('respondent')).toEqual(['respondent-1']);
  });

  it('takes nothing that it does not ask about', () => {
    expect(opened({ from: 'respondent-1' })).toEqual({ to: 'applicant-1' });
  });
});

describe('whom a form names before anybody is chosen', () => {
  const sides = (
    [
      ['applicant-1', 'applicant'],
      ['respondent-1', 'respondent'],
    ] as const
  ).map(([key, code]) => ({ key, name: key, kind: 'citizen', role: { code, label: code } }));
  const file = { parties: sides, today: '2026-03-02' } as unknown as CaseAnswer;
  const named = (act: string) =>
    initialForm({ act, fields: [field('by', { control: 'party' })], case: file, journal: [] }).payload['by'];

  it('is the other side where its consent is recorded', () => {
    expect(named('giveConsent')).toBe('respondent-1');
    expect(named('refuseConsent')).toBe('respondent-1');
  });

  it('is nobody where the act speaks against a party', () => {
    expect(named('breached')).toBeUndefined();
    expect(named('retractMediation')).toBeUndefined();
  });
});

it('offers our own defendants among those served where there are several of them', () => {
  const one = (key: string, ours = false) =>
    ({
      key,
      role: { code: key.split('-')[0], label: '' },
      particulars: ours ? { ours } : {},
    }) as unknown as CaseAnswer['parties'][number];
  const keys = (control: string, ...parties: ReturnType<typeof one>[]) =>
    partiesFor(control, parties).map(({ key }) => key);
  const [plaintiff, us, also] = [one('plaintiff-1'), one('defendant-1', true), one('defendant-2', true)];
  expect(keys('servedParty', plaintiff, us)).toEqual(['plaintiff-1']);
  expect(keys('servedParty', plaintiff, us, also)).toEqual(['plaintiff-1', 'defendant-1', 'defendant-2']);
  expect(keys('otherParty', plaintiff, us, also)).toEqual(['plaintiff-1']);
});
