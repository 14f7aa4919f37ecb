import { calendarDate } from '../../calendar/calendar-date.js';
import { disputeTypesOf } from '../../mediation/dispute-types.js';
import { MediationPlay } from '../../scenario/mediation-samples.js';
import { once, type FacetValues } from '../counted.js';
import { mediationCounts } from '../mediation-counts.js';
import type { FormContext } from './form.js';
import { disputeTypeColumn } from './mediation-form.js';
import { mediationLine } from './mediation-lines.js';

const [from, to] = [calendarDate('2026-01-01'), calendarDate('2026-03-31')];
const context: FormContext = {
  ...{ from, to, organId: 'county' },
  levelOf: () => 'county',
  rowOf: () => 'police',
  matterColumn: () => null,
};

describe('the column of a dispute', () => {
  const numbered = (kind: keyof typeof disputeTypesOf, first: number) =>
    disputeTypesOf[kind].map((type, index) => [kind, type, String(first + index)] as const);

  it.each([...numbered('civil', 7), ...numbered('administrative', 19)])(
    'of a %s dispute of the type %s is %s, whatever its matter says',
    (kind, disputeType, column) => {
      for (const matter of ['医疗纠纷', '处罚裁量争议'])
        expect(disputeTypeColumn(kind, { disputeType, matter })).toBe(column);
    },
  );

  it.each([
    ['civil', '消费和产品质量纠纷', '11'],
    ['civil', '环境噪声纠纷', '14'],
    ['civil', '土地承包纠纷', '12'],
    ['civil', '土地山林权属纠纷', null],
    ['administrative', '征地补偿争议', '20'],
    ['administrative', '信息公开争议', null],
  ] as const)('of a %s dispute without a type about %s is %s', (kind, matter, column) => {
    expect(disputeTypeColumn(kind, { matter })).toBe(column);
  });

  it('counts a registered 其他 without remark, and remarks on a matter that does not tell', () => {
    const about = (more: FacetValues) =>
      once(
        'accepted',
        from,
        { category: '公安', disputeKind: 'civil', matter: '土地山林权属纠纷', ...more },
        2,
      );
    const line = (more: FacetValues) =>
      mediationLine({ caseId: '1', counted: [about(more)], sued: false }, context);
    expect(line({ disputeType: 'otherCivil' })).toMatchObject({ adds: { 5: 1, 16: 1 }, notes: {} });
    expect(line({})).toMatchObject({ adds: { 5: 1, 16: 1 }, notes: { 'type.other': 1 } });
  });
});

describe('a mediation in its journal', () => {
  const play = (payload: Readonly<Record<string, unknown>>) => {
    const one = new MediationPlay({ ruleSet: 'R1', today: from });
    const acts = [
      { act: 'applyMediation', payload },
      { act: 'giveConsent' },
      { act: 'acceptMediation' },
    ] as const;
    expect(acts.flatMap((said) => one.perform(said))).toEqual([]);
    return one.state;
  };
  const lineOf = (state: MediationPlay['state']) =>
    mediationLine({ caseId: '1', counted: mediationCounts(state), sued: false }, context);

  it('counts by the type it was registered with, against the words of its matter', () => {
    const state = play({ disputeType: 'medical', matter: '商品质量纠纷' });
    expect(lineOf(state)?.adds).toEqual({ 1: 1, 3: 2, 5: 1, 10: 1 });
  });

  it('counts by those words where its journal was written before the type was asked for', () => {
    const { record, ...state } = play({ matter: '商品质量纠纷' });
    const { disputeType, ...before } = record.application!;
    expect(disputeType).toBe('consumer');
    expect(lineOf({ ...state, record: { ...record, application: before } })?.adds).toEqual({
      1: 1,
      3: 2,
      5: 1,
      11: 1,
    });
  });
});
