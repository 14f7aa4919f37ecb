import { guessMapping, importFieldsOf, knownHeadings } from './import-fields.js';
import { findingText } from './import-findings.js';
import { readEntry } from './read-entry.js';
import { kindOf, readDay, readNames, readNumber } from './read-values.js';

describe('a day as registers write it', () => {
  it.each([
    ['2015-03-04', '2015-03-04'],
    ['2015.3.4', '2015-03-04'],
    ['2015/03/4', '2015-03-04'],
    ['２０１５年３月４日', '2015-03-04'],
    ['2015年 3月 4日', '2015-03-04'],
    ['20150304', '2015-03-04'],
    ['42067', '2015-03-04'],
    ['二〇一五年三月四日', '2015-03-04'],
    ['二○一五年十月二十日', '2015-10-20'],
    ['二零一五年十二月三十一日', '2015-12-31'],
    ['2015年三月十号', '2015-03-10'],
    ['二〇一五年十三月四日', null],
    ['2015-03-04 00:00:00', '2015-03-04'],
    ['2015.2.29', null],
    ['2015年3月', null],
    ['3月4日', null],
    ['2015', null],
    ['不详', null],
  ])('%s is %s', (text, day) => expect(readDay(text)).toBe(day));
});

it.each([
  ['清府复[2015] ３号', '〔〕', '清府复〔2015〕3号'],
  ['清府复（2015）3号', '〔〕', '清府复〔2015〕3号'],
  ['清府复【2015】3号', '〔〕', '清府复〔2015〕3号'],
  ['(2015)清行初字第 7 号', '（）', '（2015）清行初字第7号'],
  ['（2015）清行初字第7号', '（）', '（2015）清行初字第7号'],
  ['旧字1号(补)', '〔〕', '旧字1号（补）'],
] as const)('reads the number %s with the year in %s as %s', (text, yearIn, number) =>
  expect(readNumber(text, yearIn)).toBe(number),
);

it('parts names, each once', () =>
  expect(readNames('张三、李四；王五\n张三, 赵六')).toEqual(['张三', '李四', '王五', '赵六']));

it.each([
  ['清镇某某商贸有限公司', 'company'],
  ['清镇市公安局', 'organ'],
  ['某某村民小组', 'organisation'],
  ['欧阳修文', 'citizen'],
])('takes %s for a %s', (name, kind) => expect(kindOf(name)).toBe(kind));

