import type { RuleSet } from '../law/rule-set.js';
import type { DocumentKind } from '../reconsideration/document-kinds.js';
import { stayGrounds } from '../reconsideration/stay/stay.acts.js';
import { stayGroundLabels } from '../wording/ground-labels.js';
import { draftDocument } from './draft-document.js';
import { record, sourceFor } from './sample-source.fixture.js';

const draftOf = (kind: DocumentKind, ruleSet: RuleSet, change = {}) =>
  draftDocument(kind, sourceFor(kind, ruleSet, change));
const expectParts = (text: string, parts: readonly string[]): void => {
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
};

describe('notice to a third party (d15)', () => {
  it('says the interest, the right to take part, agents and the file, and that the case goes on without', () => {
    const draft = draftOf('thirdPartyNotice', 'R1');
    expect(draft.addressee).toBe('林小松');
    expectParts(draft.body, [
      '有利害关系',
      '系被侵害人。',
      '第十六条',
      '作为第三人参加行政复议',
      '一至二名代理人',
      '查阅、复制',
      '不参加行政复议的，不影响案件的审理',
    ]);
    expect(draft.body).not.toContain('根据你（单位）的申请');
  });

  it('answers an application where there was one, and rests on the old law before 2024', () => {
    expectParts(draftOf('thirdPartyNotice', 'R1', { payload: { how: 'applied' } }).body, [
      '根据你（单位）的申请，',
    ]);
    expectParts(draftOf('thirdPartyNotice', 'R0').body, ['第十条第三款']);
  });
});

describe('stay of execution (d23)', () => {
  it.each(stayGrounds)('says the ground %s and the scope to everybody', (ground) => {
    const draft = draftOf('stayNotice', 'R1', { payload: { ground } });
    expect(draft.addressee).toBe('高远、清镇市公安局、林小松');
    expectParts(draft.body, [
      stayGroundLabels[ground].zh,
      '申请人需要参加升学考试。',
      '第四十二条',
      '停止执行：停止执行行政拘留。',
    ]);
  });

  it('refused is told to those who may ask, with the reason', () => {
    const draft = draftOf('stayRefusal', 'R2');
    expect(draft.addressee).toBe('高远、林小松');
    expectParts(draft.body, ['没有停止执行的必要。', '第四十二条', '不予停止执行']);
  });

  it('lifted says from which day', () =>
    expectParts(draftOf('stayLifting', 'R1').body, [
      '考试已经结束。',
      '第四十二条',
      '自2026年9月18日起不再停止执行',
    ]));

  it.each(['stayNotice', 'stayRefusal', 'stayLifting'] as const)(
    '%s rests on the old law before 2024',
    (kind) => expectParts(draftOf(kind, 'R0').body, ['第二十一条']),
  );
});

describe('letters about a norm', () => {
  it('ask its maker for an answer on the clauses in ten working days (d38)', () => {
    const draft = draftOf('normNotice', 'R1');
    expect(draft.addressee).toBe('清镇市住房和城乡建设局');
    expectParts(draft.body, [
      '《清镇市公共租赁住房管理办法》第九条',
      '第五十八条第一款',
      '自收到本通知书之日起十个工作日内',
      '书面答复',
      '相关材料',
    ]);
  });

  it('transfer the clauses to the competent body, which answers in sixty days (d37)', () => {
    const draft = draftOf('normTransfer', 'R1');
    expect(draft.addressee).toBe('贵阳市人民政府');
    expectParts(draft.body, [
      '《清镇市公共租赁住房管理办法》第九条',
      '本机关对该文件无权处理',
      '第五十六条、第六十条',
      '自收到之日起六十日内',
      '处理期间本案中止审理',
    ]);
    expectParts(draftOf('normTransfer', 'R0').body, ['第二十六条', '六十日内']);
  });

  it('rest on the article about the basis where the body found it itself', () => {
    const norm = record.suspension?.norm;
    const found = { ...record, suspension: { ...record.suspension, norm: { ...norm, source: 'body' } } };
    expectParts(draftOf('normTransfer', 'R1', { record: found }).body, ['第五十七条、第六十条']);
    expectParts(draftOf('normTransfer', 'R0', { record: found }).body, ['第二十七条']);
  });

  it('cannot be written without a review', () =>
    expect(() => draftOf('normNotice', 'R1', { record: { ...record, suspension: null } })).toThrow(
      'a letter about a norm needs its review',
    ));
});
