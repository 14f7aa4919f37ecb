import type { Done, Payload } from '../../litigation/litigation.examples.fixture.js';
import { issued, judged, parties, ways } from './suit-papers.fixture.js';

const expectParts = (text: string, parts: readonly string[]): void => {
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
};
const way = (act: keyof typeof ways, index = 0): readonly Done[] => ways[act]![index]!;
const lastWith = (history: readonly Done[], change: Payload): readonly Done[] => {
  const [day, act, said = {}] = history.at(-1)!;
  return [...history.slice(0, -1), [day, act, { ...said, ...change }]];
};
const firstWith = (
  [[day, act, said = {}] = ['', 'close'] as Done, ...rest]: readonly Done[],
  change: Payload,
) => [[day, act, { ...said, ...change }], ...rest] as readonly Done[];

describe('assignment sheet 应诉交办单', () => {
  it('says what came in, what to hand in until when, the legal days and what silence costs', () => {
    const { title, addressee, body } = issued('L2', way('assign'));
    expect([title, addressee]).toEqual(['某市人民政府应诉交办单', '某市住房和城乡建设局']);
    expectParts(body, [
      '应诉通知书、起诉状副本',
      '最迟于2026年3月9日（内部期限，非法定期限）向某市司法局行政应诉科报送',
      '1. 答辩状初稿；',
      '答辩、举证期限至2026年3月17日',
      '第三十四条',
      '视为没有相应证据',
    ]);
  });

  it('asks a civil unit for contracts, and threatens with the civil law', () => {
    const { body } = issued('C1', way('assign'));
    expectParts(body, ['合同、凭证等全部证据', '答辩期限至2026年3月17日', '予以训诫、罚款']);
    expect(body).not.toContain('举证责任');
  });

  it('doubts the days of an earlier edition, and names none where none is set', () => {
    expectParts(issued('L0', way('assign')).body, ['答辩期限（旧法十日）至2026年3月12日（待核实）']);
    const undated = [...way('assign').slice(0, -1), ['2026-03-03', 'assign']] as const;
    expectParts(issued('L2', undated).body, ['请收到本单后及时向某市司法局行政应诉科报送']);
  });

  it('wants of a suggestion, an enforcement and a higher instance what each of them needs', () => {
    const assigned = (first: Done['1']) =>
      issued('L2', [
        ['2026-03-02', first],
        ['2026-03-03', 'assign'],
      ]).body;
    expectParts(assigned('receiveProcuratorSuggestion'), [
      '某市人民检察院的检察建议书（某检行公建〔2026〕1号）',
      '提出检察建议的机关：某市人民检察院',
      '检察建议复函初稿',
      '检察建议履职和回复期限至2026年5月6日',
    ]);
    expectParts(assigned('openEnforcement'), ['被执行人：原告甲', '强制执行申请书初稿']);
    expectParts(assigned('receiveAppealCopy'), [
      '上诉状副本',
      '上诉人（一审原告）：原告甲',
      '二审答辩意见初稿',
    ]);
    expectParts(assigned('receiveRetrialCopy'), ['再审申请书副本', '再审书面意见初稿']);
    expectParts(assigned('receiveProtest'), ['的抗诉书。', '一审原告：原告甲', '一审被告：某市人民政府']);
  });
});

describe('assignment after the judgment', () => {
  it('wants an opinion on the appeal, then how it is performed, and no more evidence', () => {
    const received = [...judged.slice(0, 5), ['2026-04-14', 'assign']] as const;
    const open = issued('L2', received).body;
    expectParts(open, [
      '2026年4月13日，本机关收到某市中级人民法院',
      '行政判决书。',
      '是否上诉的意见及理由',
      '上诉期（判决）至2026年4月28日',
    ]);
    expect(open).not.toContain('视为没有相应证据');
    const { body } = issued('L2', [...judged, ['2026-05-06', 'assign']]);
    expectParts(body, ['履行裁判的方案和完成时限', '裁判履行期限至2026年6月29日']);
  });

  it('threatens no third party with the burden of the defendant', () => {
    const { body } = issued('L2', firstWith(way('assign'), { kind: 'ADMIN_THIRD_PARTY' }));
    expect(body).not.toContain('举证责任');
  });
});

