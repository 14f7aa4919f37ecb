import type { CalendarDate, CivilActs } from '@mingjing/domain';
import { DateField, IntegerField, MoneyField, TextField } from '../../http/fields.js';
import { noteField } from '../common-fields.js';
import { amountField } from './court-fields.js';

type Said<A extends keyof CivilActs> = CivilActs[A];

export class FileCounterclaimBody implements Said<'fileCounterclaim'> {
  @TextField({ label: { zh: '反诉请求', en: 'Counterclaim' }, max: 4000, multiline: true }) claim: string;
  @MoneyField({ ...amountField, label: { zh: '反诉金额（元）', en: 'Amount (yuan)' } }) amount?: number;
  @TextField(noteField) note?: string;
}

export class SetEvidencePeriodBody implements Said<'setEvidencePeriod'> {
  @IntegerField({
    label: { zh: '举证期限（日）', en: 'Days for evidence' },
    help: {
      zh: '举证通知书写明的天数，自收到通知之日起算',
      en: 'As the notice says, counted from its receipt',
    },
    min: 1,
    max: 365,
  })
  days: number;
  @TextField(noteField) note?: string;
}

export class SubmitEvidenceBody implements Said<'submitEvidence'> {
  @TextField({
    label: { zh: '证据和证明对象', en: 'Evidence and what it proves' },
    max: 10_000,
    multiline: true,
  })
  summary: string;
  @TextField(noteField) note?: string;
}

export class MeetObstacleBody implements Said<'meetObstacle'> {
  @TextField({
    label: { zh: '耽误期限的事由', en: 'Obstacle' },
    help: {
      zh: '不可抗力或者其他正当理由',
      en: 'Force majeure or another good reason',
    },
    max: 2000,
    multiline: true,
  })
  obstacle: string;
  @DateField({
    label: { zh: '障碍消除日期', en: 'Ended on' },
    help: {
      zh: '申请顺延期限的期间由此起算',
      en: 'The days to ask for restoration count from here',
    },
  })
  endedOn: CalendarDate;
  @TextField(noteField) note?: string;
}
