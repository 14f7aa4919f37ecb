import { outcomeLabels, type Locale, type ProcedureName, type Wording } from '@mingjing/domain';
import { codesOf, usual, type Coded } from './import-codes.js';
import { importFieldsOf, type ImportField } from './import-fields.js';
import { outcomesOf } from './outcome-names.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** An empty register to be filled in: its headings, and a table that explains each of its columns. */
export interface ImportTemplate {
  readonly headings: readonly string[];
  readonly explained: readonly (readonly string[])[];
}

const columns: readonly Wording[] = [
  w('列', 'Column'),
  w('是否必填', 'Required'),
  w('怎样填写', 'How to fill it in'),
  w('可以填写的内容', 'What it knows'),
];
const yes = w('必填', 'required');
const no = w('可以不填', 'may be empty');
const both = w('已结案件必填，未结案件不填', 'of a concluded case; empty of a pending one');
const pending = w('未结案件必填', 'required of a pending case');

const kinds = {
  text: w('文字，最多 {max} 字', 'Text, at most {max} characters'),
  day: w(
    '日期，如 2015-03-04、2015.3.4、2015年3月4日，或者 Excel 日期',
    'A day, as 2015-03-04, 2015.3.4, 2015年3月4日, or a day of Excel',
  ),
  names: w('名称；有几个的，用“、”隔开', 'Names; several are parted by “、”'),
  code: w('只能填写右边列出的内容', 'One of those named on the right'),
} as const satisfies Readonly<Record<ImportField['kind'], Wording>>;

/** What a column asks beyond its kind. */
const hints: Readonly<Record<string, Wording>> = {
  oldNumber: w(
    '一个案号只导入一次；再次导入时内容相同的不变，内容不同的提示',
    'A number is imported once; the same line again changes nothing, another line is told',
  ),
  title: w('不填的，按当事人和事项拟定', 'Left out, it is made of the parties and the matter'),
  acceptedOn: w(
    '未填受理日期的未结案件，期限自收到之日起算；2023年以前作出决定的行政复议案件和达成协议的行政调解，记为收到日期',
    'Of a pending case without it the period to decide on acceptance runs from receipt; a reconsideration decided under the law before 2024 and an agreed mediation were accepted on receipt',
  ),
  matter: w('不填的，记为“其他”', 'Left out, it is “其他”'),
  category: w('不填的，记为“其他”', 'Left out, it is “其他”'),
  disputeType: w(
    '须与纠纷性质一致；不填的，统计时按纠纷类型的文字归类',
    'Of the kind of dispute; left out, the table goes by the words of the matter',
  ),
  outcome: w(
    '常用的其他写法也能识别，例如“驳回”“撤回申请”“和解”',
    'Other usual names are known too, such as “驳回”, “撤回申请”, “和解”',
  ),
  concludedOn: w('不得早于收到、受理日期', 'Not before receipt and acceptance'),
  note: w('只供本机关内部查看', 'For the office alone'),
  officer: w('只记姓名，只供本机关内部查看', 'The name alone, for the office alone'),
};

/** A reconsideration that is still pending names the act, its day and what is asked (decision 0011). */
const askedOfPending: ReadonlySet<string> = new Set(['actTitle', 'actMadeOn', 'request']);

function requiredness({ name, required }: ImportField, procedure: ProcedureName): Wording {
  if (required) return yes;
  if (name === 'concludedOn' || name === 'outcome') return both;
  return procedure === 'reconsideration' && askedOfPending.has(name) ? pending : no;
}

/** Labels have commas of their own. */
const between = w('；', '; ');

function knownTo({ name, kind }: ImportField, procedure: ProcedureName, locale: Locale): string {
  if (kind !== 'code') return '';
  const [codes, labels]: Coded = codesOf[name] ?? [outcomesOf[procedure], outcomeLabels];
  return [...new Set(codes.map((code) => labels[code]?.[locale] ?? code))].join(between[locale]);
}

/** How a column is filled in, and what it is taken for where it is not. */
function howTo({ name, kind, max }: ImportField, locale: Locale): string {
  const assumed = usual[name];
  const taken = assumed === undefined ? undefined : codesOf[name]?.[1][assumed];
  const said = [
    kinds[kind][locale].replace('{max}', String(max)),
    ...(taken ? [w(`不填的，记为“${taken.zh}”`, `Left out, it is “${taken.en}”`)[locale]] : []),
    ...(hints[name] ? [hints[name][locale]] : []),
  ];
  return said.join(locale === 'zh' ? '。' : '. ');
}

/** The template of a register of the procedure; what must be told is marked with *. */
export function importTemplate(procedure: ProcedureName, locale: Locale): ImportTemplate {
  const fields = importFieldsOf(procedure);
  return {
    headings: fields.map(({ label, required }) => `${label[locale]}${required ? '*' : ''}`),
    explained: [
      columns.map((column) => column[locale]),
      ...fields.map((field) => [
        field.label[locale],
        requiredness(field, procedure)[locale],
        howTo(field, locale),
        knownTo(field, procedure, locale),
      ]),
    ],
  };
}
