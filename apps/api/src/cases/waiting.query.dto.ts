import { waitShows, type WaitShow } from '@mingjing/casework/case-queries';
import { EnumField, FlagField, IntegerField, TextField } from '../http/fields.js';

export class WaitSummaryQuery {
  @FlagField({ label: { zh: '本人承办', en: 'Assigned to me' }, optional: true }) mine?: boolean;
}

/** A page of a list of waiting cases: behind or before a row. */
export class WaitingQuery extends WaitSummaryQuery {
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: waitShows, optional: true }) show?: WaitShow;
  @TextField({ label: { zh: '在此之后', en: 'After the cursor' }, max: 400, optional: true }) after?: string;
  @TextField({ label: { zh: '在此之前', en: 'Before the cursor' }, max: 400, optional: true })
  before?: string;
  @IntegerField({ label: { zh: '条数', en: 'Limit' }, min: 1, max: 100, optional: true }) limit?: number;
}
