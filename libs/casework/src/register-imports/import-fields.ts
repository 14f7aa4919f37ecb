import type { ProcedureName, Wording } from '@mingjing/domain';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** What a column of an old register can tell. */
export interface ImportField {
  readonly name: string;
  readonly label: Wording;
  readonly required?: true;
  readonly kind: 'text' | 'day' | 'names' | 'code';
  readonly max: number;
  /** How such a column is headed in registers. */
  readonly headings: readonly string[];
}

const field = (
  name: string,
  label: Wording,
  headings: readonly string[],
  more: Partial<Omit<ImportField, 'name' | 'label' | 'headings'>> = {},
): ImportField => ({ name, label, headings: [label.zh, ...headings], kind: 'text', max: 200, ...more });
const day = (name: string, label: Wording, headings: readonly string[], required = false): ImportField =>
  field(name, label, headings, { kind: 'day', max: 40, ...(required ? { required } : {}) });
const names = (name: string, label: Wording, headings: readonly string[], required = false): ImportField =>
  field(name, label, headings, { kind: 'names', max: 4000, ...(required ? { required } : {}) });
const code = (name: string, label: Wording, headings: readonly string[], required = false): ImportField =>
  field(name, label, headings, { kind: 'code', ...(required ? { required } : {}) });

const number = field('oldNumber', w('原案号', 'Old number'), ['案号', '文号', '编号', '案件编号', '收案号'], {
  max: 120,
  required: true,
});
const shared: readonly ImportField[] = [
  field('title', w('案件名称', 'Title'), ['名称', '案件', '案名']),
  field('category', w('行政管理类别', 'Category'), ['类别', '行政管理领域', '领域', '案件类别'], { max: 60 }),
  field('request', w('请求', 'Request'), ['申请请求', '行政复议请求', '复议请求', '诉讼请求', '调解请求'], {
    max: 4000,
  }),
  field('actTitle', w('行政行为', 'Act complained of'), ['被申请行政行为', '被诉行政行为', '具体行政行为'], {
    max: 300,
  }),
  field('actNumber', w('行政行为文号', 'Number of the act'), ['决定书文号', '行为文号'], { max: 120 }),
  day('actMadeOn', w('行政行为作出日期', 'Act made on'), ['作出日期', '决定日期', '行为日期']),
  day('concludedOn', w('审结日期', 'Concluded on'), [
    '结案日期',
    '办结日期',
    '结案时间',
    '审结时间',
    '判决日期',
  ]),
  code('outcome', w('处理结果', 'Outcome'), [
    '结果',
    '审理结果',
    '结案方式',
    '办理结果',
    '裁判结果',
    '复议结果',
  ]),
  field('officer', w('原承办人', 'Officer then'), ['承办人', '经办人', '承办'], { max: 100 }),
  field('note', w('备注', 'Note'), ['说明', '附注'], { max: 2000 }),
];
const sides = (one: Wording, other: Wording, ones: readonly string[] = []): readonly ImportField[] => [
  names('applicants', one, ones, true),
  names('respondents', other, [], true),
  names('thirdParties', w('第三人', 'Third parties'), []),
];
const accepted = day('acceptedOn', w('受理日期', 'Accepted on'), ['受理时间', '立案时间']);
const receivedHeadings = ['收案日期', '收文日期', '申请日期', '收到时间', '收案时间', '登记日期'];

const fields: Readonly<Record<ProcedureName, readonly ImportField[]>> = {
  reconsideration: [
    number,
    day('receivedOn', w('收到日期', 'Received on'), receivedHeadings, true),
    accepted,
    ...sides(w('申请人', 'Applicants'), w('被申请人', 'Respondents')),
    field('matter', w('事项', 'Matter'), ['复议事项', '案由', '申请事项'], { max: 60 }),
    code('route', w('审理程序', 'Route'), ['程序']),
    ...shared,
  ],
  mediation: [
    number,
    day('receivedOn', w('收到日期', 'Received on'), receivedHeadings, true),
    accepted,
    ...sides(w('申请人', 'Applicants'), w('被申请人', 'Other side'), ['申请方']),
    field('matter', w('纠纷类型', 'Matter'), ['事项', '纠纷', '案由'], { max: 60 }),
    code('disputeKind', w('纠纷性质', 'Kind of dispute'), []),
    code('disputeType', w('统计纠纷类型', 'Type counted in the table'), ['统计类型', '报表类型']),
    ...shared,
  ],
  litigation: [
    number,
    day('receivedOn', w('收到日期', 'Received on'), [...receivedHeadings, '收到应诉通知日期'], true),
    ...sides(w('原告', 'Plaintiffs'), w('被告', 'Defendants'), ['上诉人']),
    field('matter', w('案由', 'Cause'), ['事项'], {}),
    code('kind', w('应诉类型', 'Kind of case'), ['案件类型', '类型']),
    code('instance', w('审级', 'Instance'), ['审理阶段']),
    field('court', w('人民法院', 'Court'), ['法院', '受理法院', '审理法院']),
    field('courtCaseNumber', w('法院案号', 'Case number of the court'), [], { max: 120 }),
    code('courtProcedure', w('审理程序', 'Procedure of the court'), ['程序']),
    day('filedOn', w('立案日期', 'Filed on'), ['法院立案日期']),
    ...shared,
  ],
};

/** What a register of the procedure can tell, in the order in which it is asked. */
export const importFieldsOf = (procedure: ProcedureName): readonly ImportField[] => fields[procedure];

/** Which column, counted from 0, tells a field. */
export type ImportMapping = Readonly<Record<string, number>>;

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replaceAll(/[\s*＊:：]|\([^)]*\)/gu, '')
    .toLowerCase();

const headingsOf = ({ name, label, headings }: ImportField): readonly string[] =>
  [...headings, label.en, name].map(plain);

/** The columns whose headings say what they tell; each column tells one thing, and each thing has one column. */
export function guessMapping(procedure: ProcedureName, headings: readonly string[]): ImportMapping {
  const taken = new Set<number>();
  const found: [string, number][] = [];
  for (const each of fields[procedure])
    for (const heading of headingsOf(each)) {
      const column = headings.findIndex((one, index) => !taken.has(index) && plain(one) === heading);
      if (column === -1) continue;
      taken.add(column);
      found.push([each.name, column]);
      break;
    }
  return Object.fromEntries(found);
}

/** How many of the headings are known; the row of a table that has most of them is its heading. */
export const knownHeadings = (procedure: ProcedureName, headings: readonly string[]): number =>
  Object.keys(guessMapping(procedure, headings)).length;
