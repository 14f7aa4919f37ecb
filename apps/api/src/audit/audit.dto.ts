import {
  caseActs,
  locales,
  procedureNames,
  type CalendarDate,
  type Locale,
  type ProcedureName,
} from '@mingjing/domain';
import { accountEventKinds, type AccountEventKind } from '@mingjing/casework/account-events';
import { accessResults, accessWays, type AccessResult, type AccessWay } from '@mingjing/casework/audit';
import { DateField, EnumField, FlagField, IdField, IntegerField, TextField } from '../http/fields.js';

/** Without a period the last days are told, or everything where a case is named. */
class PeriodQuery {
  @DateField({ label: { zh: '自', en: 'From' }, optional: true }) from?: CalendarDate;
  @DateField({ label: { zh: '至', en: 'To' }, optional: true }) to?: CalendarDate;
  @IdField({ label: { zh: '人员', en: 'Person' }, optional: true }) userId?: string;
  @TextField({ label: { zh: '机关', en: 'Organ' }, max: 60, optional: true }) organId?: string;
  @TextField({ label: { zh: '在此之后', en: 'After the cursor' }, max: 400, optional: true }) after?: string;
  @IntegerField({ label: { zh: '条数', en: 'Limit' }, min: 1, max: 200, optional: true }) limit?: number;
  /** A link cannot say its language in a header. */
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}

export class AccessesQuery extends PeriodQuery {
  @TextField({ label: { zh: '案号', en: 'Case number' }, max: 100, optional: true }) caseNumber?: string;
  @EnumField({ label: { zh: '类别', en: 'Kind' }, values: accessWays, optional: true }) way?: AccessWay;
  @EnumField({ label: { zh: '结果', en: 'Result' }, values: accessResults, optional: true })
  result?: AccessResult;
}

export class ActRecordsQuery extends PeriodQuery {
  @TextField({ label: { zh: '案号', en: 'Case number' }, max: 100, optional: true }) caseNumber?: string;
  @EnumField({ label: { zh: '事项', en: 'Act' }, values: caseActs, optional: true }) act?: string;
  @EnumField({ label: { zh: '程序', en: 'Procedure' }, values: procedureNames, optional: true })
  procedure?: ProcedureName;
  @FlagField({ label: { zh: '补录', en: 'Recorded late' }, optional: true }) late?: boolean;
}

export class SignInsQuery extends PeriodQuery {
  @EnumField({ label: { zh: '类别', en: 'Kind' }, values: accountEventKinds, optional: true })
  kind?: AccountEventKind;
}
