import {
  channels,
  intakeConditions,
  materialForms,
  risks,
  routes,
  specialUnits,
  simplifiedGrounds,
  type CalendarDate,
  type ChallengedAct,
  type Channel,
  type CheckedCondition,
  type IntakeCondition,
  type ReceivedMaterial,
  type Risk,
  type Route,
  type SimplifiedGround,
  type SpecialLaw,
} from '@mingjing/domain';
import {
  DateField,
  EnumField,
  EnumListField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  MoneyField,
  ObjectField,
  TextField,
} from '../http/fields.js';
import { noteField, reasonField } from './common-fields.js';
import { PartyBody } from './party.dto.js';

export class SpecialApplyingBody {
  @IntegerField({ label: { zh: '期限', en: 'Length' }, min: 1, max: 1000 }) length: number;
  @EnumField({ label: { zh: '单位', en: 'Unit' }, values: specialUnits })
  unit: (typeof specialUnits)[number];
}

/** What a law says otherwise of the periods and of suits for this act. */
export class SpecialLawBody implements SpecialLaw {
  @TextField({ label: { zh: '特别法名称', en: 'Special law' }, max: 100 }) name: string;
  @TextField({ label: { zh: '条款', en: 'Article' }, max: 60 }) article: string;
  @ObjectField({
    label: { zh: '申请期限（长于六十日的）', en: 'Period to apply (longer than sixty days)' },
    of: () => SpecialApplyingBody,
    optional: true,
  })
  applyWithin?: SpecialApplyingBody;
  @IntegerField({
    label: { zh: '审理期限（少于六十日的，日）', en: 'Days to decide (fewer than sixty)' },
    min: 1,
    max: 1000,
    optional: true,
  })
  decideWithinDays?: number;
  @FlagField({ label: { zh: '复议决定为最终裁决', en: 'The decision is final' }, optional: true })
  final?: boolean;
}

export class ChallengedActBody implements ChallengedAct {
  @TextField({ label: { zh: '名称', en: 'Title' }, max: 300 }) title: string;
  @TextField({ label: { zh: '文号', en: 'Number' }, max: 120, optional: true }) number?: string;
  @DateField({ label: { zh: '作出日期', en: 'Made on' } }) madeOn: CalendarDate;
  @DateField({ label: { zh: '知道日期', en: 'Known on' } }) knownOn: CalendarDate;
  @FlagField({ label: { zh: '已告知复议权利', en: 'Advised of the right to apply' } }) advised: boolean;
  @TextField({ label: { zh: '内容', en: 'Content' }, max: 4000, optional: true, multiline: true })
  content?: string;
  @ObjectField({ label: { zh: '特别法规定', en: 'Special law' }, of: () => SpecialLawBody, optional: true })
  specialLaw?: SpecialLawBody;
}

export class ReceivedMaterialBody implements ReceivedMaterial {
  @TextField({ label: { zh: '名称', en: 'Title' }, max: 200 }) title: string;
  @EnumField({ label: { zh: '原件或者复印件', en: 'Original or copy' }, values: materialForms })
  form: ReceivedMaterial['form'];
  @IntegerField({ label: { zh: '页数', en: 'Pages' }, min: 1, max: 10000, optional: true }) pages?: number;
  @IntegerField({ label: { zh: '份数', en: 'Copies' }, min: 1, max: 500 }) copies: number;
}

/** Another case from the same paper. */
export class SplitFromBody {
  @TextField({ label: { zh: '原案号', en: 'Case split from' }, max: 60 }) caseNumber: string;
  @FlagField({ label: { zh: '申请人书面选择分别申请', en: 'Chosen by the applicant in writing' } })
  chosenInWriting: boolean;
}

export class ReceiveApplicationBody {
  @TextField({ label: { zh: '案件名称', en: 'Title' }, max: 200 }) title: string;
  @EnumField({ label: { zh: '收件方式', en: 'Channel' }, values: channels }) channel: Channel;
  @DateField({ label: { zh: '邮戳日期', en: 'Postmark' }, optional: true }) postmarkedOn?: CalendarDate;
  @DateField({ label: { zh: '法制工作机构收到日期', en: 'Received by the legal unit' }, optional: true })
  legalUnitReceivedOn?: CalendarDate;
  @TextField({
    label: { zh: '口头申请笔录', en: 'Oral record' },
    max: 20000,
    optional: true,
    multiline: true,
  })
  oralRecord?: string;
  @ListField({ label: { zh: '当事人', en: 'Parties' }, of: () => PartyBody, min: 2, max: 500 })
  parties: PartyBody[];
  @ObjectField({ label: { zh: '行政行为', en: 'Challenged act' }, of: () => ChallengedActBody })
  challengedAct: ChallengedActBody;
  @TextField({ label: { zh: '复议请求', en: 'Request' }, max: 4000, multiline: true }) request: string;
  @TextField({ label: { zh: '事实', en: 'Facts' }, max: 20000, multiline: true }) facts: string;
  @TextField({ label: { zh: '理由', en: 'Reasons' }, max: 20000, multiline: true }) reasons: string;
  @TextField({ label: { zh: '行政管理类别', en: 'Category' }, max: 60 }) category: string;
  @TextField({ label: { zh: '申请复议事项', en: 'Matter' }, max: 60 }) matter: string;
  @FlagField({ label: { zh: '复议前置', en: 'Reconsideration compulsory before a suit' } })
  reconsiderationFirst: boolean;
  @ListField({ label: { zh: '标签', en: 'Flags' }, of: 'text', max: 20, optional: true }) flags?: string[];
  @EnumListField({ label: { zh: '风险', en: 'Risks' }, values: risks, optional: true })
  risks?: readonly Risk[];
  @TextField({ label: { zh: '风险情况', en: 'About the risk' }, max: 1000, optional: true, multiline: true })
  riskNote?: string;
  @ListField({
    label: { zh: '收到的材料', en: 'Material received' },
    of: () => ReceivedMaterialBody,
    max: 200,
    optional: true,
    control: 'groups',
  })
  materials?: readonly ReceivedMaterialBody[];
  @DateField({ label: { zh: '原行政机关收到日期', en: 'Received by the agency' }, optional: true })
  agencyReceivedOn?: CalendarDate;
  @ObjectField({ label: { zh: '分案', en: 'Split from' }, of: () => SplitFromBody, optional: true })
  splitFrom?: SplitFromBody;
  @TextField({
    label: { zh: '一并申请审查的规范性文件', en: 'Norm to be reviewed' },
    max: 500,
    optional: true,
    multiline: true,
  })
  normRequest?: string;
  @TextField({ label: { zh: '请求审查的条款', en: 'Articles to be reviewed' }, max: 200, optional: true })
  normClause?: string;
  @TextField({
    label: { zh: '请求审查的理由', en: 'Reasons for the review' },
    max: 2000,
    optional: true,
    multiline: true,
  })
  normReason?: string;
  @TextField(noteField) note?: string;
}

