import {
  judgmentOutcomes,
  performanceStarts,
  rulingOutcomes,
  type AppealChoice,
  type CalendarDate,
  type JudgmentActs,
  type JudgmentOutcome,
  type OrderedPerformance,
  type RulingOutcome,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, IntegerField, MoneyField, TextField } from '../../http/fields.js';
import { noteField, partyField, reasonField } from '../common-fields.js';
import { amountField, contentField, courtField, otherPartyField, proofField } from './court-fields.js';

type Said<A extends keyof JudgmentActs> = JudgmentActs[A];

const operative = { ...contentField, label: { zh: '裁判主文', en: 'Operative part' } } as const;
export const performWithinDaysField = {
  label: { zh: '履行期限（日）', en: 'Days to perform' },
  help: {
    zh: '裁判确定由我方履行的期限；只驳回诉讼请求的不填',
    en: 'What the decision orders us to do, and in how many days; nothing where claims are only dismissed',
  },
  min: 1,
  max: 3650,
  optional: true,
} as const;
export const performFromField = {
  label: { zh: '履行期限起算', en: 'Counted from' },
  help: {
    zh: '裁判写明的起算日；未写明的按生效之日',
    en: 'As the decision says; from its effect where it says nothing',
  },
  values: performanceStarts,
  optional: true,
} as const;

export class ReceiveJudgmentBody implements Said<'receiveJudgment'> {
  @EnumField({ label: { zh: '判决结果', en: 'Outcome' }, values: judgmentOutcomes }) outcome: JudgmentOutcome;
  @TextField(operative) text: string;
  @EnumField({
    label: { zh: '对复议决定的判决结果', en: 'Outcome on the reconsideration' },
    help: {
      zh: '复议机关为共同被告的，法院一并对复议决定作出判决',
      en: 'Where the reconsideration body is co-defendant',
    },
    values: judgmentOutcomes,
    optional: true,
  })
  onReconsideration?: JudgmentOutcome;
  @FlagField({
    label: { zh: '缺席判决', en: 'By default' },
    help: {
      zh: '被告经传票传唤，无正当理由拒不到庭或者未经许可中途退庭的',
      en: 'The defendant, summoned to the hearing, stayed away or left without good reason',
    },
    optional: true,
  })
  byDefault?: boolean;
  @MoneyField({ ...amountField, label: { zh: '判决给付金额（元）', en: 'Amount ordered (yuan)' } })
  amount?: number;
  @IntegerField(performWithinDaysField) performWithinDays?: number;
  @EnumField(performFromField) performFrom?: NonNullable<OrderedPerformance['performFrom']>;
  @TextField(proofField) proof: string;
  @TextField(noteField) note?: string;
}

export class ReceiveRulingBody implements Said<'receiveRuling'> {
  @EnumField({ label: { zh: '裁定结果', en: 'Outcome' }, values: rulingOutcomes }) outcome: RulingOutcome;
  @TextField({ ...operative, optional: true }) text?: string;
  @TextField(proofField) proof: string;
  @TextField(noteField) note?: string;
}

export class ReceiveMediationDocumentBody implements Said<'receiveMediationDocument'> {
  @TextField({ ...contentField, label: { zh: '调解协议内容', en: 'Terms of the settlement' } }) text: string;
  @MoneyField({ ...amountField, label: { zh: '我方给付金额（元）', en: 'Amount we pay (yuan)' } })
  amount?: number;
  @IntegerField(performWithinDaysField) performWithinDays?: number;
  @EnumField(performFromField) performFrom?: NonNullable<OrderedPerformance['performFrom']>;
  @TextField({
    ...proofField,
    help: {
      zh: '调解书经双方当事人签收后生效，写明签收凭证及其存放位置',
      en: 'The document takes effect once both sides have signed for it: name what proves it, and where it is kept',
    },
  })
  proof: string;
  @TextField(noteField) note?: string;
}

export class RecordJudgmentServiceBody implements Said<'recordJudgmentService'> {
  @TextField({
    ...otherPartyField,
    control: 'servedParty',
    label: { zh: '受送达的其他当事人', en: 'Party served' },
    help: {
      zh: '该当事人收到裁判之日填在“发生日期”；其上诉期由此起算，各方上诉期都届满裁判才生效',
      en: 'The day of the act is that of service; its period to appeal counts from there, and the decision takes effect when the last has closed',
    },
  })
  party: string;
  @TextField(noteField) note?: string;
}

export class ProposeAppealChoiceBody implements AppealChoice {
  @FlagField({ label: { zh: '建议上诉（不勾选即建议不上诉）', en: 'Appeal (blank: do not appeal)' } })
  appeal: boolean;
  @TextField(reasonField) reasons: string;
  @TextField({
    label: { zh: '法律顾问或者代理律师意见', en: 'Opinion of counsel' },
    max: 10_000,
    optional: true,
    multiline: true,
  })
  counselOpinion?: string;
  @TextField(noteField) note?: string;
}

export class RecordAppealBody implements Said<'recordAppeal'> {
  @TextField({ ...partyField, label: { zh: '上诉人', en: 'Appellant' } }) party: string;
  @TextField({ ...courtField, label: { zh: '上诉法院', en: 'Court of appeal' } }) court: string;
  @DateField({
    label: { zh: '上诉日期', en: 'Appealed on' },
    help: {
      zh: '对方上诉、只收到上诉状副本的，可以不填',
      en: 'Leave blank where another party appealed and only the copy is known',
    },
    optional: true,
  })
  filedOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class RecordRetrialBody implements Said<'recordRetrial'> {
  @TextField({ ...partyField, label: { zh: '再审申请人', en: 'Applicant for retrial' } }) party: string;
  @DateField({ label: { zh: '申请再审日期', en: 'Applied on' }, optional: true }) filedOn?: CalendarDate;
  @TextField(noteField) note?: string;
}
