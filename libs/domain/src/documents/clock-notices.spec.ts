import { calendarDate } from '../calendar/calendar-date.js';
import type { RuleSet } from '../law/rule-set.js';
import { suspensionGrounds, type SuspensionGround } from '../reconsideration/clock/clock.acts.js';
import { clockOf, played } from '../reconsideration/played-case.fixture.js';
import type { DocumentKind } from '../reconsideration/document-kinds.js';
import type { Done } from '../reconsideration/requirement-examples.fixture.js';
import type { DocumentPayloads } from './document-source.js';
import { draftDocument } from './draft-document.js';
import { applied, clock, record, sourceFor } from './sample-source.fixture.js';

const bodyOf = (kind: DocumentKind, ruleSet: RuleSet, change = {}): string =>
  draftDocument(kind, sourceFor(kind, ruleSet, change)).body;
const expectParts = (text: string, parts: readonly string[]): void => {
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
};
const everybody = '高远、清镇市公安局、林小松';
const deciding = (dueOn: string, rule = 'rc_decide_ord') =>
  clock({ rule, key: '', startSeq: 2, dueOn: calendarDate(dueOn), status: 'running' });

describe('notice extending the correction period (d08)', () => {
  it('says the reason, the days and the new last day', () => {
    const deadlines = [clock({ rule: 'rc_correction_submit', key: '', dueOn: calendarDate('2026-06-26') })];
    const source = sourceFor('correctionExtensionNotice', 'R1', { deadlines });
    const draft = draftDocument('correctionExtensionNotice', source);
    expect(draft.addressee).toBe('高远');
    expectParts(draft.body, [
      '申请人住院治疗。',
      '第三十一条第二款',
      '补正期限延长五个工作日',
      '延长后的补正期限至2026年6月26日。',
    ]);
  });

  it('counts in natural days before 2024', () => {
    const body = bodyOf('correctionExtensionNotice', 'R0');
    expectParts(body, ['实施条例》第二十九条', '补正期限延长五日']);
    expect(body).not.toContain('工作日');
  });
});

describe('notice of extension (d25)', () => {
  it('says the reason, at most thirty days, the new day and whose head approved, to third parties too (J-30)', () => {
    const draft = draftDocument(
      'extensionNotice',
      sourceFor('extensionNotice', 'R2', { deadlines: [deciding('2026-09-03')] }),
    );
    expect(draft.addressee).toBe(everybody);
    expectParts(draft.body, [
      '情况复杂',
      '需要委托评估。',
      '第六十二条第一款',
      '经行政复议机构的负责人批准',
      '延长三十日',
      '延长后的审理期限至2026年9月3日。',
    ]);
  });

  it('was approved by the head of the body before 2024', () => {
    const deadlines = [deciding('2026-09-03', 'r0_decide')];
    expectParts(bodyOf('extensionNotice', 'R0', { deadlines }), [
      '第三十一条',
      '经行政复议机关的负责人批准',
      '至2026年9月3日',
    ]);
  });

  it('names the day of the clock that counts, not of one that is gone', () => {
    const gone = { ...deciding('2026-07-06', 'rc_decide_simp'), startSeq: 9, status: 'cancelled' } as const;
    const body = bodyOf('extensionNotice', 'R1', { deadlines: [deciding('2026-09-03'), gone] });
    expectParts(body, ['至2026年9月3日']);
    expect(body).not.toContain('2026年7月6日');
  });
});

describe('notice of suspension (d26)', () => {
  const grounds: readonly (readonly [SuspensionGround, string, string])[] = [
    ['applicantDead', '第一项', '死亡'],
    ['applicantIncapable', '第二项', '丧失参加行政复议的行为能力'],
    ['applicantMissing', '第三项', '下落不明'],
    ['organisationEnded', '第四项', '终止'],
    ['forceMajeure', '第五项', '不可抗力'],
    ['mediation', '第六项', '申请人和被申请人同意中止'],
    ['legalQuestion', '第七项', '有权机关作出解释或者确认'],
    ['otherCase', '第八项', '其他案件尚未审结'],
    ['normReview', '第九项', '附带审查'],
    ['otherReason', '第十项', '其他情形'],
  ];

  it('covers every ground of Art. 39', () =>
    expect(grounds.map(([ground]) => ground)).toEqual([...suspensionGrounds]));

  it.each(grounds)('says %s as %s, the reason and the day', (ground, item, words) =>
    expectParts(bodyOf('suspensionNotice', 'R1', { payload: { ground, reason: '具体事由' } }), [
      `${everybody}：`,
      words,
      '具体事由。',
      `第三十九条第一款${item}`,
      '自2026年9月18日起中止审理',
    ]),
  );

  it('names the norm under review with its clauses and maker', () =>
    expectParts(
      bodyOf('suspensionNotice', 'R1', {
        payload: { ground: 'normReview', norm: record.suspension?.norm },
      }),
      ['审查对象为清镇市住房和城乡建设局制定的《清镇市公共租赁住房管理办法》（第九条）。'],
    ));

  it('rests on the regulation before 2024, and on the old law for a norm', () => {
    expectParts(bodyOf('suspensionNotice', 'R0'), ['实施条例》第四十一条']);
    expectParts(bodyOf('suspensionNotice', 'R0', { payload: { ground: 'normReview' } }), [
      '《中华人民共和国行政复议法》第二十六条',
    ]);
  });
});

