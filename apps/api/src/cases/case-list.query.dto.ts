import {
  casePhases,
  measures,
  procedureNames,
  type CalendarDate,
  type CasePhase,
  type Measure,
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
  @DateField({ label: { zh: '到期日自', en: 'Due from' }, optional: true }) dueFrom?: CalendarDate;
  @DateField({ label: { zh: '到期日至', en: 'Due to' }, optional: true }) dueTo?: CalendarDate;
  @TextField({ label: { zh: '办案机关（含下级）', en: 'Organ, with those below' }, max: 60, optional: true })
  organId?: string;
  @TextField({ label: { zh: '办案机关（本级）', en: 'Organ alone' }, max: 60, optional: true })
  onlyOrganId?: string;
  @DateField({ label: { zh: '该日未结', en: 'Pending on' }, optional: true }) pendingOn?: CalendarDate;
  @FlagField({ label: { zh: '待审批', en: 'Awaiting approval' }, optional: true }) awaitingApproval?: boolean;
  @EnumField({ label: { zh: '统计项', en: 'Figure' }, values: measures, optional: true }) counted?: Measure;
  @TextField({ label: { zh: '统计口径', en: 'Part of the figure' }, max: 500, optional: true })
  countedBy?: string;
  @DateField({ label: { zh: '统计期间自', en: 'Counted from' }, optional: true }) countedFrom?: CalendarDate;
  @DateField({ label: { zh: '统计期间至', en: 'Counted to' }, optional: true }) countedTo?: CalendarDate;
  @FlagField({ label: { zh: '未结', en: 'Open' }, optional: true }) open?: boolean;
  @FlagField({ label: { zh: '由台账导入', en: 'Taken over from an old register' }, optional: true })
  imported?: boolean;
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
