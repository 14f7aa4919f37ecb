import { IntersectionType, OmitType, PickType } from '@nestjs/swagger';
import {
  courtProcedures,
  suitKinds,
  suitRoles,
  type CalendarDate,
  type CourtProcedure,
  type SuedAct,
  type SuitKind,
  type SuitParty,
  type SuitRole,
} from '@mingjing/domain';
import {
  DateField,
  EnumField,
  FlagField,
  IdField,
  ListField,
  ObjectField,
  TextField,
} from '../../http/fields.js';
import { noteField } from '../common-fields.js';
import { PartyBody } from '../party.dto.js';
import { courtCaseNumberField, courtField, proofField } from './court-fields.js';

class RoleInSuitBody {
  @EnumField({ label: { zh: '诉讼地位', en: 'Role' }, values: suitRoles }) role: SuitRole;
}

class OursBody {
  @FlagField({
    label: { zh: '由我方应诉', en: 'We answer for it' },
    help: {
      zh: '本机构代其应诉的被告、第三人勾选；共同被告中的其他机关不勾选',
      en: 'Tick for whom this office answers; leave blank for other organs sued beside it',
    },
    optional: true,
  })
  ours?: boolean;
}

class ServedBody {
  @DateField({
    label: { zh: '收到起诉状副本日期', en: 'Copy of the complaint served on' },
    help: {
      zh: '由我方应诉的各被告收到日期不同的，分别填写；答辩期限由各自收到之日起算',
      en: 'Where the defendants on our side were served on different days: the period to answer counts for each from its own',
    },
    optional: true,
  })
  servedOn?: CalendarDate;
}

/** A party to a suit (行政诉讼法 25, 26, 29): the particulars of every party, and its place in the suit. */
export class SuitPartyBody
  extends IntersectionType(
    PickType(PartyBody, ['key']),
    RoleInSuitBody,
    PickType(PartyBody, ['kind', 'name', 'organId']),
    OursBody,
    ServedBody,
    OmitType(PartyBody, ['key', 'role', 'kind', 'name', 'organId']),
  )
  implements SuitParty {}

/** The act, omission or contract the suit is about. */
export class SuedActBody implements SuedAct {
  @TextField({ label: { zh: '名称', en: 'Title' }, max: 300 }) title: string;
  @TextField({ label: { zh: '文号', en: 'Number' }, max: 120, optional: true }) number?: string;
  @DateField({ label: { zh: '作出日期', en: 'Made on' }, optional: true }) madeOn?: CalendarDate;
  @DateField({
    label: { zh: '原告知道日期', en: 'Known to the plaintiff on' },
    help: {
      zh: '原告知道或者应当知道行政行为之日，起诉期限由此起算',
      en: 'The period for suing counts from here',
    },
    optional: true,
  })
  knownOn?: CalendarDate;
  @FlagField({
    label: { zh: '未告知起诉期限', en: 'Not told of the period to sue' },
    help: {
      zh: '起诉期限自知道起诉期限起算，自知道行政行为内容之日起最长一年',
      en: 'The period then counts from knowing it, and ends a year after the act was known at the latest',
    },
    optional: true,
  })
  suingNotTold?: boolean;
  @FlagField({
    label: { zh: '因不动产提起诉讼', en: 'Over real estate' },
    help: {
      zh: '最长起诉期限为自行政行为作出之日起二十年，其他案件五年',
      en: 'The longest period is twenty years from the act, five in other suits',
    },
    optional: true,
  })
  realEstate?: boolean;
  @DateField({
    label: { zh: '收到履职申请日期', en: 'Request received on' },
    help: {
      zh: '诉不履行法定职责的填写',
      en: 'For a suit over an omission',
    },
    optional: true,
  })
  requestedOn?: CalendarDate;
}

const courtProcedureField = {
  label: { zh: '审理程序', en: 'Procedure of the court' },
  values: courtProcedures,
} as const;

/** A court has the case: which one, and how it tries it. */
export class AtCourtBody {
  @TextField(courtField) court: string;
  @TextField({ ...courtCaseNumberField, optional: true }) courtCaseNumber?: string;
  @EnumField(courtProcedureField) courtProcedure: CourtProcedure;
}

