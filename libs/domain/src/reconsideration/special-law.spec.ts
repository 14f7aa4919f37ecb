import { calendarDate } from '../calendar/calendar-date.js';
import { explanationSentence } from '../wording/explanation.js';
import { clockOf, clocks, played } from './played-case.fixture.js';
import { servedOnBoth, type Done } from './requirement-examples.fixture.js';
import { citedLaw, outlastsSixtyDays, type SpecialLaw } from './special-law.js';

const law = { name: '出境入境管理法', article: '第六十四条' };
const under = (terms: Partial<SpecialLaw>): Done => [
  '2026-03-02',
  'receiveApplication',
  {
    challengedAct: {
      title: '继续盘问',
      madeOn: '2026-01-05',
      knownOn: '2026-01-05',
      advised: true,
      specialLaw: { ...law, ...terms },
    },
  },
];
const told = (first: Done, route: Done[2] = {}): readonly Done[] => [first, ['2026-03-05', 'accept', route]];
const sentences = (clock: ReturnType<typeof clockOf>) => explanationSentence(clock.explanation);

describe('a special law about the act complained of (J-35)', () => {
  it('gives a longer period to apply and is named in its explanation', () => {
    const plain = clockOf(played([under({ final: true })], '2026-03-02'), 'rc_apply');
    expect(plain).toMatchObject({ length: 60, unit: 'naturalDay', dueOn: '2026-03-06' });
    expect(sentences(plain)).not.toContain('特别规定');
    const longer = clockOf(
      played([under({ applyWithin: { length: 3, unit: 'month' } })], '2026-03-02'),
      'rc_apply',
    );
    expect(longer).toMatchObject({ length: 3, unit: 'month', dueOn: '2026-04-07', status: 'met' });
    expect(sentences(longer)).toContain('依《出境入境管理法》第六十四条的特别规定');
  });

  it('gives fewer days to decide, also than the simplified procedure has', () => {
    const days = (terms: Partial<SpecialLaw>, rule: string, route?: Done[2]) =>
      clockOf(played(told(under(terms), route), '2026-03-06'), rule);
    expect(days({ decideWithinDays: 45 }, 'rc_decide_ord')).toMatchObject({
      length: 45,
      dueOn: '2026-04-20',
    });
    expect(days({ final: true }, 'rc_decide_ord')).toMatchObject({ length: 60, dueOn: '2026-05-06' });
    const simplified = { route: 'simplified', simplifiedGround: 'upTo3000Yuan' };
    expect(days({ decideWithinDays: 45 }, 'rc_decide_simp', simplified)).toMatchObject({ length: 30 });
    const short = days({ decideWithinDays: 3 }, 'rc_decide_simp', simplified);
    expect(short).toMatchObject({ length: 3, dueOn: '2026-03-09' });
    expect(sentences(short)).toContain(citedLaw(law));
  });

  it('makes the decision final: nobody has a period to sue', () => {
    const suits = (terms: Partial<SpecialLaw>) =>
      clocks(played([under(terms), ...servedOnBoth.slice(1)], '2026-04-24'), 'rc_sue').map(({ key }) => key);
    expect(suits({ final: true })).toEqual([]);
    expect(suits({ decideWithinDays: 50 })).toEqual(['applicant-1']);
  });

  it.each([
    [{ length: 60, unit: 'naturalDay' }, false],
    [{ length: 61, unit: 'naturalDay' }, true],
    [{ length: 15, unit: 'workingDay' }, false],
    [{ length: 45, unit: 'workingDay' }, true],
    [{ length: 1, unit: 'month' }, false],
    [{ length: 3, unit: 'month' }, true],
  ] as const)('outlasts the sixty days or not: %j %s', (applyWithin, longer) => {
    expect(outlastsSixtyDays({ applyWithin }, calendarDate('2026-03-02'))).toBe(longer);
  });

  it('is cited with its marks once', () => {
    for (const name of ['出境入境管理法', '《出境入境管理法》'])
      expect(citedLaw({ name, article: '第六十四条' })).toBe('《出境入境管理法》第六十四条');
  });
});
