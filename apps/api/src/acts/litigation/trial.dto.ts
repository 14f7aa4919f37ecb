import {
  appearances,
  courtEndings,
  courtProcedures,
  courtSuspensions,
  interimMatters,
  leaderPosts,
  mediables,
  preTrialSteps,
  uncountedCauses,
  type CalendarDate,
  type CourtEnding,
  type CourtProcedure,
  type CourtSuspension,
  type LeaderPost,
  type Mediable,
  type PreTrialStep,
  type TrialActs,
  type UncountedCause,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, IntegerField, TextField } from '../../http/fields.js';
import { noteField, reasonField } from '../common-fields.js';
import { contentField, hearingField, unitField } from './court-fields.js';

type Said<A extends keyof TrialActs> = TrialActs[A];

const course = { ...contentField, label: { zh: '经过', en: 'Course' } } as const;
const staff = {
  label: { zh: '出庭的工作人员', en: 'Staff attending' },
  help: {
    zh: '负责人不出庭的，应当委托相应的工作人员出庭，不得仅由律师出庭',
    en: 'Where the head does not come, staff must; a lawyer alone is not enough',
  },
  max: 500,
  optional: true,
} as const;

export class HoldPreTrialBody implements Said<'holdPreTrial'> {
  @EnumField({ label: { zh: '庭前事项', en: 'Step' }, values: preTrialSteps }) step: PreTrialStep;
  @TextField(course) course: string;
  @EnumField({
    label: { zh: '可以调解的事项', en: 'What may be mediated' },
    help: {
      zh: '行政案件由法院调解的必填：限于行政赔偿、补偿和行使自由裁量权的案件',
      en: 'Needed for mediation by the court in an administrative suit',
    },
    values: mediables,
    optional: true,
  })
  mediable?: Mediable;
  @TextField(noteField) note?: string;
}

export class ChangeSuedActBody implements Said<'changeAct'> {
  @TextField({ ...unitField, label: { zh: '改变行政行为的机关', en: 'Changed by' } }) by: string;
  @TextField({ label: { zh: '改变的内容', en: 'What was changed' }, max: 4000, multiline: true })
  content: string;
  @FlagField({
    label: { zh: '已书面告知人民法院', en: 'The court was told in writing' },
    help: {
      zh: '诉讼期间改变行政行为的，应当书面告知法院',
      en: 'While the suit is pending the court is told in writing',
    },
  })
  toldCourt: boolean;
  @TextField(noteField) note?: string;
}

export class ReceiveHearingNoticeBody implements Said<'receiveHearingNotice'> {
  @TextField({
    ...hearingField,
    label: { zh: '改期的庭次', en: 'Hearing moved' },
    help: {
      zh: '法院改期的，选择原来的庭次；新的开庭不填',
      en: 'Where the court moves a hearing, choose it; leave blank for a new one',
    },
    optional: true,
  })
  hearing?: string;
  @DateField({ label: { zh: '开庭日期', en: 'Day of the hearing' } }) hearingOn: CalendarDate;
  @TextField({ label: { zh: '开庭时间', en: 'Starts at' }, max: 5, optional: true, control: 'time' })
  startsAt?: string;
  @TextField({ label: { zh: '开庭地点', en: 'Place' }, max: 200, optional: true }) place?: string;
  @FlagField({
    label: { zh: '法院通知负责人出庭', en: 'The court asks for the head to attend' },
    optional: true,
  })
  headOrdered?: boolean;
  @TextField(noteField) note?: string;
}

export class ProposeHeadAppearanceBody implements Said<'proposeHeadAppearance'> {
  @TextField(hearingField) hearing: string;
  @TextField({
    label: { zh: '建议出庭的负责人', en: 'Head proposed' },
    help: {
      zh: '正职、副职、参与分管的副职级负责人或者其他参与分管的负责人',
      en: 'Chief, deputy, official of deputy rank in charge, or another official in charge',
    },
    max: 100,
  })
  candidate: string;
  @TextField({ ...reasonField, optional: true }) reason?: string;
  @TextField(noteField) note?: string;
}

export class SubmitAppearanceBody implements Said<'submitAppearance'> {
  @TextField(hearingField) hearing: string;
  @EnumField({ label: { zh: '负责人是否出庭', en: 'Whether the head attends' }, values: appearances })
  appearance: Said<'submitAppearance'>['appearance'];
  @TextField({ label: { zh: '负责人姓名', en: 'Name of the head' }, max: 100 }) name: string;
  @TextField({ label: { zh: '负责人职务', en: 'Post of the head' }, max: 100 }) post: string;
  @FlagField({
    label: {
      zh: '已加盖行政机关印章（不能出庭说明也可以由正职负责人签字）',
      en: 'Sealed by the agency (a reason for absence may be signed by its chief instead)',
    },
  })
  sealed: boolean;
  @TextField({
    ...reasonField,
    label: { zh: '不能出庭的正当理由', en: 'Reason for absence' },
    help: {
      zh: '负责人不出庭的必填：不可抗力、意外事件、需要履行他人不能代替的公务或者其他无法出庭的正当事由',
      en: 'Needed where the head does not attend',
    },
    optional: true,
  })
  reason?: string;
  @TextField({
    label: { zh: '证明材料', en: 'What proves the reason' },
    help: {
      zh: '负责人不出庭的必填',
      en: 'Needed where the head does not attend',
    },
    max: 500,
    optional: true,
  })
  proof?: string;
  @TextField(staff) staff?: string;
  @TextField(noteField) note?: string;
}

