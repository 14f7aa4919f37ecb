import { locales, procedureNames, type Locale, type ProcedureName } from '@mingjing/domain';
import { importRowStates, type ImportRowState } from '@mingjing/casework/register-imports';
import { EnumField, EnumListField, IntegerField, ListField, TextField } from '../http/fields.js';

/** Of which procedure the register is, and what its file is called. */
export class BringRegisterQuery {
  @EnumField({ label: { zh: '程序', en: 'Procedure' }, values: procedureNames }) procedure: ProcedureName;
  @TextField({ label: { zh: '文件名', en: 'File name' }, max: 200 }) fileName: string;
}

/** Of which procedure, and in which language; a link cannot say that in a header. */
export class RegisterTemplateQuery {
  @EnumField({ label: { zh: '程序', en: 'Procedure' }, values: procedureNames }) procedure: ProcedureName;
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}

export class MappedFieldBody {
  @TextField({ label: { zh: '项目', en: 'Field' }, max: 40 }) field: string;
  @IntegerField({ label: { zh: '列', en: 'Column' }, min: 0, max: 199 }) column: number;
}

/** Which column tells what; columns that are not named are left out. */
export class MapRegisterRequest {
  @ListField({ label: { zh: '对应关系', en: 'Mapping' }, of: () => MappedFieldBody, min: 1, max: 60 })
  mapping: MappedFieldBody[];
}

export class ImportRowsQuery {
  @EnumListField({ label: { zh: '状态', en: 'States' }, values: importRowStates, optional: true })
  states?: ImportRowState[];
  @IntegerField({ label: { zh: '在此行之后', en: 'After the row' }, min: 0, max: 100_000, optional: true })
  after?: number;
  @IntegerField({ label: { zh: '条数', en: 'Limit' }, min: 1, max: 200, optional: true }) limit?: number;
}
