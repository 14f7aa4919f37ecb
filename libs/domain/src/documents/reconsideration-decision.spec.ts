import { calendarDate } from '../calendar/calendar-date.js';
import type { RuleSet } from '../law/rule-set.js';
import { decisionOutcomes, outcomeRules } from '../reconsideration/outcomes.js';
import type { DecisionDraft } from '../reconsideration/reconsideration.acts.js';
import { draftDocument } from './draft-document.js';
import { applicant, applied, clock, record, respondent, sourceFor } from './sample-source.fixture.js';

const decision = (ruleSet: RuleSet, payload: Partial<DecisionDraft> = {}, change = {}) =>
  draftDocument(
    'reconsiderationDecision',
    sourceFor('reconsiderationDecision', ruleSet, { ...change, payload }),
  );
const expectParts = (text: string, parts: readonly string[]): void => {
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
};
const silentRecord = {
  ...record,
  answers: {
    'respondent-1': {
      sentOn: calendarDate('2026-06-09'),
      servedOn: calendarDate('2026-06-10'),
      answeredOn: null,
      noAnswerOn: calendarDate('2026-06-26'),
    },
  },
};

describe('reconsideration decision', () => {
  it.each(['R1', 'R2'] as const)('has its parts under %s', (ruleSet) => {
    expectParts(decision(ruleSet).body, [
      '申请人：高远，男，1990年4月12日出生，住清镇市青龙山街道某小区。',
      '被申请人：清镇市公安局。',
      '第三人：林小松。',
      '于2026年6月2日向本机关申请行政复议，本机关于2026年6月5日依法受理，适用普通程序',
      '申请人的行政复议请求：请求撤销该行政处罚决定。',
      '申请人陈述的事实：',
      '申请人陈述的理由：处罚明显不公。',
      '被申请人清镇市公安局于2026年6月24日提出书面答复',
      '于2026年7月2日听取了第三人林小松的意见',
      '经审理查明：',
      '本机关认为：',
      '依照《中华人民共和国行政复议法》第六十八条的规定，本机关决定：\n维持被申请人作出的行政处罚决定。',
      '第七十五条第二款',
      '申请人、第三人如不服本决定，可以依照《中华人民共和国行政复议法》第十条和《中华人民共和国行政诉讼法》第四十五条的规定，自收到本决定书之日起十五日内向有管辖权的人民法院提起行政诉讼。',
    ]);
  });

  it.each(['R0', 'R1', 'R2'] as const)(
    'says under %s that it is final where a special law makes it so',
    (ruleSet) => {
      const specialLaw = { name: '出境入境管理法', article: '第六十四条' };
      const withLaw = (terms: object) => ({
        record: {
          ...record,
          application: {
            ...record.application!,
            challengedAct: { ...record.application!.challengedAct, specialLaw: { ...specialLaw, ...terms } },
          },
        },
      });
      const { remedy } = decision(ruleSet, {}, withLaw({ final: true }));
      expect(remedy).toContain(
        '和《出境入境管理法》第六十四条的规定，本决定为最终裁决，不得向人民法院提起行政诉讼',
      );
      expect(remedy).not.toContain('十五日');
      expect(decision(ruleSet, {}, withLaw({ decideWithinDays: 30 })).remedy).toContain('十五日');
    },
  );

  it('cites the law then in force before 2024', () => {
    const { body } = decision('R0');
    expectParts(body, [
      '第二十八条第一款第（一）项和《中华人民共和国行政复议法实施条例》第四十三条',
      '第三十一条第三款',
      '第五条和《中华人民共和国行政诉讼法》',
      '十五日内',
      '具体行政行为',
    ]);
    expect(body).not.toMatch(/普通程序|第六十八条|第七十五条/);
  });

  it.each(decisionOutcomes)('%s cites an article in each edition that knows it', (outcome) => {
    const rule = outcomeRules[outcome];
    const performWithin = { length: 60, unit: 'naturalDay' } as const;
    const cases = [
      rule.old && decision('R0', { outcome, performWithin }),
      rule.now && decision('R1', { outcome, performWithin }),
    ];
    for (const draft of cases.filter((found) => found !== null)) {
      expect(draft.body).toMatch(/依照《中华人民共和国行政复议法(实施条例)?》第.+的规定，本机关决定：/);
    }
    const now = cases[1];
    expect(now?.articles[0]?.at.split('(')[0]).toBe(rule.now?.at.split('(')[0]);
  });

  it('is called a rejection where the old law rejects', () => {
    const { title, body } = decision('R0', { outcome: 'REJECT_R0', result: '驳回行政复议申请' });
    expect(title).toBe('清镇市人民政府驳回行政复议申请决定书');
    expectParts(body, ['实施条例》第四十八条第一款', '十五日内']);
  });

  it('sets the period of performance', () => {
    const performWithin = { length: 60, unit: 'naturalDay' } as const;
    expectParts(decision('R1', { outcome: 'REVOKE', redo: true, performWithin }).body, [
      '第六十四条第一款',
      '自收到本决定书之日起六十日内重新作出行政行为',
      '第七十七条',
    ]);
    const inWorkingDays = { length: 20, unit: 'workingDay' } as const;
    expectParts(decision('R0', { outcome: 'ORDER_PERFORM', performWithin: inWorkingDays }).body, [
      '二十个工作日内履行本决定',
      '第三十二条',
    ]);
    expect(decision('R1').body).not.toContain('责令限期履行');
  });

  it('says that a respondent kept silent, and rests on it', () => {
    const quash = { outcome: 'REVOKE', result: '撤销该处罚决定' } as const;
    expectParts(decision('R1', quash, { record: silentRecord }).body, [
      '未在法定期限内提出书面答复',
      '第六十四条第一款、第七十条',
    ]);
    expectParts(decision('R0', quash, { record: silentRecord }).body, [
      '第二十八条第一款第（四）项',
      '第四十六条',
    ]);
    expect(decision('R1', {}, { record: silentRecord }).body).not.toContain('第七十条');
  });

  it('reads silence and lateness off the clocks', () => {
    const open = { ...record, answers: {} };
    const { body } = decision('R1', {}, { record: open, deadlines: [clock({ status: 'missed' })] });
    expect(body).toContain('未在法定期限内提出书面答复');
    expect(decision('R1', {}, { record: open }).body).not.toContain('书面答复');
    expect(decision('R1', {}, { deadlines: [clock({ status: 'metLate' })] }).body).toContain(
      '已超过法定答复期限',
    );
  });

  it('speaks of an omission without calling it a document', () => {
    const omission = applied({
      matter: '行政不作为',
      parties: [applicant, respondent],
      challengedAct: {
        title: '未在法定期限内作出审核确认',
        number: '无',
        madeOn: calendarDate('2026-05-30'),
        knownOn: calendarDate('2026-05-30'),
        advised: false,
      },
    });
    const { body } = decision('R1', {}, { record: omission });
    expect(body).toContain('申请人高远不服被申请人清镇市公安局未在法定期限内作出审核确认，于');
    expect(body).not.toMatch(/第三人：|申请人、第三人/);
  });

  it('keeps the paragraphs of the result', () => {
    const { body } = decision('R1', { result: '一、撤销该决定；\n\n二、驳回其他请求' });
    expect(body).toContain('本机关决定：\n一、撤销该决定；\n二、驳回其他请求。\n');
  });
});

describe('rejection decision', () => {
  const rejection = (ruleSet: RuleSet, reconsiderationFirst: boolean) =>
    draftDocument(
      'rejectionDecision',
      sourceFor('rejectionDecision', ruleSet, { payload: { reconsiderationFirst } }),
    );

  it('says reasons and article', () => {
    const { title, body } = rejection('R1', false);
    expect(title).toContain('驳回行政复议申请决定书');
    expectParts(body, [
      '本机关认为：',
      '第三十条第一款',
      '第三十三条',
      '本机关决定：\n驳回申请人的行政复议申请。',
      '第三十五条',
    ]);
    expect(body).not.toContain('十五日');
  });

  it('gives fifteen days where reconsideration is compulsory, and always before 2024', () => {
    expectParts(rejection('R2', true).body, ['第三十四条', '十五日内']);
    expectParts(rejection('R0', false).body, ['第四十八条第一款第（二）项', '十五日内']);
  });
});