describe('answer 答辩状', () => {
  it('is for the defendant it names alone, from the day it was served itself', () => {
    const apart = parties.map((party) =>
      party.key.startsWith('defendant')
        ? { ...party, ours: true, servedOn: party.key === 'defendant-2' ? '2026-03-05' : '2026-03-02' }
        : party,
    );
    const known = { parties: apart, filedOn: '2026-02-26' };
    const summoned: readonly Done[] = [['2026-03-05', 'receiveSummons', known]];
    const sheet = issued('L2', [...summoned, ['2026-03-06', 'assign']]).body;
    expectParts(sheet, [
      '答辩、举证期限（某市人民政府）至2026年3月17日',
      '答辩、举证期限（某市城市管理局）至2026年3月20日',
    ]);
    const { body } = issued('L2', [
      ...summoned,
      ['2026-03-10', 'approveAnswer'],
      ['2026-03-11', 'fileAnswer', { defendants: ['defendant-2'] }],
    ]);
    expectParts(body, ['答辩人（被告）：某市城市管理局', '于2026年3月5日收到', '\n被告：某市人民政府']);
    expectParts(body, ['答辩人（盖章）：某市城市管理局']);
    expect(body).not.toContain('（盖章）：某市人民政府');
  });

  it('leaves a marked frame where no substance was approved', () => {
    expectParts(issued('L2', way('fileAnswer')).body, ['一、事实：【', '二、法律：【', '三、请求：【']);
  });

  it('says the approved substance, the agents, and the evidence in the file', () => {
    const evidence = ['respondentEvidence', 'applicantEvidence'].map((kind, index) => ({
      id: `m-${String(index)}`,
      kind,
      title: kind === 'respondentEvidence' ? '现场检查笔录' : '房产证',
      fileName: 'a.pdf',
      size: 1,
      sha256: '0'.repeat(64),
      form: 'copy',
    }));
    const { title, body } = issued('L2', [
      ['2026-03-02', 'receiveSummons'],
      [
        '2026-03-04',
        'appointAgents',
        { agents: [{ name: '钱二川', post: '法规科科长', powers: '一般代理' }], sealed: true },
      ],
      ['2026-03-05', 'addMaterial', { evidence }],
      ['2026-03-10', 'approveAnswer', { summary: '处罚事实清楚\n适用法律正确' }],
      ['2026-03-11', 'fileAnswer'],
    ]);
    expect(title).toBe('行政答辩状');
    expectParts(body, [
      '委托诉讼代理人：钱二川，法规科科长。',
      '答辩意见：处罚事实清楚\n适用法律正确。',
      '请人民法院查明事实，依法裁判',
      '证据清单及证据材料（现场检查笔录）',
      '本状副本四份',
    ]);
    expect(body).not.toContain('【');
    expect(body).not.toContain('房产证');
  });

  it('says why evidence follows later, and lists none then', () => {
    const { body } = issued(
      'L2',
      lastWith(way('fileAnswer'), { evidenceListed: false, withoutReason: '已申请延期提供' }),
    );
    expectParts(body, ['证据、依据未能同时提交的理由：已申请延期提供。']);
    expect(body).not.toContain('证据清单及证据材料');
  });

  it('is a civil one with the civil law and without bases, and that of 1989 has ten days', () => {
    const civil = issued('C1', way('fileAnswer'));
    expect(civil.title).toBe('民事答辩状');
    expectParts(civil.body, ['承揽合同纠纷一案', '第一百二十八条', '争议标的：《印刷制作合同》。']);
    expect(civil.body).not.toContain('规范性依据');
    expectParts(issued('L0', way('fileAnswer')).body, ['第四十三条', '待核实']);
  });

  it('of a third party states an opinion, and a procuratorate that sues is no plaintiff', () => {
    const places = parties.map((party) => ({
      ...party,
      ours: party.key === 'third-1',
    }));
    const third = issued('L2', firstWith(way('fileAnswer'), { kind: 'ADMIN_THIRD_PARTY', parties: places }));
    expect(third.title).toBe('行政诉讼第三人陈述意见书');
    expectParts(third.body, ['陈述人（第三人）：丙村民小组', '陈述人（盖章）：丙村民小组']);
    const forThePublic = issued('L2', firstWith(way('fileAnswer'), { kind: 'PUBLIC_INTEREST' }));
    expectParts(forThePublic.body, ['被答辩人（公益诉讼起诉人）：原告甲', '公益诉讼起诉书副本']);
  });
});

