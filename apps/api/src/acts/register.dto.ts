import { IntersectionType } from '@nestjs/swagger';
import {
  courtProcedures,
  disputeKinds,
  disputeTypes,
  instances,
  mediationOutcomes,
  outcomes,
  routes,
  suitKinds,
  suitOutcomes,
  type CalendarDate,
  type CourtProcedure,
  type DisputeKind,
  type DisputeType,
  type Instance,
  type MediationEntry,
  type MediationOutcome,
  type Outcome,
  type ReconsiderationEntry,
  type Route,
  type SuitEntry,
  type SuitKind,
  type SuitOutcome,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, ListField, TextField } from '../http/fields.js';
import { noteField } from './common-fields.js';
import { SuitPartyBody } from './litigation/suit.dto.js';
import { PartyBody } from './party.dto.js';

const outcomeLabel = { zh: '处理结果', en: 'Outcome' } as const;

/** What a line of an old register tells of a case of whatever procedure. */
class RegisterLineBody {
  @TextField({ label: { zh: '案件名称', en: 'Title' }, max: 200 }) title: string;
  @TextField({ label: { zh: '原案号', en: 'Number in the old register' }, max: 120 }) oldNumber: string;
  @TextField({ label: { zh: '行政管理类别', en: 'Category' }, max: 60 }) category: string;
  @TextField({ label: { zh: '事项', en: 'Matter' }, max: 200 }) matter: string;
  @TextField({ label: { zh: '请求', en: 'Request' }, max: 4000, optional: true, multiline: true })
  request?: string;
  @DateField({ label: { zh: '受理日期', en: 'Accepted on' }, optional: true }) acceptedOn?: CalendarDate;
  @DateField({ label: { zh: '审结日期', en: 'Concluded on' }, optional: true }) concludedOn?: CalendarDate;
  @TextField({ label: { zh: '行政行为', en: 'Act complained of' }, max: 300, optional: true })
  actTitle?: string;
  @TextField({ label: { zh: '行政行为文号', en: 'Number of the act' }, max: 120, optional: true })
  actNumber?: string;
  @DateField({ label: { zh: '行政行为作出日期', en: 'Act made on' }, optional: true })
  actMadeOn?: CalendarDate;
  @TextField({ label: { zh: '原承办人', en: 'Officer then' }, max: 100, optional: true }) officer?: string;
  @TextField(noteField) note?: string;
}
class RegisterPartiesBody {
  @ListField({ label: { zh: '当事人', en: 'Parties' }, of: () => PartyBody, min: 2, max: 500 })
  parties: PartyBody[];
}

class OfReconsiderationBody {
  @EnumField({ label: outcomeLabel, values: outcomes, optional: true }) outcome?: Outcome;
  @EnumField({ label: { zh: '审理程序', en: 'Route' }, values: routes, optional: true }) route?: Route;
  @FlagField({ label: { zh: '和解后终止', en: 'Terminated after settling' }, optional: true })
  settled?: boolean;
}
/** A reconsideration of the old register. */
export class ReconsiderationEntryBody
  extends IntersectionType(RegisterLineBody, RegisterPartiesBody, OfReconsiderationBody)
  implements ReconsiderationEntry {}

class OfMediationBody {
  @EnumField({ label: outcomeLabel, values: mediationOutcomes, optional: true }) outcome?: MediationOutcome;
  @EnumField({ label: { zh: '纠纷性质', en: 'Kind of dispute' }, values: disputeKinds })
  disputeKind: DisputeKind;
  @EnumField({
    label: { zh: '统计纠纷类型', en: 'Type counted in the table' },
    values: disputeTypes,
    optional: true,
  })
  disputeType?: DisputeType;
}
/** A mediation of the old register. */
export class MediationEntryBody
  extends IntersectionType(RegisterLineBody, RegisterPartiesBody, OfMediationBody)
  implements MediationEntry {}

class OfSuitBody {
  @ListField({ label: { zh: '当事人', en: 'Parties' }, of: () => SuitPartyBody, min: 2, max: 500 })
  parties: SuitPartyBody[];
  @EnumField({ label: outcomeLabel, values: suitOutcomes, optional: true }) outcome?: SuitOutcome;
  @EnumField({ label: { zh: '应诉类型', en: 'Kind of case' }, values: suitKinds }) kind: SuitKind;
  @EnumField({ label: { zh: '审级', en: 'Instance' }, values: instances }) instance: Instance;
  @TextField({ label: { zh: '人民法院', en: 'Court' }, max: 200, optional: true }) court?: string;
  @TextField({ label: { zh: '法院案号', en: 'Case number of the court' }, max: 120, optional: true })
  courtCaseNumber?: string;
  @EnumField({ label: { zh: '审理程序', en: 'Procedure of the court' }, values: courtProcedures })
  courtProcedure: CourtProcedure;
  @DateField({ label: { zh: '立案日期', en: 'Filed on' }, optional: true }) filedOn?: CalendarDate;
}
/** A lawsuit of the old register. */
export class SuitEntryBody extends IntersectionType(RegisterLineBody, OfSuitBody) implements SuitEntry {}
