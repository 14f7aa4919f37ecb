import {
  consultationCauses,
  hearingGrounds,
  hearingStages,
  mediationSubjects,
  type Attendance,
  type CalendarDate,
  type CommitteeActs,
  type HearingGround,
  type HearingStage,
  type MediationActs,
  type StageRecord,
} from '@mingjing/domain';
import {
  DateField,
  EnumField,
  FlagField,
  IdField,
  ListField,
  ObjectField,
  TextField,
} from '../http/fields.js';
import { noteField, partyField, reasonField } from './common-fields.js';
import { PerformWithinBody } from './review.dto.js';

const hearingDay = { label: { zh: '听证日期', en: 'Day of the hearing' } } as const;
const starts = { label: { zh: '开始时间', en: 'Starts at' }, max: 5, control: 'time' } as const;
const ends = { label: { zh: '结束时间', en: 'Ends at' }, max: 5, control: 'time' } as const;
const room = { label: { zh: '听证室', en: 'Room' }, max: 100, control: 'room' } as const;

export class NoticeHearingBody {
  @EnumField({ label: { zh: '听证情形', en: 'Ground' }, values: hearingGrounds }) ground: HearingGround;
  @DateField(hearingDay) hearingOn: CalendarDate;
  @TextField(starts) startsAt: string;
  @TextField(ends) endsAt: string;
  @TextField(room) room: string;
  @IdField({ label: { zh: '主持人', en: 'Presider' }, control: 'colleague' }) presider: string;
  @ListField({
    label: { zh: '听证员（两人以上）', en: 'Members (two or more)' },
    of: 'id',
    max: 10,
    control: 'colleagues',
  })
  members: string[];
  @IdField({ label: { zh: '记录员', en: 'Recorder' }, control: 'colleague' }) recorder: string;
  @TextField({ label: { zh: '听证事项', en: 'Matters' }, max: 4000, multiline: true }) matters: string;
  @FlagField({
    label: { zh: '与同一时间、地点的系列案合并听证', en: 'Held together with the cases of a series' },
    optional: true,
  })
  joint?: boolean;
  @TextField({
    label: { zh: '未调解的理由', en: 'Why there was no mediation' },
    max: 2000,
    optional: true,
    multiline: true,
  })
  noMediationReason?: string;
  @TextField(noteField) note?: string;
}

