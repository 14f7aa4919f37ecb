import { fill, refusalWithArticle, type Locale, type Refusal, type Wording } from '@mingjing/domain';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** What can be found of a row before the law is asked. */
const texts = {
  MISSING: w('“{field}”没有填写', '“{field}” is missing'),
  TOO_LONG: w('“{field}”超过 {max} 字', '“{field}” is longer than {max} characters'),
  NOT_A_DAY: w(
    '“{field}”的“{value}”不是日期，请写成 2015-03-04、2015.3.4 或者 2015年3月4日',
    '“{field}”: “{value}” is no day; write 2015-03-04, 2015.3.4 or 2015年3月4日',
  ),
  UNKNOWN_VALUE: w(
    '“{field}”没有“{value}”；可以写：{known}',
    '“{field}” knows no “{value}”; it knows {known}',
  ),
  ASSUMED: w('“{field}”没有填写，记为“{value}”', '“{field}” is missing and is taken to be “{value}”'),
  ORGAN_UNKNOWN: w(
    '机构库中没有“{value}”，只记名称，不能按机构统计',
    'The register of organs has no “{value}”: the name alone is kept, statistics by organ leave it out',
  ),
  COURT_UNKNOWN: w(
    '法院名录中没有“{value}”，只记名称',
    'The list of courts has no “{value}”: the name alone is kept',
  ),
  NO_CASE: w(
    '该行没有收到日期和对方当事人，像是合计、签名、说明或者上一行的续行，不作为案件导入；续行的内容请并入上一行',
    'This row has neither a day of receipt nor another side; it looks like a sum, a signature, a remark or the rest of the row above, and becomes no case',
  ),
  REPEATED: w('与第 {row} 行的原案号相同', 'Row {row} has the same old number'),
  DIFFERS: w(
    '该原案号已经导入，但“{fields}”不同；已导入的不覆盖，有误的在案件中更正记录',
    'This old number has been imported, but {fields} differ; nothing is overwritten, correct the record in the case',
  ),
  NUMBER_TAKEN: w(
    '案号“{value}”已被另一案件使用，导入后另编案号，原案号可以检索',
    'Another case has the number “{value}”; a new one is given, and the old one can be searched for',
  ),
  FAILED: w('系统未能写入该行，请再试一次', 'The program could not write this row; try again'),
} as const satisfies Readonly<Record<string, Wording>>;
export type ImportFindingCode = keyof typeof texts;

/** Something found of a row: an error keeps it from being imported, a warning does not. */
export type ImportFinding =
  | {
      readonly level: 'error' | 'warning';
      readonly code: ImportFindingCode;
      readonly params?: Readonly<Record<string, string | number | Wording | readonly Wording[]>>;
    }
  | { readonly level: 'error'; readonly refusal: Refusal };

const said = (value: string | number | Wording | readonly Wording[], locale: Locale): string | number => {
  if (typeof value !== 'object') return value;
  return 'zh' in value
    ? value[locale]
    : [...new Set(value.map((each) => each[locale]))].join(locale === 'zh' ? '、' : ', ');
};

/** A finding as a sentence; a refusal of the law with its article. */
export function findingText(finding: ImportFinding, locale: Locale): string {
  if ('refusal' in finding) return refusalWithArticle(finding.refusal, locale);
  const params = Object.entries(finding.params ?? {}).map(([name, value]) => [name, said(value, locale)]);
  return fill(texts[finding.code][locale], Object.fromEntries(params) as Record<string, string | number>);
}
