import {
  policyBounds,
  reminderAudiences,
  type PolicyStepDraft,
  type ReminderAudience,
} from '@mingjing/casework/reminders';
import { EnumField, FlagField, IntegerField, ListField } from '../http/fields.js';

export class ReminderStepBody implements PolicyStepDraft {
  @IntegerField({ label: { zh: '日数', en: 'Days' }, ...policyBounds }) days: number;
  @EnumField({ label: { zh: '提醒对象', en: 'Audience' }, values: reminderAudiences })
  audience: ReminderAudience;
  @FlagField({ label: { zh: '每日', en: 'Every day' } }) daily: boolean;
  @FlagField({ label: { zh: '启用', en: 'Active' } }) active: boolean;
}

/** The whole policy; a step that is left out is given up. */
export class SetReminderPolicyRequest {
  @ListField({ label: { zh: '提醒', en: 'Steps' }, of: () => ReminderStepBody, min: 1, max: 40 })
  steps: ReminderStepBody[];
}
