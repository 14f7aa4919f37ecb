import { calendarDate } from '../calendar/calendar-date.js';
import { inEdition, type RuleSet } from '../law/rule-set.js';
import { documentKinds, type DocumentKind } from '../reconsideration/document-kinds.js';
import type { Party } from '../reconsideration/party.js';
import { reconsideration, reconsiderationActs } from '../reconsideration/reconsideration.procedure.js';
import { draftDocument } from './draft-document.js';
import {
  applicant,
  applied,
  clock,
  payloads,
  record,
  respondent,
  sourceFor,
  thirdParty,
} from './sample-source.fixture.js';

/** Each kind under each edition that knows the act it is issued by. */
const everyKind = documentKinds.flatMap((kind) =>
  (['R0', 'R1', 'R2'] as const)
    .filter((set) =>
      reconsiderationActs.some((act) => {
        const { issues, article } = reconsideration.acts[act];
        return issues === kind && inEdition(article, set) !== null;
      }),
    )
    .map((set) => [kind, set] as const),
);
const bodyOf = (kind: DocumentKind, ruleSet: RuleSet, change = {}): string =>
  draftDocument(kind, sourceFor(kind, ruleSet, change)).body;
const expectParts = (text: string, parts: readonly string[]): void => {
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
};
const expectClean = (text: string): void => {
  expect(text).not.toMatch(/undefined|null|NaN|\[object|（\s*）|〔\s*〕|《\s*》|。。|；。|，。|：：|\n\n|\r/);
  expect(text).not.toMatch(/1[3-9]\d{9}|\d{17}[\dXx]|138\*{4}/);
};

describe.each(everyKind)('%s under %s', (kind, ruleSet) => {
  const draft = draftDocument(kind, sourceFor(kind, ruleSet));

  it('has head, act, articles of its edition and foot', () => {
    expect(draft.title).toMatch(/^清镇市人民政府.+(书|记录|笔录|函)$/);
    expectParts(draft.body, [
      '高远',
      '被申请人清镇市公安局于2026年5月18日作出的《行政处罚决定书》（清公（青）行罚决字〔2026〕9011号）',
      '承办机构：清镇市司法局。',
    ]);
    expect(draft.body.endsWith('清镇市人民政府\n2026年9月18日')).toBe(true);
    expect(draft.articles.length).toBeGreaterThan(0);
    const foreign = ruleSet === 'R0' ? ['ARL'] : ['ARL_OLD', 'REG_2007'];
    expect(draft.articles.filter(({ law }) => foreign.includes(law))).toEqual([]);
    // The decision tells its results request by request since its second wording.
    expect(draft.wordingVersion).toBe(kind === 'reconsiderationDecision' ? 2 : 1);
  });

  it('is without gaps and private numbers', () => {
    expectClean(draft.body);
    expectClean(draft.addressee);
  });

  it('carries its remedy in the body', () => {
    expect(draft.body).toContain(draft.remedy ?? '');
  });

  it('bears many parties with long names and broken text', () => {
    const long = '贵州省清镇市红枫湖镇某某生态农业综合开发有限责任公司'.repeat(8);
    const many: Party[] = [
      ...Array.from({ length: 7 }, (_, index) => ({
        ...applicant,
        key: `applicant-${String(index + 1)}`,
        name: `申请人\n${String(index)}`,
      })),
      { ...respondent, name: long },
      { ...respondent, key: 'respondent-2', name: '清镇市红枫湖镇人民政府' },
      thirdParty,
      {
        key: 'thirdParty-2',
        role: 'thirdParty',
        kind: 'company',
        name: '旺达超市',
        address: ' ',
        legalRepresentative: '汪达\n',
      },
    ];
    const parties = applied({
      parties: many,
      request: '一、撤销\r\n二、赔偿\r\n\r\n',
      facts: '',
      reasons: '\n',
    });
    const body = bodyOf(kind, ruleSet, { record: parties });
    expectClean(body);
    expectParts(body, [long, '清镇市红枫湖镇人民政府']);
  });

  it('names a court and a handler where they are known', () => {
    const change = { court: '贵阳市中级人民法院', handler: { name: '孙三里', contact: '清镇市司法局二楼' } };
    const source = sourceFor(kind, ruleSet, change);
    expectParts(draftDocument(kind, source).body, [
      '承办人：孙三里。联系方式：清镇市司法局二楼。',
      draft.remedy === null ? '' : '向贵阳市中级人民法院提起行政诉讼',
    ]);
  });
});

describe('correction notice', () => {
  it.each(['R1', 'R2'] as const)('lists all items once with ten working days (%s)', (ruleSet) => {
    expectParts(bodyOf('correctionNotice', ruleSet), [
      '高远：',
      '第三十一条',
      '一次性',
      '一、申请人身份证明复印件；',
      '二、行政处罚决定书；复印件。',
      '自收到本通知书之日起十个工作日内',
      '视为放弃行政复议申请',
    ]);
  });

  it('sets the days of the notice before 2024', () => {
    const body = bodyOf('correctionNotice', 'R0');
    expectParts(body, [
      '《中华人民共和国行政复议法实施条例》第二十九条',
      '十五日内',
      '不计入行政复议审理期限',
      '视为放弃行政复议申请',
    ]);
    expect(body).not.toContain('工作日');
  });
});

describe('acceptance notice', () => {
  it.each(['R1', 'R2'] as const)('says day, procedure and rights (%s)', (ruleSet) => {
    const body = bodyOf('acceptanceNotice', ruleSet);
    expectParts(body, [
      '受理日期为2026年6月5日',
      '清府复〔2026〕31号',
      '普通程序',
      '六十日',
      '听证',
      '查阅、复制',
      '代理人',
      '调解',
      '停止执行',
      '第三十条第一款',
      '不收取任何费用',
    ]);
  });

  it('names the simplified procedure and its ground', () => {
    const payload = { route: 'simplified', simplifiedGround: 'upTo3000Yuan' } as const;
    expectParts(bodyOf('acceptanceNotice', 'R1', { payload }), [
      '案件涉及款额三千元以下',
      '第五十三条第一款',
      '适用简易程序',
      '三十日内',
    ]);
    const agreed = { route: 'simplified', simplifiedGround: 'allPartiesAgree' } as const;
    expectParts(bodyOf('acceptanceNotice', 'R1', { payload: agreed }), ['第五十三条第二款']);
  });

  it('knows no two procedures before 2024', () => {
    const body = bodyOf('acceptanceNotice', 'R0');
    expectParts(body, ['第十七条', '书面审查', '六十日', '听证', '查阅', '代理人', '调解', '停止执行']);
    expect(body).not.toMatch(/普通程序|简易程序|第四十七条/);
  });
});

describe('decline decision', () => {
  it('says condition, reason and competent body', () => {
    expectParts(bodyOf('declineDecision', 'R2'), [
      '不属于本机关的管辖范围',
      '第三十条第一款第六项',
      '第三十条第二款',
      '理由：该处罚以贵阳市生态环境局的名义作出。',
      '贵阳市人民政府',
      '不予受理',
      '第三十五条',
    ]);
    expectParts(bodyOf('declineDecision', 'R0'), ['第十七条第一款', '贵阳市人民政府', '第二十条']);
  });

  it('gives fifteen days only where reconsideration is compulsory', () => {
    const payload = { reconsiderationFirst: true };
    expectParts(bodyOf('declineDecision', 'R1', { payload }), [
      '第三十四条',
      '自收到本决定书之日起十五日内，依法向有管辖权的人民法院提起行政诉讼',
    ]);
    expectParts(bodyOf('declineDecision', 'R0', { payload }), ['第十九条', '十五日内']);
    expect(bodyOf('declineDecision', 'R1')).not.toContain('十五日');
  });
});

describe('abandonment record', () => {
  it('says the days of notice, service and expiry', () => {
    const expired = clock({ rule: 'rc_correction_submit', dueOn: calendarDate('2026-06-18') });
    expectParts(bodyOf('abandonmentRecord', 'R1', { deadlines: [expired] }), [
      '2026年6月3日作出补正通知书',
      '2026年6月4日送达',
      '2026年6月18日届满',
      '正当理由',
      '第三十一条第二款',
      '记录在案',
    ]);
    expectParts(bodyOf('abandonmentRecord', 'R0'), ['实施条例》第二十九条', '视为申请人放弃行政复议申请']);
  });
});

describe('answer notice', () => {
  it.each([
    ['R1', 'ordinary', ['十个工作日', '第四十八条', '第七十条', '第四十六条第一款', '是否同意调解']],
    ['R2', 'simplified', ['五个工作日', '第五十四条第一款', '第七十条', '第四十六条第一款']],
    [
      'R0',
      'ordinary',
      [
        '十日内',
        '第二十三条第一款',
        '第二十八条第一款第（四）项',
        '第四十六条',
        '第二十四条',
        '具体行政行为',
      ],
    ],
  ] as const)('asks for the answer under %s, %s', (ruleSet, route, parts) => {
    const body = bodyOf('answerNotice', ruleSet, { payload: { route } });
    expectParts(body, [
      '清镇市公安局：',
      '行政复议答复书',
      '证据目录',
      '依据',
      '视为',
      '不得自行向申请人',
      '附：行政复议申请书副本',
      ...parts,
    ]);
    expect(body.includes('工作日')).toBe(ruleSet !== 'R0');
  });

  it('goes to the respondent of its payload and sends the record of an oral application', () => {
    const second = { ...respondent, key: 'respondent-2', name: '清镇市民政局' };
    const two = applied({ channel: 'oral', parties: [applicant, respondent, second] });
    const draft = draftDocument(
      'answerNotice',
      sourceFor('answerNotice', 'R1', { record: two, payload: { to: 'respondent-2' } }),
    );
    expect(draft.addressee).toBe('清镇市民政局');
    expectParts(draft.body, ['被申请人清镇市公安局、清镇市民政局', '附：行政复议申请笔录复印件']);
  });
});

describe('the addressee', () => {
  it('can be narrowed to one party', () => {
    const draft = draftDocument(
      'reconsiderationDecision',
      sourceFor('reconsiderationDecision', 'R1', { recipientKey: 'thirdParty-1' }),
    );
    expect(draft.addressee).toBe('林小松');
  });

  it('must be a party', () => {
    expect(() => bodyOf('acceptanceNotice', 'R1', { recipientKey: 'nobody' })).toThrow('no party nobody');
  });

  it('needs an application', () => {
    const empty = { ...record, application: null };
    expect(() =>
      draftDocument('acceptanceNotice', {
        ...sourceFor('acceptanceNotice', 'R1'),
        record: empty,
        payload: payloads.acceptanceNotice,
      }),
    ).toThrow('a document needs an application');
  });
});
