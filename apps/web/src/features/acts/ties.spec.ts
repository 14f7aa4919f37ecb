import type { Field } from './body-schemas';
import { tiedFields, tiedPayload, type Tie } from './ties';

const field = (name: string): Field => ({ name, required: false }) as Field;
const ties: readonly Tie[] = [
  {
    where: ({ appearance }) => appearance === 'absent',
    asked: ['reason'],
    offered: ['proof'],
    needed: ['staff'],
  },
];
const fields = ['appearance', 'reason', 'proof', 'staff'].map(field);
const shown = (payload: Readonly<Record<string, unknown>>) =>
  tiedFields(ties, fields, payload).map(({ name, required }) => (required ? `${name}!` : name));

describe('fields that hang on another', () => {
  it('are shown where they belong, and marked where they must be told', () => {
    expect(shown({ appearance: 'absent' })).toEqual(['appearance', 'reason!', 'proof', 'staff!']);
  });

  it('are not asked for elsewhere', () => {
    expect(shown({ appearance: 'attends' })).toEqual(['appearance', 'staff']);
    expect(shown({})).toEqual(['appearance', 'staff']);
  });

  it('are forgotten when they no longer belong, and nothing else is', () => {
    const told = { appearance: 'attends', reason: '参加防汛调度', staff: '法规科科长', note: '' };
    expect(tiedPayload(ties, told)).toEqual({ appearance: 'attends', staff: '法规科科长', note: '' });
    expect(tiedPayload(ties, { ...told, appearance: 'absent' })).toEqual({ ...told, appearance: 'absent' });
  });
});