export class PostponeHearingBody {
  @DateField(hearingDay) hearingOn: CalendarDate;
  @TextField(starts) startsAt: string;
  @TextField(ends) endsAt: string;
  @TextField(room) room: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class AttendanceBody implements Attendance {
  @TextField(partyField) party: string;
  @FlagField({ label: { zh: '到场', en: 'Came' } }) attended: boolean;
  @TextField({ label: { zh: '参加人员', en: 'Who came' }, max: 200, optional: true }) attendedBy?: string;
  @FlagField({ label: { zh: '被申请人的负责人到场', en: 'The respondent’s head came' }, optional: true })
  headAttended?: boolean;
  @TextField({ label: { zh: '不能参加的理由', en: 'Reason for absence' }, max: 1000, optional: true })
  reason?: string;
  @FlagField({ label: { zh: '有正当理由', en: 'A good reason' }, optional: true }) excused?: boolean;
}

export class StageRecordBody implements StageRecord {
  @EnumField({ label: { zh: '环节', en: 'Stage' }, values: hearingStages }) stage: HearingStage;
  @TextField({ label: { zh: '记录', en: 'Record' }, max: 20000, multiline: true }) content: string;
}

export class HoldHearingBody {
  @ListField({
    label: { zh: '到场情况（逐一记录当事人）', en: 'Attendance, party by party' },
    of: () => AttendanceBody,
    min: 1,
    max: 500,
    control: 'attendance',
  })
  attendance: AttendanceBody[];
  @ListField({
    label: { zh: '听证环节', en: 'Stages of the hearing' },
    of: () => StageRecordBody,
    min: 1,
    max: 20,
    control: 'groups',
  })
  stages: StageRecordBody[];
  @FlagField({ label: { zh: '笔录已核对签字', en: 'The record was checked and signed' } }) signed: boolean;
  @TextField({ label: { zh: '未签字的情况', en: 'Why somebody did not sign' }, max: 1000, optional: true })
  unsignedReason?: string;
  @TextField(noteField) note?: string;
}

export class ConsultCommitteeBody {
  @EnumField({ label: { zh: '咨询情形', en: 'Cause' }, values: consultationCauses })
  cause: CommitteeActs['consultCommittee']['cause'];
  @ListField({ label: { zh: '咨询问题', en: 'Questions' }, of: 'text', max: 20 }) questions: string[];
  @ListField({
    label: { zh: '受邀委员', en: 'Members asked' },
    of: 'id',
    max: 30,
    control: 'committeeMembers',
  })
  members: string[];
  @TextField(noteField) note?: string;
}

export class RecordCommitteeOpinionBody {
  @IdField({ label: { zh: '委员', en: 'Member' }, control: 'committeeMember' }) member: string;
  @TextField({ label: { zh: '咨询意见', en: 'Opinion' }, max: 10000, multiline: true }) opinion: string;
  @TextField(noteField) note?: string;
}

export class RecordCounselOpinionBody {
  @IdField({ label: { zh: '法律顾问', en: 'Counsel' }, control: 'counsel' }) counsel: string;
  @TextField({ label: { zh: '法律意见', en: 'Opinion' }, max: 10000, multiline: true }) opinion: string;
  @TextField({ label: { zh: '意见依据', en: 'Basis' }, max: 4000, multiline: true, optional: true })
  basis?: string;
  @TextField(noteField) note?: string;
}

export class HoldCommitteeSessionBody {
  @TextField({ label: { zh: '地点', en: 'Place' }, max: 200 }) place: string;
  @ListField({
    label: { zh: '到会委员', en: 'Members present' },
    of: 'id',
    max: 30,
    control: 'committeeMembers',
  })
  attending: string[];
  @TextField({ label: { zh: '讨论情况', en: 'Discussion' }, max: 20000, multiline: true }) discussion: string;
  @TextField({ label: { zh: '咨询意见', en: 'Conclusion' }, max: 10000, multiline: true }) conclusion: string;
  @TextField(noteField) note?: string;
}

export class AttemptMediationBody {
  @TextField({
    label: { zh: '各方意见和未达成的原因', en: 'Positions, and why no agreement came about' },
    max: 10000,
    multiline: true,
  })
  positions: string;
  @TextField(noteField) note?: string;
}

export class OpenMediationBody {
  @EnumField({ label: { zh: '争议事项', en: 'Subject' }, values: mediationSubjects })
  subject: MediationActs['openMediation']['subject'];
  @FlagField({ label: { zh: '申请人同意调解', en: 'The applicant consents' } }) applicantConsents: boolean;
  @FlagField({ label: { zh: '被申请人同意调解', en: 'The respondent consents' } })
  respondentConsents: boolean;
  @TextField({ label: { zh: '调解人员', en: 'Mediator' }, max: 200, optional: true }) mediator?: string;
  @TextField({ label: { zh: '地点', en: 'Place' }, max: 200, optional: true, control: 'room' })
  place?: string;
  @TextField(noteField) note?: string;
}

const parties = { of: 'text', max: 500, control: 'parties' } as const;

export class HoldMediationBody {
  @ListField({ ...parties, label: { zh: '到场当事人', en: 'Parties present' } }) attending: string[];
  @TextField({ label: { zh: '地点', en: 'Place' }, max: 200, control: 'room' }) place: string;
  @TextField({ label: { zh: '调解过程', en: 'Course' }, max: 20000, multiline: true }) course: string;
  @DateField({ label: { zh: '下次调解日期', en: 'Next session' }, optional: true }) nextOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class ReachAgreementBody {
  @TextField({ label: { zh: '协议内容', en: 'Agreement' }, max: 20000, multiline: true }) content: string;
  @FlagField({
    label: { zh: '自愿、合法，不损害公共利益和他人权益', en: 'Voluntary, lawful, and harms nobody else' },
  })
  lawful: boolean;
  @FlagField({
    label: { zh: '被申请人改变行政行为或者已经履行', en: 'The respondent changes the act or performs' },
    optional: true,
  })
  actChanged?: boolean;
  @ObjectField({
    label: { zh: '履行期限', en: 'Performance period' },
    of: () => PerformWithinBody,
    optional: true,
  })
  performWithin?: PerformWithinBody;
  @TextField(noteField) note?: string;
}

export class SignMediationDocumentBody {
  @ListField({ ...parties, label: { zh: '已签字或者签章的当事人', en: 'Parties who signed' } })
  signedBy: string[];
  @TextField(noteField) note?: string;
}

export class RetractMediationBody {
  @TextField({ ...partyField, label: { zh: '反悔的当事人', en: 'Who retracts' } }) by: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}
