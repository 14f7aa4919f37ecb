import {
  agencySteps,
  clueKinds,
  clueReceivers,
  enforcementWays,
  orderedDuties,
  type AfterActs,
  type CalendarDate,
  type OrderedDuty,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, ObjectField, TextField } from '../http/fields.js';
import { noteField, partyField, reasonField, respondentField } from './common-fields.js';
import { PerformWithinBody } from './review.dto.js';
import { ServiceProofBody } from './service.dto.js';

const letterField = { label: { zh: '意见书', en: 'Opinion letter' }, max: 40, control: 'letter' } as const;
const obligedField = {
  ...partyField,
  label: { zh: '履行义务人', en: 'Obliged party' },
  control: 'claimant',
} as const;
const organField = { label: { zh: '单位', en: 'Organ' }, max: 200 } as const;
const problemField = { label: { zh: '存在的问题', en: 'Problem' }, max: 10000, multiline: true } as const;

export class IssuePerformanceOrderBody {
  @TextField(respondentField) to: string;
  @EnumField({ label: { zh: '未履行的文书', en: 'What was not performed' }, values: orderedDuties })
  duty: OrderedDuty;
  @TextField({ ...letterField, optional: true }) letter?: string;
  @ObjectField({ label: { zh: '责令履行的期限', en: 'Period' }, of: () => PerformWithinBody })
  performWithin: PerformWithinBody;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class NoticeTalkBody {
  @TextField(respondentField) to: string;
  @TextField({ label: { zh: '被约谈的负责人', en: 'Person in charge' }, max: 100 }) head: string;
  @DateField({ label: { zh: '约谈日期', en: 'Day of the talk' } }) talkOn: CalendarDate;
  @TextField({ label: { zh: '开始时间', en: 'Starts at' }, max: 5, control: 'time' }) startsAt: string;
  @TextField({ label: { zh: '约谈地点', en: 'Place' }, max: 200 }) place: string;
  @TextField({ label: { zh: '约谈事项', en: 'Matters' }, max: 5000, multiline: true }) matters: string;
  @TextField(noteField) note?: string;
}

export class HoldTalkBody {
  @TextField(respondentField) to: string;
  @TextField({ label: { zh: '被约谈的负责人', en: 'Person in charge' }, max: 100 }) head: string;
  @TextField({ label: { zh: '约谈内容', en: 'Content' }, max: 10000, multiline: true }) content: string;
  @TextField({ label: { zh: '整改承诺', en: 'Commitment' }, max: 5000, optional: true, multiline: true })
  commitment?: string;
  @TextField(noteField) note?: string;
}

export class IssueCriticismBody {
  @TextField(respondentField) to: string;
  @TextField({ label: { zh: '通报内容', en: 'Content' }, max: 10000, multiline: true }) content: string;
  @TextField(noteField) note?: string;
}

export class IssueOpinionLetterBody {
  @TextField({ ...respondentField, optional: true }) to?: string;
  @TextField({ label: { zh: '其他下级行政机关', en: 'Another lower organ' }, max: 200, optional: true })
  organ?: string;
  @TextField(problemField) problem: string;
  @TextField({ label: { zh: '纠正意见', en: 'What to put right' }, max: 10000, multiline: true })
  correction: string;
  @TextField(noteField) note?: string;
}

export class ServeOpinionLetterBody extends ServiceProofBody {
  @TextField(letterField) letter: string;
}

export class ReceiveOpinionFeedbackBody {
  @TextField(letterField) letter: string;
  @TextField({ label: { zh: '纠正情况', en: 'What was put right' }, max: 10000, multiline: true })
  content: string;
  @TextField(noteField) note?: string;
}

export class IssueSuggestionLetterBody {
  @TextField({ ...organField, label: { zh: '收文单位', en: 'Addressee' } }) organ: string;
  @TextField(problemField) problem: string;
  @TextField({ label: { zh: '建议', en: 'Suggestion' }, max: 10000, multiline: true }) suggestion: string;
  @TextField(noteField) note?: string;
}

export class CopyToSuperiorBody {
  @TextField(respondentField) about: string;
  @TextField({
    label: { zh: '上一级主管部门（名录未登记的填写）', en: 'Superior department (where not registered)' },
    max: 200,
    optional: true,
  })
  superior?: string;
  @TextField({
    ...letterField,
    label: { zh: '抄告意见书（不选即抄告决定书）', en: 'Opinion letter (else the decision)' },
    optional: true,
  })
  letter?: string;
  @TextField(noteField) note?: string;
}

export class TransferCluesBody {
  @EnumField({ label: { zh: '线索类别', en: 'Kind' }, values: clueKinds })
  kind: AfterActs['transferClues']['kind'];
  @EnumField({ label: { zh: '移送对象', en: 'Receiver' }, values: clueReceivers })
  receiver: AfterActs['transferClues']['receiver'];
  @TextField({ ...organField, label: { zh: '接收单位', en: 'Organ' } }) organ: string;
  @TextField({ label: { zh: '事实', en: 'Facts' }, max: 20000, multiline: true }) facts: string;
  @TextField({
    label: { zh: '移送的材料', en: 'Materials handed over' },
    max: 5000,
    optional: true,
    multiline: true,
  })
  materials?: string;
  @TextField(noteField) note?: string;
}

export class PublishBody {
  @TextField({ label: { zh: '公开文本', en: 'Text for the public' }, max: 30000, multiline: true })
  text: string;
  @FlagField({
    label: {
      zh: '保留的自然人姓名已经核对，可以公开',
      en: 'The names of persons that stay may be published',
    },
    optional: true,
  })
  namesKept?: boolean;
  @FlagField({
    label: {
      zh: '不涉及国家秘密、商业秘密和个人隐私',
      en: 'No state secret, business secret or private matter is left',
    },
  })
  nothingSecret: boolean;
  @TextField(noteField) note?: string;
}

export class DemandPerformanceBody {
  @TextField(obligedField) to: string;
  @TextField({ label: { zh: '应当履行的义务', en: 'Duty' }, max: 5000, multiline: true }) duty: string;
  @TextField(noteField) note?: string;
}

export class ApplyEnforcementBody {
  @TextField(obligedField) against: string;
  @EnumField({ label: { zh: '执行方式', en: 'Way' }, values: enforcementWays })
  way: AfterActs['applyEnforcement']['way'];
  @TextField({ label: { zh: '人民法院', en: 'Court' }, max: 100, optional: true }) court?: string;
  @TextField({ label: { zh: '执行内容', en: 'What is enforced' }, max: 5000, multiline: true })
  content: string;
  @TextField({
    label: { zh: '逾期申请的正当理由', en: 'Good reason for lateness' },
    max: 2000,
    optional: true,
    multiline: true,
  })
  lateReason?: string;
  @TextField(noteField) note?: string;
}

export class RecordAgencyEnforcementBody {
  @TextField(obligedField) against: string;
  @EnumField({ label: { zh: '原机关的执行进展', en: 'Step of the agency' }, values: agencySteps })
  step: AfterActs['recordAgencyEnforcement']['step'];
  @TextField(noteField) note?: string;
}
