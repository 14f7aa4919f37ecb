import {
  courtMeasures,
  suggestionMatters,
  type AfterJudgmentActs,
  type CourtMeasure,
} from '@mingjing/domain';
import { EnumField, FlagField, MoneyField, TextField } from '../../http/fields.js';
import { noteField } from '../common-fields.js';
import { amountField, contentField, otherPartyField } from './court-fields.js';

type Said<A extends keyof AfterJudgmentActs> = AfterJudgmentActs[A];

const letter = { label: { zh: '司法建议书文号', en: 'Number of the suggestion' }, max: 120 } as const;
const numbered = {
  zh: '不填的，在本案内依次编号；答复、决定时据此对应',
  en: 'Left blank, it is numbered within the case; the answer names it',
} as const;
const claim = { label: { zh: '赔偿申请编号', en: 'Number of the claim' }, max: 120 } as const;

export class PerformJudgmentBody implements Said<'performed'> {
  @TextField({ ...contentField, label: { zh: '履行情况', en: 'How it was performed' } }) how: string;
  @FlagField({
    label: {
      zh: '以同一事实和理由作出与原行为基本相同的行为',
      en: 'The same act was made again on the same facts and reasons',
    },
    help: {
      zh: '判决重作的，不得如此；仅因程序违法被撤销的除外',
      en: 'Not allowed but where the act was quashed for procedure alone',
    },
  })
  sameAct: boolean;
  @FlagField({
    label: { zh: '原行为仅因违反法定程序被撤销', en: 'The act was quashed for procedure alone' },
    optional: true,
  })
  quashedForProcedure?: boolean;
  @TextField(noteField) note?: string;
}

export class RecordCourtMeasureBody implements Said<'recordEnforcement'> {
  @EnumField({ label: { zh: '法院采取的措施', en: 'Measure' }, values: courtMeasures }) measure: CourtMeasure;
  @TextField(contentField) content: string;
  @TextField(noteField) note?: string;
}

export class ApplyCourtEnforcementBody implements Said<'applyCourtEnforcement'> {
  @TextField({ ...otherPartyField, label: { zh: '被执行人', en: 'Against' } }) against: string;
  @TextField({ ...contentField, label: { zh: '申请执行的内容', en: 'What is to be enforced' } })
  content: string;
  @TextField(noteField) note?: string;
}

export class ReceiveJudicialSuggestionBody implements Said<'receiveJudicialSuggestion'> {
  @TextField({ ...letter, help: numbered, optional: true }) letter?: string;
  @EnumField({
    label: { zh: '建议事项', en: 'Matter' },
    help: {
      zh: '针对规范性文件的，有法定的书面答复期限',
      en: 'A suggestion on a norm has a period by law for the written answer',
    },
    values: suggestionMatters,
  })
  matter: Said<'receiveJudicialSuggestion'>['matter'];
  @TextField({ label: { zh: '建议的主要内容', en: 'Subject' }, max: 4000, multiline: true }) subject: string;
  @TextField(noteField) note?: string;
}

export class ReplyJudicialSuggestionBody implements Said<'replyJudicialSuggestion'> {
  @TextField({ ...letter, control: 'letter' }) letter: string;
  @TextField({ ...contentField, label: { zh: '答复内容', en: 'Reply' } }) content: string;
  @TextField(noteField) note?: string;
}

export class ReplyProcuratorSuggestionBody implements Said<'replyProcuratorSuggestion'> {
  @TextField({
    ...contentField,
    label: { zh: '履行职责情况', en: 'What was done' },
    help: {
      zh: '应当依法履行职责并书面回复，仅回复不算履行',
      en: 'Both are owed, performance and a written reply; a reply alone does not perform',
    },
  })
  performance: string;
  @TextField({ ...contentField, label: { zh: '回复内容', en: 'Reply' } }) content: string;
  @TextField(noteField) note?: string;
}

export class ReceiveCompensationClaimBody implements Said<'receiveCompensationClaim'> {
  @TextField({
    ...claim,
    help: numbered,
    optional: true,
  })
  claim?: string;
  @TextField({ label: { zh: '赔偿请求人', en: 'Claimant' }, max: 200 }) claimant: string;
  @MoneyField({ ...amountField, label: { zh: '请求赔偿金额（元）', en: 'Amount claimed (yuan)' } })
  amount?: number;
  @TextField(noteField) note?: string;
}

export class DecideCompensationBody implements Said<'decideCompensation'> {
  @TextField({ ...claim, control: 'claim' }) claim: string;
  @FlagField({ label: { zh: '予以赔偿（不勾选即不予赔偿）', en: 'Granted (blank: refused)' } })
  granted: boolean;
  @MoneyField({ ...amountField, label: { zh: '决定赔偿金额（元）', en: 'Amount granted (yuan)' } })
  amount?: number;
  @TextField(noteField) note?: string;
}
