import {
  normCompetences,
  normConclusions,
  normSources,
  suspensionGrounds,
  terminationGrounds,
  type NormActs,
  type NormUnderReview,
  type SuspensionGround,
  type TerminationGround,
} from '@mingjing/domain';
import { EnumField, FlagField, IntegerField, ListField, ObjectField, TextField } from '../http/fields.js';
import { noteField, reasonField } from './common-fields.js';

export class ExtendPeriodBody {
  @IntegerField({ label: { zh: '延长天数', en: 'Days' }, min: 1, max: 30 }) days: number;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class NormBody implements NormUnderReview {
  @EnumField({ label: { zh: '提出方式', en: 'Raised by' }, values: normSources })
  source: NormUnderReview['source'];
  @TextField({ label: { zh: '文件名称', en: 'Title' }, max: 300 }) title: string;
  @TextField({ label: { zh: '审查的条款', en: 'Clauses' }, max: 500 }) clauses: string;
  @TextField({ label: { zh: '制定机关', en: 'Maker' }, max: 200 }) maker: string;
  @EnumField({ label: { zh: '处理权限', en: 'Competence' }, values: normCompetences })
  competence: NormUnderReview['competence'];
  @TextField({ label: { zh: '有权处理的机关', en: 'Competent body' }, max: 200, optional: true })
  competentBody?: string;
}

export class SuspendBody {
  @EnumField({ label: { zh: '中止事由', en: 'Ground' }, values: suspensionGrounds }) ground: SuspensionGround;
  @TextField(reasonField) reason: string;
  @FlagField({ label: { zh: '申请人同意中止', en: 'The applicant consents' }, optional: true })
  applicantConsents?: boolean;
  @FlagField({ label: { zh: '被申请人同意中止', en: 'The respondent consents' }, optional: true })
  respondentConsents?: boolean;
  @ObjectField({ label: { zh: '规范性文件或者依据', en: 'Norm' }, of: () => NormBody, optional: true })
  norm?: NormBody;
  @TextField(noteField) note?: string;
}

export class ResumeBody {
  @TextField(reasonField) reason: string;
  @TextField({ label: { zh: '责令恢复的上级机关', en: 'Ordered by' }, max: 200, optional: true })
  orderedBy?: string;
  @TextField(noteField) note?: string;
}

export class SettleBody {
  @TextField({ label: { zh: '和解内容', en: 'Content' }, max: 10000, multiline: true }) content: string;
  @FlagField({ label: { zh: '内容合法，不损害公共利益和他人权益', en: 'Lawful, and harms nobody else' } })
  lawful: boolean;
  @FlagField({
    label: { zh: '被申请人改变行政行为或者已经履行', en: 'The respondent changes the act or performs' },
    optional: true,
  })
  actChanged?: boolean;
  @TextField(noteField) note?: string;
}

export class PermitWithdrawalBody {
  @ListField({
    label: { zh: '撤回的申请人', en: 'Applicants who withdraw' },
    of: 'text',
    min: 1,
    max: 500,
    control: 'applicants',
  })
  by: string[];
  @FlagField({ label: { zh: '出于自愿', en: 'Voluntary' } }) voluntary: boolean;
  @TextField(noteField) note?: string;
}

export class TerminateBody {
  @EnumField({ label: { zh: '终止事由', en: 'Ground' }, values: terminationGrounds })
  ground: TerminationGround;
  @TextField(reasonField) reason: string;
  @FlagField({ label: { zh: '中止的原因仍未消除', en: 'The cause persists' }, optional: true })
  causePersists?: boolean;
  @TextField(noteField) note?: string;
}

export class ReceiveNormReplyBody {
  @TextField({ label: { zh: '答复要点', en: 'Summary' }, max: 10000, multiline: true }) summary: string;
  @TextField(noteField) note?: string;
}

export class TransferNormBody {
  @TextField(noteField) note?: string;
}

export class NormConclusionBody {
  @EnumField({ label: { zh: '结论', en: 'Conclusion' }, values: normConclusions })
  conclusion: NormActs['concludeNormReview']['conclusion'];
  @TextField({ label: { zh: '理由', en: 'Reasons' }, max: 10000, multiline: true }) reasons: string;
  @TextField(noteField) note?: string;
}
