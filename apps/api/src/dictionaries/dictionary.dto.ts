import {
  intakeConditions,
  laws,
  type Article,
  type CalendarDate,
  type IntakeCondition,
  type Law,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, IntegerField, ObjectField, TextField } from '../http/fields.js';

const articlePlace = { pattern: /^\d{1,4}(\(\d{1,2}\)){0,3}$/, code: 'notAnArticle' } as const;
const entryCode = { pattern: /^[a-z][A-Za-z0-9]*$/, code: 'notACode' } as const;

export class DictionaryQuery {
  @DateField({ label: { zh: '日期', en: 'Day' }, optional: true }) on?: CalendarDate;
  @FlagField({ label: { zh: '包括未生效和已停用', en: 'Announced and ended ones too' }, optional: true })
  all?: boolean;
}

export class ArticleBody implements Article {
  @EnumField({ label: { zh: '法律', en: 'Law' }, values: Object.keys(laws) }) law: Law;
  @TextField({ label: { zh: '条文', en: 'Article' }, max: 20, form: articlePlace }) at: string;
}

/** What an entry says from a day on. */
export class ChangeEntryRequest {
  @TextField({ label: { zh: '名称', en: 'Chinese name' }, max: 60 }) zh: string;
  @TextField({ label: { zh: '英文名称', en: 'English name' }, max: 120 }) en: string;
  @ObjectField({ label: { zh: '依据条文', en: 'Article' }, of: () => ArticleBody, optional: true })
  article?: ArticleBody;
  @TextField({ label: { zh: '文书用语', en: 'Wording' }, max: 1000, multiline: true, optional: true })
  wording?: string;
  @EnumField({ label: { zh: '受理条件', en: 'Condition' }, values: intakeConditions, optional: true })
  condition?: IntakeCondition;
  @IntegerField({ label: { zh: '报表栏次', en: 'Row in the form' }, min: 1, max: 999, optional: true })
  formRow?: number;
  @TextField({ label: { zh: '承继条目', en: 'Taken over by' }, max: 40, optional: true }) successor?: string;
  @IntegerField({ label: { zh: '顺序', en: 'Order' }, min: 1, max: 9999, optional: true }) position?: number;
  @DateField({ label: { zh: '生效日', en: 'Valid from' }, optional: true }) validFrom?: CalendarDate;
  @DateField({ label: { zh: '最后一日', en: 'Valid to' }, optional: true }) validTo?: CalendarDate;
}

export class AddEntryRequest extends ChangeEntryRequest {
  @TextField({ label: { zh: '代码', en: 'Code' }, max: 40, form: entryCode }) code: string;
}

export class RetireEntryRequest {
  @DateField({ label: { zh: '最后一日', en: 'Valid to' }, optional: true }) validTo?: CalendarDate;
}
