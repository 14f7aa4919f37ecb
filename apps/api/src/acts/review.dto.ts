import {
  hearingMethods,
  mediationWishes,
  routes,
  simplifiedGrounds,
  type CalendarDate,
  type HearingMethod,
  type MediationWish,
  type Route,
  type SimplifiedGround,
} from '@mingjing/domain';
import { DateField, EnumField, IntegerField, MoneyField, TextField } from '../http/fields.js';
import { noteField, respondentField } from './common-fields.js';

export class ChooseProcedureBody {
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

export class SendCopyBody {
  @TextField(respondentField) to: string;
  @TextField(noteField) note?: string;
}

export class RecordNoAnswerBody {
  @TextField(respondentField) from: string;
  @TextField(noteField) note?: string;
}

export class HearOpinionsBody {
  @TextField({ label: { zh: '当事人', en: 'Party' }, max: 40, control: 'party' }) from: string;
  @EnumField({ label: { zh: '方式', en: 'Method' }, values: hearingMethods }) method: HearingMethod;
  @TextField({ label: { zh: '意见', en: 'Opinion' }, max: 20000, multiline: true }) content: string;
  @EnumField({ label: { zh: '调解意愿', en: 'Wish for mediation' }, values: mediationWishes, optional: true })
  wishForMediation?: MediationWish;
  @TextField({
    label: { zh: '书面听取的原因', en: 'Reason for hearing on paper' },
    max: 1000,
    optional: true,
  })
  reasonForPaper?: string;
  @TextField(noteField) note?: string;
}

const performanceUnits = ['naturalDay', 'workingDay'] as const;

export class PerformWithinBody {
  @IntegerField({ label: { zh: '履行期限', en: 'Performance period' }, min: 1, max: 730 }) length: number;
  @EnumField({ label: { zh: '单位', en: 'Unit' }, values: performanceUnits }) unit:
    'naturalDay' | 'workingDay';
}

export class PerformedBody {
  @TextField({ label: { zh: '履行义务人', en: 'Obliged party' }, max: 40, control: 'respondent' }) by: string;
  @TextField(noteField) note?: string;
}

export class RecordSuitBody {
  @TextField({ label: { zh: '起诉人', en: 'Plaintiff' }, max: 40, control: 'party' }) party: string;
  @TextField({ label: { zh: '受诉法院', en: 'Court' }, max: 100 }) court: string;
  @DateField({ label: { zh: '起诉日期', en: 'Filed on' } }) filedOn: CalendarDate;
  @TextField(noteField) note?: string;
}

export class CloseBody {
  @TextField(noteField) note?: string;
}