describe('the columns of a register', () => {
  it('are known by their usual headings, whatever marks and remarks they bear; each tells one thing', () => {
    const headings = [
      '序号',
      '案　号*',
      '收案日期（年月日）',
      '申请人',
      '被申请人',
      '结果',
      '日期',
      '申请人',
    ];
    expect(guessMapping('reconsideration', headings)).toEqual({
      oldNumber: 1,
      receivedOn: 2,
      applicants: 3,
      respondents: 4,
      outcome: 5,
    });
    expect(knownHeadings('reconsideration', ['2015年行政复议案件台账'])).toBe(0);
  });

  it('have names of their own in every procedure', () => {
    for (const procedure of ['reconsideration', 'mediation', 'litigation'] as const) {
      const names = importFieldsOf(procedure).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

const names = {
  organs: new Map([['市场监管局', 'qz-market']]),
  courts: new Map([['清镇市人民法院', 'court-qz']]),
};
const columns = { oldNumber: 0, receivedOn: 1, applicants: 2, respondents: 3, concludedOn: 4, outcome: 5 };
const read = (cells: readonly string[]) =>
  readEntry({ procedure: 'reconsideration', mapping: columns, names }, cells);

describe('a row', () => {
  it('is told as the act says it, with a title where the register has none and what it leaves out named', () => {
    const { payload, receivedOn, findings } = read(['1号', '2015.3.4', '张三、李四', '市场监管局', '', '']);
    expect(receivedOn).toBe('2015-03-04');
    expect(payload).toEqual({
      title: '张三等不服市场监管局其他案',
      oldNumber: '1号',
      category: '其他',
      matter: '其他',
      parties: [
        { key: 'applicant-1', role: 'applicant', kind: 'citizen', name: '张三' },
        { key: 'applicant-2', role: 'applicant', kind: 'citizen', name: '李四' },
        {
          key: 'respondent-1',
          role: 'respondent',
          kind: 'organ',
          name: '市场监管局',
          organId: 'qz-market',
        },
      ],
    });
    expect(findings.map((finding) => findingText(finding, 'zh'))).toEqual([
      '“事项”没有填写，记为“其他”',
      '“行政管理类别”没有填写，记为“其他”',
    ]);
    expect(findings.map((finding) => findingText(finding, 'en'))[0]).toBe(
      '“Matter” is missing and is taken to be “Other”',
    );
  });

  it('has the outcome of that name which the law of its day knew', () => {
    const outcome = (day: string) =>
      (read(['1', day, '甲', '市场监管局', day, '驳回行政复议申请']).payload as { outcome?: string }).outcome;
    expect([outcome('2015-03-04'), outcome('2024-03-04')]).toEqual(['REJECT_R0', 'REJECT_APPLICATION']);
  });

  it.each([
    ['维持决定', '2015-04-04', 'UPHOLD', undefined],
    ['驳回', '2015-04-04', 'REJECT_R0', undefined],
    ['驳回申请', '2015-04-04', 'REJECT_R0', undefined],
    ['撤回申请', '2015-04-04', 'TERMINATE', undefined],
    ['终止（和解）', '2015-04-04', 'TERMINATE', true],
    ['和解', '2015-04-04', 'TERMINATE', true],
    ['调解', '2015-04-04', 'MEDIATION_DOC', undefined],
    ['责令限期履行', '2015-04-04', 'ORDER_PERFORM', undefined],
  ])('knows the outcome %s as registers name it', (text, day, outcome, settled) =>
    expect(read(['1', day, '甲', '市场监管局', day, text]).payload).toMatchObject(
      settled === undefined ? { outcome } : { outcome, settled },
    ),
  );

  it('of a lawsuit or a mediation has an outcome as their registers name it', () => {
    const outcome = (procedure: 'mediation' | 'litigation', text: string) =>
      (
        readEntry({ procedure, mapping: columns, names }, ['1', '2015-03-04', '甲', '乙', '2015-05-04', text])
          .payload as { outcome?: string }
      ).outcome;
    expect(
      ['撤诉', '驳回原告诉讼请求', '撤销', '维持原判'].map((text) => outcome('litigation', text)),
    ).toEqual(['WITHDRAWN', 'DISMISS_CLAIMS', 'REVOKE_ACT', 'AFFIRMED']);
    expect(['口头协议', '调解不成'].map((text) => outcome('mediation', text))).toEqual([
      'AGREED_ORAL',
      'TERMINATED',
    ]);
  });

  it('was accepted on receipt where the law of then had it so and the register leaves it out, and says so', () => {
    const accepted = (day: string, text: string) => {
      const { payload, findings } = read(['1', day, '甲', '市场监管局', day, text]);
      const told = findings
        .map((finding) => findingText(finding, 'zh'))
        .filter((one) => one.includes('受理'));
      return [(payload as { acceptedOn?: string }).acceptedOn, ...told];
    };
    expect(accepted('2015-03-04', '维持')).toEqual(['2015-03-04', '“受理日期”没有填写，记为“2015-03-04”']);
    expect(accepted('2015-03-04', '不予受理')).toEqual([undefined]);
    expect(accepted('2015-03-04', '撤回')).toEqual([undefined]);
    expect(accepted('2024-03-04', '维持')).toEqual([undefined, '“受理日期”没有填写']);
  });

  it('that is a sum, a signature or the rest of another is told to be no case', () => {
    const isNoCase = (cells: readonly string[]) =>
      read(cells).findings.some((finding) => 'code' in finding && finding.code === 'NO_CASE');
    expect(isNoCase(['合计', '', '17件', '', '', ''])).toBe(true);
    expect(isNoCase(['填表人：老王', '', '', '', '', ''])).toBe(true);
    expect(isNoCase(['', '', '李四', '', '', ''])).toBe(true);
    expect(isNoCase(['1号', '', '李四', '', '', ''])).toBe(false);
    expect(isNoCase(['1号', '2015-03-04', '', '', '', ''])).toBe(false);
  });

  it('names an organ nobody knows, and what is too long', () => {
    const { findings } = read(['1'.repeat(121), '2015-03-04', '甲', '某某管理处', '', '']);
    const texts = findings.map((finding) => findingText(finding, 'zh'));
    expect(texts).toContain('机构库中没有“某某管理处”，只记名称，不能按机构统计');
    expect(texts).toContain('“原案号”超过 120 字');
  });

  it('tells of a mediation in which column of the table it is counted, by the names of the columns', () => {
    const mapping = { ...columns, disputeKind: 6, disputeType: 7 };
    const told = (type: string) =>
      readEntry({ procedure: 'mediation', mapping, names }, [
        ...['1号', '2015-03-04', '甲', '乙', '', '', '民事纠纷', type],
      ]);
    expect(told('消费/产品质量').payload).toMatchObject({ disputeKind: 'civil', disputeType: 'consumer' });
    expect(told('').payload).not.toHaveProperty('disputeType');
    expect(told('邻里').findings.map((finding) => findingText(finding, 'zh'))[0]).toContain(
      '“统计纠纷类型”没有“邻里”',
    );
  });
});