describe('notice of resumption (d27)', () => {
  const resumed = (...more: readonly Done[]) =>
    clockOf(
      played(
        [
          ['2026-03-02', 'receiveApplication'],
          ['2026-03-02', 'accept'],
          ['2026-03-20', 'suspend'],
          ['2026-04-15', 'resume'],
          ...more,
        ],
        '2026-04-15',
      ),
      'rc_decide_ord',
    );
  const issuedOn = calendarDate('2026-04-15');

  it('G24 says the day and what is left of the period', () => {
    const body = bodyOf('resumptionNotice', 'R1', { deadlines: [resumed()], issuedOn });
    expectParts(body, [
      `${everybody}：`,
      '关联民事案件已经审结。',
      '第三十九条第二款',
      '自2026年4月15日起恢复审理',
      '剩余的审理期限四十三日自恢复之日起继续计算，至2026年5月27日届满。',
    ]);
  });

  it('cites the order of the superior where it was ordered', () =>
    expectParts(bodyOf('resumptionNotice', 'R1', { payload: { orderedBy: '贵阳市人民政府' } }), [
      '贵阳市人民政府责令恢复审理。',
      '第四十条',
    ]));

  it('says nothing of days left where none are', () => {
    const body = bodyOf('resumptionNotice', 'R1', { deadlines: [resumed()] });
    expectParts(body, ['剩余的审理期限继续计算，至2026年5月27日届满。']);
  });
});

describe('decision terminating the case (d30)', () => {
  type Termination = DocumentPayloads['terminationDecision']['ground'];
  it.each<[Termination, string]>([
    ['withdrawal', '准予撤回'],
    ['noHeirs', '没有近亲属或者其近亲属放弃行政复议权利'],
    ['noSuccessor', '没有权利义务承受人'],
    ['criminalMeasure', '被采取刑事强制措施'],
    ['suspended60Days', '满六十日，中止的原因仍未消除'],
  ])('says %s and what remains open', (ground, words) => {
    const draft = draftDocument(
      'terminationDecision',
      sourceFor('terminationDecision', 'R1', { payload: { ground } }),
    );
    expect(draft.addressee).toBe(everybody);
    expectParts(draft.body, [words, '第四十一条', '本机关决定：终止本案的审理。']);
    expect(draft.remedy).toBe(
      '申请人对原行政行为不服的，可以在法定起诉期限内依法向有管辖权的人民法院提起行政诉讼。',
    );
    expect(draft.body.includes('不得再以同一事实和理由')).toBe(ground === 'withdrawal');
  });

  it('promises no suit against the act where reconsideration is compulsory (J-19)', () => {
    const draft = draftDocument(
      'terminationDecision',
      sourceFor('terminationDecision', 'R1', { record: applied({ reconsiderationFirst: true }) }),
    );
    expect(draft.remedy).toBeNull();
    expect(draft.body).not.toContain('行政诉讼');
  });

  it('may rest on a settlement before 2024', () =>
    expectParts(bodyOf('terminationDecision', 'R0', { payload: { ground: 'settlement' } }), [
      '达成和解',
      '实施条例》第四十二条',
      '不得再以同一事实和理由',
    ]));
});

describe('notice of conversion (d24)', () => {
  it('says the reason, who approved, and the new days to reply and to decide', () => {
    const deadlines = [
      { ...deciding('2026-07-06', 'rc_decide_simp'), status: 'cancelled' } as const,
      { ...deciding('2026-08-04'), startSeq: 9 },
      clock({ dueOn: calendarDate('2026-06-25'), status: 'running' }),
    ];
    const body = bodyOf('conversionNotice', 'R1', { deadlines });
    expectParts(body, [
      `${everybody}：`,
      '2026年6月5日受理，适用简易程序',
      '案件事实存在较大争议。',
      '第五十五条',
      '行政复议机构的负责人批准',
      '自受理之日起按六十日计算，至2026年8月4日。',
      '被申请人清镇市公安局的答复期限尚未届满，改为自收到申请书副本之日起十个工作日，至2026年6月25日。',
    ]);
  });

  it('leaves a reply alone that is over or in', () =>
    expect(bodyOf('conversionNotice', 'R1', { payload: { replies: [] } })).not.toContain('答复期限'));
});
