import type { CalendarDate } from '../../calendar/calendar-date.js';
import { noted, type Folds } from '../record-folds.js';
import type { InquiryActs, InquiryEvents } from './inquiry.acts.js';

export interface InquiryRecord {
  /** The appraisal whose result is awaited, or null. */
  readonly appraisal: { readonly agency: string; readonly since: CalendarDate } | null;
  /** The day the respondent changed or withdrew its act. */
  readonly actChangedOn: CalendarDate | null;
  readonly convertedOn: CalendarDate | null;
  readonly conversionNotified: Readonly<Record<string, CalendarDate>>;
  readonly consolidation: Pick<InquiryActs['consolidate'], 'withCases' | 'leadingCase'> | null;
}
export const emptyInquiryRecord: InquiryRecord = {
  appraisal: null,
  actChangedOn: null,
  convertedOn: null,
  conversionNotified: {},
  consolidation: null,
};

export const inquiryFolds: Folds<InquiryEvents, InquiryRecord> = {
  FileInspected: noted,
  Investigated: noted,
  SiteInspected: noted,
  AppraisalCommissioned: (record, { agency }, on) => ({ ...record, appraisal: { agency, since: on } }),
  AppraisalReceived: (record) => ({ ...record, appraisal: null }),
  RespondentReminded: noted,
  TrialBegun: noted,
  ActChanged: (record, _, on) => ({ ...record, actChangedOn: on }),
  CasesConsolidated: (record, { withCases, leadingCase }) => ({
    ...record,
    consolidation: { withCases, leadingCase },
  }),
  CasesSeparated: (record) => ({ ...record, consolidation: null }),
  ConversionNoticeServed: (record, { to }, on) => ({
    ...record,
    conversionNotified: { ...record.conversionNotified, [to]: on },
  }),
};