export class AssignOfficerBody {
  @IdField({ label: { zh: '承办人', en: 'Officer' } }) officerId: string;
  @TextField(noteField) note?: string;
}

export class IssueCorrectionNoticeBody {
  @ListField({ label: { zh: '补正事项', en: 'Items to correct' }, of: 'text', min: 1, max: 40 })
  items: string[];
  @IntegerField({
    label: { zh: '补正期限（日，旧法）', en: 'Days to correct (old law)' },
    min: 1,
    max: 90,
    optional: true,
  })
  submitWithinDays?: number;
  @TextField(noteField) note?: string;
}

export class SubmitCorrectionBody {
  @DateField({ label: { zh: '邮戳日期', en: 'Postmark' }, optional: true }) postedOn?: CalendarDate;
  @TextField({
    label: { zh: '逾期的正当理由', en: 'Good reason for lateness' },
    max: 2000,
    optional: true,
    multiline: true,
  })
  goodReason?: string;
  @TextField(noteField) note?: string;
}

export class DeemAbandonedBody {
  @FlagField({ label: { zh: '期限内没有寄出补正材料', en: 'Nothing was posted in time' } })
  nothingPosted: boolean;
  @FlagField({ label: { zh: '没有正当理由', en: 'There is no good reason' } }) noGoodReason: boolean;
  @TextField(noteField) note?: string;
}

export class CheckedConditionBody implements CheckedCondition {
  @EnumField({ label: { zh: '条件', en: 'Condition' }, values: intakeConditions }) condition: IntakeCondition;
  @FlagField({ label: { zh: '符合', en: 'Met' } }) met: boolean;
  @TextField({ label: { zh: '说明', en: 'Remark' }, max: 1000, optional: true }) remark?: string;
}

export class AcceptBody {
  @ListField({
    label: { zh: '受理条件', en: 'Conditions' },
    of: () => CheckedConditionBody,
    min: 7,
    max: 7,
    control: 'conditions',
  })
  conditions: CheckedConditionBody[];
  @EnumField({ label: { zh: '审理程序', en: 'Procedure' }, values: routes }) route: Route;
  @EnumField({
    label: { zh: '简易程序依据', en: 'Ground for the simplified procedure' },
    values: simplifiedGrounds,
    optional: true,
  })
  simplifiedGround?: SimplifiedGround;
  @MoneyField({ label: { zh: '案件款额（元）', en: 'Money at stake (yuan)' }, optional: true })
  amount?: number;
  @TextField(noteField) note?: string;
}

export class DeclineToAcceptBody {
  @EnumField({ label: { zh: '不符合的条件', en: 'Failed condition' }, values: intakeConditions })
  failedCondition: IntakeCondition;
  @TextField({ label: { zh: '理由', en: 'Ground' }, max: 4000, multiline: true }) ground: string;
  @TextField({ label: { zh: '有管辖权的机关', en: 'Competent body' }, max: 200, optional: true })
  competentBody?: string;
  @TextField(noteField) note?: string;
}

export class ExtendCorrectionBody {
  @IntegerField({ label: { zh: '延长天数', en: 'Days' }, min: 1, max: 90 }) days: number;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

const superior = { label: { zh: '责令的上级机关', en: 'Ordered by' }, max: 200 } as const;
const orderNumber = { label: { zh: '文号', en: 'Number' }, max: 120, optional: true } as const;

export class OrderAcceptanceBody {
  @TextField(superior) orderedBy: string;
  @TextField(orderNumber) orderNumber?: string;
  @EnumField({ label: { zh: '审理程序', en: 'Procedure' }, values: routes }) route: Route;
  @EnumField({
    label: { zh: '简易程序依据', en: 'Ground for the simplified procedure' },
    values: simplifiedGrounds,
    optional: true,
  })
  simplifiedGround?: SimplifiedGround;
  @MoneyField({ label: { zh: '案件款额（元）', en: 'Money at stake (yuan)' }, optional: true })
  amount?: number;
  @TextField(noteField) note?: string;
}

export class OrderReviewBody {
  @TextField(superior) orderedBy: string;
  @TextField(orderNumber) orderNumber?: string;
  @TextField(noteField) note?: string;
}
