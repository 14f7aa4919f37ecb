import type { CalendarDate } from '@mingjing/domain';
import { dueShows, type DueShow } from '@mingjing/casework/case-queries';
import { DateField, EnumField, FlagField, IdField, IntegerField } from '../http/fields.js';

/** What the list of open clocks is narrowed by, and its page. */
export class DueQuery {
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: dueShows, optional: true }) show?: DueShow;
  @DateField({ label: { zh: '到期日', en: 'Due on' }, optional: true }) dueOn?: CalendarDate;
  @IdField({ label: { zh: '承办人', en: 'Officer' }, optional: true }) officerId?: string;
  @FlagField({ label: { zh: '未指定承办人', en: 'Not assigned' }, optional: true }) unassigned?: boolean;
  @IntegerField({ label: { zh: '起始', en: 'Offset' }, min: 0, max: 1_000_000, optional: true })
  offset?: number;
  @IntegerField({ label: { zh: '条数', en: 'Limit' }, min: 1, max: 100, optional: true }) limit?: number;
}

export class DueSummaryQuery {
  @FlagField({ label: { zh: '本人承办', en: 'Assigned to me' }, optional: true }) mine?: boolean;
}