export class HoldTrialBody implements Said<'holdTrial'> {
  @TextField({
    ...hearingField,
    help: { zh: '未收到传票即开庭的可以不填', en: 'Leave blank where no notice came before' },
    optional: true,
  })
  hearing?: string;
  @FlagField({
    label: { zh: '负责人出庭', en: 'The head attended' },
    help: {
      zh: '身份证明被法院认定不合格又不能补正的，视为未出庭',
      en: 'Whose proof of identity the court rejected has not attended',
    },
  })
  headAttended: boolean;
  @TextField({ label: { zh: '出庭负责人姓名', en: 'Name of the head' }, max: 100, optional: true })
  headName?: string;
  @EnumField({
    label: { zh: '出庭负责人职务类别', en: 'Rank of the head' },
    values: leaderPosts,
    help: { zh: '负责人出庭的必填', en: 'Needed where the head attended' },
    optional: true,
  })
  headPost?: LeaderPost;
  @TextField({
    ...unitField,
    label: { zh: '出庭负责人所属机关', en: 'The head’s organ' },
    help: {
      zh: '有共同被告的，写明是哪一被告的负责人',
      en: 'Whose head it was, where several organs are sued',
    },
    optional: true,
  })
  headOf?: string;
  @FlagField({
    label: { zh: '就实质性解决行政争议发表意见', en: 'Spoke on settling the dispute in substance' },
    optional: true,
  })
  spokeOnSubstance?: boolean;
  @FlagField({
    label: { zh: '未经法庭许可中途退庭', en: 'Left without leave of the court' },
    help: { zh: '视为没有出庭', en: 'Counts as not attending' },
    optional: true,
  })
  leftEarly?: boolean;
  @TextField(staff) staff?: string;
  @TextField(noteField) note?: string;
}

export class AttendInquiryBody implements Said<'attendInquiry'> {
  @TextField(course) course: string;
  @TextField(noteField) note?: string;
}

export class ReceiveInterimRulingBody implements Said<'receiveInterimRuling'> {
  @EnumField({ label: { zh: '裁定事项', en: 'Matter' }, values: interimMatters })
  matter: Said<'receiveInterimRuling'>['matter'];
  @TextField({ ...contentField, label: { zh: '裁定内容', en: 'What was ruled' } }) content: string;
  @TextField(noteField) note?: string;
}

export class CourtSuspendsBody implements Said<'courtSuspends'> {
  @EnumField({ label: { zh: '中止诉讼的情形', en: 'Ground' }, values: courtSuspensions })
  ground: CourtSuspension;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class ExcludeCourtTimeBody implements Said<'excludeCourtTime'> {
  @EnumField({ label: { zh: '不计入审限的事由', en: 'Cause' }, values: uncountedCauses })
  cause: UncountedCause;
  @DateField({ label: { zh: '开始日期', en: 'From' } }) from: CalendarDate;
  @DateField({ label: { zh: '结束日期', en: 'To' } }) to: CalendarDate;
  @TextField(noteField) note?: string;
}

export class ExtendTrialBody implements Said<'extendTrial'> {
  @TextField({ label: { zh: '批准延长的法院', en: 'Extended by' }, max: 200, control: 'court' }) by: string;
  @IntegerField({ label: { zh: '延长天数', en: 'Days' }, min: 1, max: 730, optional: true }) days?: number;
  @IntegerField({
    label: { zh: '延长月数', en: 'Months' },
    help: {
      zh: '批准文书以月计的填月数，以日计的填天数',
      en: 'Months or days, as the approval counts',
    },
    min: 1,
    max: 24,
    optional: true,
  })
  months?: number;
  @TextField(noteField) note?: string;
}

export class ConvertCourtProcedureBody implements Said<'convertCourtProcedure'> {
  @EnumField({ label: { zh: '转为', en: 'Converted to' }, values: courtProcedures }) to: CourtProcedure;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class EndByCourtBody implements Said<'endByCourt'> {
  @EnumField({ label: { zh: '终结诉讼的情形', en: 'Ground' }, values: courtEndings }) ground: CourtEnding;
  @TextField(noteField) note?: string;
}
