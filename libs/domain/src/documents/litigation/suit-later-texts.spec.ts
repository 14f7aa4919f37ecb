import { calendarDate } from '../../calendar/calendar-date.js';
import type { Done, Payload } from '../../litigation/litigation.examples.fixture.js';
import { emptyLitigation, type LitigationRecord } from '../../litigation/litigation-record.js';
import type { Suit } from '../../litigation/litigation-terms.js';
import { issued, judged, suggested, ways } from './suit-papers.fixture.js';

const expectParts = (text: string, parts: readonly string[]): void => {
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
};
const way = (act: keyof typeof ways, index = 0): readonly Done[] => ways[act]![index]!;
const lastWith = (history: readonly Done[], change: Payload): readonly Done[] => {
  const [day, act, said = {}] = history.at(-1)!;
  return [...history.slice(0, -1), [day, act, { ...said, ...change }]];
};

const lower: LitigationRecord = {
  ...emptyLitigation,
  instance: 'first',
  suit: { court: 'court-1' } as Suit,
  courtCaseNumber: '（2025）黔01行初9号',
  decision: {
    form: 'judgment',
    on: calendarDate('2026-02-20'),
    outcome: 'REVOKE_ACT',
    text: '撤销',
    appealable: true,
  },
};

describe('appeal and its answer', () => {
  it('calls everybody by the place above and below, and leaves claims and reasons to a person', () => {
    const { title, body, addressee } = issued('L2', way('fileAppeal'));
    expect([title, addressee]).toEqual(['行政上诉状', '某省高级人民法院']);
    expectParts(body, [
      '上诉人（一审被告）：某市人民政府',
      '被上诉人（一审原告）：乙商贸有限公司',
      '一审被告：某市城市管理局',
      '一审第三人：丙村民小组',
      '一、上诉请求：【',
      '第八十五条',
      '通过一审人民法院提出',
    ]);
  });

  it('asks and argues what was recorded with it, and leaves nothing to be filled in', () => {
    const said = { claims: '撤销一审判决，改判驳回原告的诉讼请求', claimReasons: '一审认定送达违法有误。' };
    const { body } = issued('L2', lastWith(way('fileAppeal'), said), { below: lower });
    expectParts(body, [`一、上诉请求：${said.claims}`, `二、上诉理由：${said.claimReasons}`]);
    const retrial = issued('L2', lastWith(way('applyRetrial'), said), { below: lower }).body;
    expectParts(retrial, [`一、再审请求：${said.claims}`, `二、事实和理由：${said.claimReasons}`]);
    expect(body + retrial).not.toContain('【');
  });

  it('names the judgment below where that case is known', () => {
    expectParts(issued('L2', way('fileAppeal'), { below: lower }).body, [
      '不服某市中级人民法院作出的（2025）黔01行初9号行政判决书，于2026年2月20日收到',
    ]);
    const ruling = issued('C1', lastWith(way('fileAppeal'), { against: 'ruling' }));
    expectParts(ruling.body, ['不服一审人民法院作出的民事裁定书', '第一百七十一条']);
  });

  it('is answered against those who appealed', () => {
    const { title, body } = issued('L2', way('fileAppealAnswer'));
    expect(title).toBe('行政答辩状（二审）');
    expectParts(body, [
      '答辩人（被上诉人，一审被告）：某市人民政府',
      '被答辩人（上诉人，一审原告）：原告甲',
      '\n一审原告：乙商贸有限公司',
      '第一百零八条',
    ]);
    expect(issued('C1', way('fileAppealAnswer')).title).toBe('民事答辩状（二审）');
  });
});

describe('retrial', () => {
  it('is applied for on a ground against a decision in effect', () => {
    const change = { ground: 'newEvidence', effectiveOn: '2026-01-05', knownOn: '2026-02-10' };
    const { body } = issued('L2', lastWith(way('applyRetrial'), change), { below: lower });
    expectParts(body, [
      '再审申请人（一审被告）：某市人民政府',
      '（2025）黔01行初9号行政判决书，该裁判于2026年1月5日发生法律效力',
      '有新的证据，足以推翻原裁判，再审申请人于2026年2月10日知道该事由',
      '第一百一十条',
    ]);
    expectParts(issued('C1', way('applyRetrial')).body, ['【写明符合哪一项法定情形】', '第二百一十六条']);
  });

  it('is answered in writing', () => {
    const { title, body } = issued('C1', way('fileRetrialOpinion'));
    expect(title).toBe('民事再审书面意见');
    expectParts(body, ['被答辩人（再审申请人，一审原告）：原告甲', '第二百一十四条']);
  });
});

describe('papers after the judgment', () => {
  it('report how it was performed, and that the same act was not made again', () => {
    const { body, addressee } = issued('L2', way('performed'));
    expect(addressee).toBe('某市中级人民法院');
    expectParts(body, [
      '（2026）黔01行初1号行政判决书，本机关于2026年4月13日收到，于2026年4月30日发生法律效力',
      '裁判结果：撤销原决定，责令重新作出。',
      '自发生法律效力之日起六十日内（至2026年6月29日）',
      '履行情况：已重新作出处理。',
      '第七十一条',
    ]);
    const again = issued('L2', lastWith(way('performed'), { sameAct: true, quashedForProcedure: true }));
    expectParts(again.body, ['因违反法定程序被撤销', '第九十条']);
    expect(issued('C1', way('performed')).body).not.toContain('行政行为');
  });

  it('answer a suggestion on a norm within sixty days, on other matters without a period', () => {
    expectParts(issued('L2', suggested('norm')).body, [
      '“规范性文件第六条”',
      '2026年5月6日收悉',
      '六十日内书面答复',
    ]);
    expectParts(issued('L1', suggested('norm')).body, ['当时施行的诉讼法（具体条文待核实）']);
    const other = issued('L2', suggested('other'));
    expect(other.body).not.toContain('六十日');
    expect(other.articles.map(({ law }) => law)).toEqual(['RULES']);
  });

  it('answer the procuratorate with what was done, in two months or fifteen days', () => {
    const { addressee, body } = issued('L2', way('replyProcuratorSuggestion'));
    expect(addressee).toBe('某市人民检察院');
    expectParts(body, ['履行职责情况：已责令清理完毕。', '第二十一条', '两个月']);
    const history: readonly Done[] = [
      ['2026-03-02', 'receiveProcuratorSuggestion', { urgent: true }],
      ['2026-03-10', 'replyProcuratorSuggestion'],
    ];
    expectParts(issued('L2', history).body, ['十五日']);
  });

  it('ask the court to enforce its judgment against a party', () => {
    const { body } = issued('C1', [...judged, ['2026-06-10', 'applyCourtEnforcement']]);
    expectParts(body, ['被执行人（原告）：原告甲', '执行请求：支付鉴定费。', '第二百五十条']);
  });

  it('ask the court to enforce our decision after the demand, late only with a reason', () => {
    const { body } = issued('L2', way('applyToCourt'));
    expectParts(body, [
      '申请执行人：某市人民政府',
      '被执行人：原告甲',
      '《责令限期拆除决定书》（某府拆决〔2025〕7号，2025年8月26日）',
      '2026年3月3日向原告甲发出催告书',
      '行政机关负责人（签名）',
      '申请强制执行标的情况',
    ]);
    expect(body).not.toContain('逾期申请');
    const late = issued('L2', lastWith(way('applyToCourt'), { lateReason: '当事人下落不明' }));
    expectParts(late.body, ['逾期申请的正当理由：当事人下落不明。', '第一百五十六条']);
  });
});
