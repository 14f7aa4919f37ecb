import {
  remandGrounds,
  retrialLevels,
  secondOutcomes,
  type CalendarDate,
  type InstanceActs,
  type OrderedPerformance,
  type RemandGround,
  type RetrialLevel,
  type SecondOutcome,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, IntegerField, TextField } from '../../http/fields.js';
import { noteField, reasonField } from '../common-fields.js';
import { contentField, courtCaseNumberField, proofField } from './court-fields.js';
import { performFromField, performWithinDaysField } from './judgment.dto.js';

type Said<A extends keyof InstanceActs> = InstanceActs[A];

/** The paper itself goes with the act, and says everything. */
export class FileHigherAnswerBody implements Said<'fileAppealAnswer'> {
  @TextField(noteField) note?: string;
}

export class RecordSecondFilingBody implements Said<'recordSecondFiling'> {
  @TextField({ ...courtCaseNumberField, label: { zh: '二审案号', en: 'Case number of the appeal' } })
  courtCaseNumber: string;
  @DateField({
    label: { zh: '二审法院收到上诉状日期', en: 'Appeal received by the court on' },
    help: {
      zh: '行政案件的二审审理期限由此起算',
      en: 'The period of an administrative appeal counts from here',
    },
  })
  courtReceivedOn: CalendarDate;
  @DateField({
    label: { zh: '二审立案日期', en: 'Appeal filed by the court on' },
    help: {
      zh: '民事案件的二审审理期限由此起算；不知道的不填',
      en: 'The period of a civil appeal counts from here; leave blank until it is known',
    },
    optional: true,
  })
  filedOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class ReceiveSecondJudgmentBody implements Said<'receiveSecondJudgment'> {
  @EnumField({ label: { zh: '二审结果', en: 'Outcome' }, values: secondOutcomes }) outcome: SecondOutcome;
  @FlagField({ label: { zh: '以裁定作出', en: 'By ruling' }, optional: true }) ruling?: boolean;
  @EnumField({
    label: { zh: '发回重审的事由', en: 'Why it is sent back' },
    help: {
      zh: '结果为发回重审的填写；因事实发回重审的以一次为限，不填的按事实不清处理',
      en: 'Where it is sent back; for the facts once only, and blank counts as the facts',
    },
    values: remandGrounds,
    optional: true,
  })
  remandGround?: RemandGround;
  @TextField({ ...contentField, label: { zh: '裁判主文', en: 'Operative part' } }) text: string;
  @IntegerField({
    ...performWithinDaysField,
    help: {
      zh: '改判的按二审裁判填写；维持原判、撤回上诉的，填写一审判决确定由我方履行的期限；没有的不填',
      en: 'As the appeal decides; where the judgment below stands, the days it gave us; nothing where we owe nothing',
    },
  })
  performWithinDays?: number;
  @EnumField(performFromField) performFrom?: NonNullable<OrderedPerformance['performFrom']>;
  @TextField(proofField) proof: string;
  @TextField(noteField) note?: string;
}

export class ReceiveRetrialOrderBody implements Said<'receiveRetrialOrder'> {
  @EnumField({
    label: { zh: '再审适用的程序', en: 'Tried by the rules of' },
    help: {
      zh: '原生效裁判由一审作出的按一审程序，由二审作出的或者上级法院提审的按二审程序',
      en: 'First instance where it made the decision in effect; second where an appeal court did or the higher court tries it itself',
    },
    values: retrialLevels,
  })
  level: RetrialLevel;
  @DateField({ label: { zh: '再审立案日期', en: 'Filed on' }, optional: true }) filedOn?: CalendarDate;
  @FlagField({
    label: { zh: '裁定中止原裁判的执行', en: 'Execution is suspended' },
  })
  executionSuspended: boolean;
  @TextField(noteField) note?: string;
}

export class ReceiveRetrialDismissalBody implements Said<'receiveRetrialDismissal'> {
  @TextField(proofField) proof: string;
  @TextField(noteField) note?: string;
}

export class ApplyProcuratorBody implements Said<'applyProcurator'> {
  @TextField({ label: { zh: '人民检察院', en: 'Procuratorate' }, max: 200 }) procuratorate: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}