/** No court has the case yet; what is known of one may be said. */
export class BeforeCourtBody {
  @TextField({ ...courtField, optional: true }) court?: string;
  @TextField({ ...courtCaseNumberField, optional: true }) courtCaseNumber?: string;
  @EnumField({
    ...courtProcedureField,
    help: { zh: '尚未进入诉讼的，选择普通程序', en: 'Where no suit is pending yet: the ordinary one' },
  })
  courtProcedure: CourtProcedure;
}

const kindLabel = { zh: '应诉类型', en: 'Kind of case' } as const;
const sued = suitKinds.filter((kind) => kind !== 'NON_LITIGATION_ENFORCEMENT');

/** What the government is in the suit (law.md E.1); whoever asks for enforcement is in none. */
export class KindOfSuitBody {
  @EnumField({ label: kindLabel, values: sued }) kind: SuitKind;
}
/** A suggestion before any suit is of public interest only (检察公益诉讼解释 21). */
export class PublicInterestKindBody {
  @EnumField({ label: kindLabel, values: ['PUBLIC_INTEREST'] }) kind: 'PUBLIC_INTEREST';
}
export class EnforcementKindBody {
  @EnumField({ label: kindLabel, values: ['NON_LITIGATION_ENFORCEMENT'] }) kind: 'NON_LITIGATION_ENFORCEMENT';
}

/** What is in dispute, and between whom. */
export class DisputeBody {
  @TextField({ label: { zh: '案件名称', en: 'Title' }, max: 200 }) title: string;
  @TextField({ label: { zh: '案由', en: 'Cause' }, max: 200 }) cause: string;
  @TextField({ label: { zh: '行政管理类别', en: 'Category' }, max: 60 }) category: string;
  @ListField({ label: { zh: '当事人', en: 'Parties' }, of: () => SuitPartyBody, min: 2, max: 500 })
  parties: SuitPartyBody[];
  @ObjectField({ label: { zh: '被诉行政行为（争议事项）', en: 'Act in dispute' }, of: () => SuedActBody })
  actSued: SuedActBody;
  @TextField({
    label: { zh: '请求事项', en: 'Request' },
    help: {
      zh: '一审起诉状的诉讼请求，检察建议的建议事项，或者申请强制执行的内容',
      en: 'What the complaint asks in the first instance, what the procuratorate suggests, or what is to be enforced',
    },
    max: 4000,
    multiline: true,
  })
  request: string;
  @TextField({ label: { zh: '事实', en: 'Facts' }, max: 20000, multiline: true }) facts: string;
  @TextField({ label: { zh: '理由', en: 'Reasons' }, max: 20000, optional: true, multiline: true })
  reasons?: string;
}

/** The court served its papers on us. */
export class ServedOnUsBody {
  @TextField(proofField) proof: string;
}
/** We handed our own paper to the court. */
export class HandedInBody {
  @TextField({
    label: { zh: '提交凭证', en: 'Proof of filing' },
    help: {
      zh: '写明法院收件回执、邮寄凭证或者网上提交记录及其存放位置',
      en: 'Name the receipt of the court, the postal receipt or the record of electronic filing, and where it is kept',
    },
    max: 500,
  })
  proof: string;
}
/** The decision to be enforced was served on the citizen. */
export class DecisionServedBody {
  @TextField({
    label: { zh: '行政决定的送达凭证', en: 'Proof that the decision was served' },
    help: {
      zh: '写明送达回证及其存放位置；复议、起诉期限由送达之日起算',
      en: 'Name the receipt and where it is kept; the periods to apply and to sue count from service',
    },
    max: 500,
  })
  proof: string;
}

/** The days of a case, and the cases it hangs together with. */
export class OriginBody {
  @DateField({
    label: { zh: '法院立案日期', en: 'Filed by the court on' },
    help: {
      zh: '审理期限由此起算；应诉通知书未写明的，可以不填',
      en: 'The period of the trial counts from here; leave blank where the notice does not say it',
    },
    optional: true,
  })
  filedOn?: CalendarDate;
  @DateField({ label: { zh: '起诉日期', en: 'Sued on' }, optional: true }) suedOn?: CalendarDate;
  @IdField({
    label: { zh: '相关行政复议案件', en: 'Reconsideration' },
    help: {
      zh: '经过行政复议的，从该案发起登记',
      en: 'Where there was one, the suit is entered from its case',
    },
    optional: true,
    control: 'case',
  })
  reconsiderationId?: string;
  @ListField({ label: { zh: '标签', en: 'Flags' }, of: 'text', max: 20, optional: true }) flags?: string[];
  @TextField(noteField) note?: string;
}
