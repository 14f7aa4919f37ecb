import { fill, type Locale, type Wording } from '@mingjing/domain';

export const fieldProblemTexts = {
  required: { zh: '必填', en: 'is required' },
  notText: { zh: '应为文字', en: 'must be text' },
  tooShort: { zh: '至少 {min} 个字', en: 'must have at least {min} characters' },
  tooLong: { zh: '不得超过 {max} 个字', en: 'must have at most {max} characters' },
  controlCharacter: { zh: '含有控制字符', en: 'contains a control character' },
  brokenText: { zh: '含有不完整的字符', en: 'contains an incomplete character' },
  notADate: { zh: '应为存在的日期，格式 YYYY-MM-DD', en: 'must be a day that exists, written YYYY-MM-DD' },
  notAllowedValue: { zh: '不是允许的值', en: 'is none of the allowed values' },
  notAFlag: { zh: '应为 true 或 false', en: 'must be true or false' },
  notAnInteger: { zh: '应为整数', en: 'must be a whole number' },
  outOfRange: { zh: '应在 {min} 到 {max} 之间', en: 'must lie between {min} and {max}' },
  notAnId: { zh: '不是有效的标识', en: 'is not an id' },
  notAList: { zh: '应为列表', en: 'must be a list' },
  tooFew: { zh: '至少 {min} 项', en: 'must have at least {min} entries' },
  tooMany: { zh: '不得超过 {max} 项', en: 'must have at most {max} entries' },
  notAnObject: { zh: '应为一组字段', en: 'must be a group of fields' },
  unknownField: { zh: '没有这一字段', en: 'is not a known field' },
  invalid: { zh: '无效', en: 'is not valid' },
} as const satisfies Record<string, Wording>;

export type FieldProblemCode = keyof typeof fieldProblemTexts;

/** What is wrong with one field; the field is named by its path (`parties.0.name`). */
export interface FieldProblem {
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const fieldProblemText = ({ code, params }: FieldProblem, locale: Locale): string =>
  fill(fieldProblemTexts[code][locale], params);

export const isFieldProblemCode = (code: string): code is FieldProblemCode =>
  Object.hasOwn(fieldProblemTexts, code);
