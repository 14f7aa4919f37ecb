import type { Item, Line } from './answers';
import { checkedItems, itemByName, missingOf, moved, tidied, type Draft } from './draft';

const item = (code: string, need: Item['need'], change: Partial<Item> = {}): Item => ({
  code,
  group: 'evidence',
  groupLabel: '',
  label: code,
  article: '',
  need,
  unless: null,
  state: need === 'whereApplicable' ? 'open' : 'missing',
  handedIn: false,
  reason: null,
  ...change,
});
const items = [
  item('answer', 'always'),
  item('filing', 'unless'),
  item('service', 'always'),
  item('hearing', 'whereApplicable'),
];
const line = (material: string, code?: string): Line => ({
  material,
  name: material,
  ...(code && { item: code }),
});
const draft = (change: Partial<Draft> = {}): Draft => ({
  lines: [],
  notApplicable: [],
  summary: '',
  ...change,
});

describe('a file', () => {
  it('belongs to the item its name speaks of, a receipt of a decision to the receipts', () => {
    expect(
      ['01 行政复议答复书.pdf', '处罚决定书送达回证.pdf', '听证笔录.docx', 'IMG_0001.jpg'].map((name) =>
        itemByName(name, items),
      ),
    ).toEqual(['answer', 'service', 'hearing', undefined]);
  });

  it('belongs to no item its checklist does not have', () =>
    expect(itemByName('检索记录.pdf', items)).toBeUndefined());
});

describe('the order of the evidence', () => {
  const lines = [line('a'), line('b'), line('c')];
  const names = (changed: readonly Line[]): string => changed.map(({ name }) => name).join('');
  it('changes by one place, and not beyond the ends', () => {
    expect(
      [moved(lines, 1, -1), moved(lines, 1, 1), moved(lines, 0, -1), moved(lines, 2, 1)].map(names),
    ).toEqual(['bac', 'acb', 'abc', 'abc']);
  });
});

describe('the checklist on the page', () => {
  const missing = (change: Partial<Draft>, of = items): string[] =>
    missingOf(checkedItems(of, draft(change))).map(({ code }) => code);

  it('says what is missing as the lines and reasons change', () => {
    expect(missing({})).toEqual(['answer', 'filing', 'service']);
    expect(
      missing({ lines: [line('x', 'answer')], notApplicable: [{ item: 'filing', reason: '当场处罚' }] }),
    ).toEqual(['service']);
    expect(
      missing({
        notApplicable: [
          { item: 'answer', reason: '没有' },
          { item: 'filing', reason: ' ' },
        ],
      }),
    ).toEqual(['answer', 'filing', 'service']);
  });

  it('counts what was handed in before', () => {
    const before = [item('answer', 'always', { handedIn: true, state: 'given' }), ...items.slice(1)];
    expect(missing({}, before)).toEqual(['filing', 'service']);
  });
});

it('keeps no reason without words and no empty cell', () => {
  const kept = tidied(
    draft({
      lines: [{ ...line('a'), source: ' ', proves: '事实' }],
      notApplicable: [{ item: 'hearing', reason: '' }],
    }),
  );
  expect(kept).toEqual({ lines: [{ material: 'a', name: 'a', proves: '事实' }], notApplicable: [] });
});