describe('papers within the period to answer', () => {
  it('ask for more time with the reason, in writing', () =>
    expectParts(issued('L2', way('requestEvidenceExtension')).body, [
      '不可抗力。',
      '正当事由消除后十五日内提供',
      '第三十六条第一款',
      '第三十四条',
    ]));

  it('object to the court with the one that is competent, and appeal against the ruling', () => {
    expectParts(issued('L2', way('objectJurisdiction')).body, ['移送某省高级人民法院审理', '级别管辖不符。']);
    const { title, body } = issued('C1', way('appealJurisdictionRuling'));
    expect(title).toBe('民事上诉状（管辖异议）');
    expectParts(body, [
      '（2026）黔01民初1号驳回管辖异议的民事裁定，于2026年3月12日收到该裁定',
      '裁定适用法律错误。',
      '第一百七十一条',
      '某市中级人民法院转报上一级人民法院',
    ]);
  });
});

describe('mandate 授权委托书', () => {
  it('has each agent’s name, post and powers, and the seal', () => {
    const agents = [
      { name: '钱二川', post: '法规科科长', powers: '一般代理' },
      { name: '孙三立', post: '律师', powers: '特别授权：代为和解' },
    ];
    expectParts(issued('L2', lastWith(way('appointAgents'), { agents })).body, [
      '受委托人：钱二川，职务：法规科科长。',
      '钱二川的代理权限：一般代理。',
      '孙三立的代理权限：特别授权：代为和解。',
      '第一百三十一条第二款',
      '委托人（盖章）：某市人民政府',
    ]);
  });

  it.each([
    ['fileAppeal', '委托人（上诉人，一审被告）：某市人民政府', '某省高级人民法院'],
    ['receiveProcuratorSuggestion', '委托人（被建议的机关）：某市人民政府', '某市人民检察院'],
    ['openEnforcement', '委托人（申请执行人）：某市人民政府', '某市中级人民法院'],
  ] as const)('after %s says what we are there, to whom it concerns', (first, mandator, to) => {
    const { body, addressee } = issued('L2', [
      ['2026-03-02', first],
      ['2026-03-04', 'appointAgents'],
    ]);
    expectParts(body, [mandator]);
    expect(addressee).toBe(to);
  });
});

describe('statement before the hearing', () => {
  it('proves name and post of the head who comes, with the seal (出庭规定 6)', () => {
    const { title, body } = issued('L2', way('submitAppearance', 0));
    expect(title).toBe('行政机关负责人身份证明');
    expectParts(body, ['陈某，在某市人民政府任副市长', '2026年3月30日09:30在第三法庭', '第六条', '特此证明']);
  });

  it('says why the head does not come, with proof, and who comes instead (出庭规定 9)', () => {
    const { title, body } = issued('L2', way('submitAppearance', 1));
    expect(title).toBe('行政机关负责人不能出庭情况说明');
    expectParts(body, [
      '赵某（市长）不能出庭应诉',
      '第九条',
      '第三条第三款',
      '不能出庭的理由：主持防汛调度。',
      '证明材料：市防汛抗旱指挥部会议通知。',
      '委托出庭的相应工作人员：市司法局行政应诉科科长钱某。',
      '由该机关主要负责人签字',
    ]);
  });
});

describe('notice that the act was changed', () => {
  it('tells the court in writing, and before a suit the procuratorate', () => {
    const told = issued('L2', way('changeAct'));
    expect(told.addressee).toBe('某市中级人民法院');
    expectParts(told.body, [
      '某市住房和城乡建设局已改变《行政处罚决定书》',
      '改变的内容：撤销原决定。',
      '第八十一条',
    ]);
    const early = issued('L2', [
      ['2026-03-02', 'receiveProcuratorSuggestion'],
      ['2026-03-16', 'changeAct', { toldCourt: false }],
    ]);
    expect(early.addressee).toBe('某市人民检察院');
    expect(early.body).not.toContain('第八十一条');
  });
});

describe('a paper after a correction', () => {
  it('says what the corrected entry says', () => {
    const agent = (name: string): Payload => ({
      agents: [{ name, post: '科员', powers: '一般代理' }],
      sealed: true,
    });
    const replacement = { act: 'appointAgents', occurredOn: '2026-03-04', payload: agent('钱二川') };
    const { body } = issued('L2', [
      ['2026-03-02', 'receiveSummons'],
      ['2026-03-04', 'appointAgents', agent('钱三川')],
      ['2026-03-05', 'correctRecord', { seq: 2, reason: '姓名误录', replacement }],
      ['2026-03-10', 'approveAnswer'],
      ['2026-03-11', 'fileAnswer'],
    ]);
    expectParts(body, ['委托诉讼代理人：钱二川，科员。']);
    expect(body).not.toContain('钱三川');
  });
});
