import {
  casePhases,
  procedureNames,
  type CalendarDate,
  type CasePhase,
  type ProcedureName,
} from '@mingjing/domain';
import { caseSorts, COUNTED, type CaseSort } from '@mingjing/casework/case-queries';
import {
  DateField,
  EnumField,
  EnumListField,
  FlagField,
  IdField,
  IntegerField,
  TextField,
} from '../http/fields.js';

/** The register's filters and order, as they stand in the address. */
export class CaseFilterQuery {
  @EnumField({ label: { zh: '程序', en: 'Procedure' }, values: procedureNames, optional: true })
  procedure?: ProcedureName;
  @EnumListField({ label: { zh: '阶段', en: 'Phases' }, values: casePhases, optional: true })
  phases?: CasePhase[];
  @IdField({ label: { zh: '承办人', en: 'Officer' }, optional: true }) officerId?: string;
  @TextField({ label: { zh: '被申请人', en: 'Respondent' }, max: 60, optional: true }) respondentId?: string;
  @TextField({ label: { zh: '类别', en: 'Category' }, max: 60, optional: true }) category?: string;
  @TextField({ label: { zh: '事项', en: 'Matter' }, max: 60, optional: true }) matter?: string;
  @DateField({ label: { zh: '收到日期自', en: 'Received from' }, optional: true })
  receivedFrom?: CalendarDate;
  @DateField({ label: { zh: '收到日期至', en: 'Received to' }, optional: true }) receivedTo?: CalendarDate;
  @DateField({ label: { zh: '到期日至', en: 'Due to' }, optional: true }) dueTo?: CalendarDate;
  @FlagField({ label: { zh: '未结', en: 'Open' }, optional: true }) open?: boolean;
  @TextField({ label: { zh: '关键词', en: 'Text' }, max: 100, optional: true }) text?: string;
  @EnumField({ label: { zh: '排序', en: 'Sort' }, values: caseSorts, optional: true }) sort?: CaseSort;
  @FlagField({ label: { zh: '降序', en: 'Descending' }, optional: true }) descending?: boolean;
}

/** A page of the register: behind or before a row, or so many rows from the start. */
export class CaseListQuery extends CaseFilterQuery {
  @TextField({ label: { zh: '在此之后', en: 'After the cursor' }, max: 400, optional: true }) after?: string;
  @TextField({ label: { zh: '在此之前', en: 'Before the cursor' }, max: 400, optional: true })
  before?: string;
  @IntegerField({ label: { zh: '起始', en: 'Offset' }, min: 0, max: COUNTED, optional: true })
  offset?: number;
  @IntegerField({ label: { zh: '条数', en: 'Limit' }, min: 1, max: 200, optional: true }) limit?: number;
}
