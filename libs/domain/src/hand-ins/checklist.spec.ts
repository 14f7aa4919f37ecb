import { administrativeActKinds, actKindOf, mattersLike } from './act-kinds.js';
import { checklistOf, completenessOf, handInKinds, type Completeness, type HandInKind } from './checklist.js';

const penalty = checklistOf('answer', 'penalty');
const always = penalty.filter(({ need }) => need === 'always').map(({ code }) => code);
const unless = penalty.filter(({ need }) => need === 'unless').map(({ code }) => code);
const given = (
  codes: readonly string[],
  excused: readonly (readonly [string, string])[] = [],
): Completeness =>
  completenessOf(penalty, {
    lines: codes.map((item) => ({ item })),
    notApplicable: excused.map(([item, reason]) => ({ item, reason })),
  });
const missing = ({ missing: items }: Completeness): string[] => items.map(({ code }) => code);
const stateOf = ({ items }: Completeness, code: string): string | undefined =>
  items.find(({ item }) => item.code === code)?.state;

describe('a checklist', () => {
  it.each(handInKinds.flatMap((kind) => administrativeActKinds.map((act) => [kind, act] as const)))(
    'of %s about %s asks for each paper once, beginning with the answer',
    (kind, act) => {
      const codes = checklistOf(kind, act).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes[0]).toBe('answer');
    },
  );

  it('ends with the basis of the act, which a civil defendant has none of', () => {
    const lastOf = (kind: HandInKind) => checklistOf(kind, 'penalty').at(-1)?.group;
    expect(handInKinds.map((kind) => [kind, lastOf(kind)])).toEqual([
      ['answer', 'basis'],
      ['defence', 'basis'],
      ['civilDefence', 'evidence'],
    ]);
  });

  it('rests on the law of the court in a suit, and on that of reconsideration nowhere there', () => {
    const lawsOf = (kind: HandInKind) =>
      administrativeActKinds.flatMap((act) => checklistOf(kind, act).map(({ article: { law } }) => law));
    expect(lawsOf('answer')).toContain('ARL');
    expect(lawsOf('defence')).toContain('APL');
    expect(lawsOf('civilDefence')).toContain('CPL');
    expect([...lawsOf('defence'), ...lawsOf('civilDefence')]).not.toContain('ARL');
    expect(lawsOf('civilDefence')).not.toContain('APL');
  });

  it('says when an item is not needed wherever there is such a case', () => {
    const items = administrativeActKinds.flatMap((act) => checklistOf('answer', act));
    expect(items.filter(({ need, unless: when }) => (need === 'unless') !== (when !== undefined))).toEqual(
      [],
    );
  });

  it('is chosen by the matter, by its code and by its name', () => {
    expect(['penalty', '行政处罚', 'disclosure', '政府信息公开', '行政确权', ''].map(actKindOf)).toEqual([
      'penalty',
      'penalty',
      'disclosure',
      'disclosure',
      'other',
      'other',
    ]);
  });

  it('is the same for an application and a suit that name it apart', () => {
    expect(mattersLike('信息公开')).toEqual(['disclosure', '信息公开', '政府信息公开']);
    expect(mattersLike('行政确权')).toEqual(['行政确权']);
  });
});

describe('completeness', () => {
  it('names what is missing where nothing has been uploaded', () => {
    const nothing = given([]);
    expect(missing(nothing)).toEqual(
      penalty.filter(({ need }) => need !== 'whereApplicable').map(({ code }) => code),
    );
    expect([nothing.satisfied, nothing.needed]).toEqual([0, always.length + unless.length]);
  });

  it('is whole with the needed papers alone, several of them for one item too', () => {
    const whole = given([...always, ...unless, 'facts', 'facts']);
    expect([missing(whole), whole.satisfied, whole.needed]).toEqual([
      [],
      always.length + unless.length,
      always.length + unless.length,
    ]);
    expect(stateOf(whole, 'hearing')).toBe('open');
  });

  it('counts what is explained, and what is there where it applies', () => {
    const explained = given(
      [...always, 'pleadings'],
      unless.map((code) => [code, '当场处罚']),
    );
    expect(missing(explained)).toEqual([]);
    expect(explained.needed).toBe(always.length + unless.length + 1);
    expect(stateOf(explained, 'filing')).toBe('notApplicable');
  });

  it('takes no explanation for what every case has, and none without words', () => {
    const excused = given(
      always.filter((code) => code !== 'decision'),
      [['decision', '没有'], ...unless.map((code) => [code, ' '] as const), ['hearing', '未达听证标准']],
    );
    expect(missing(excused).toSorted()).toEqual(['decision', ...unless].toSorted());
    expect(stateOf(excused, 'hearing')).toBe('notApplicable');
  });
});
