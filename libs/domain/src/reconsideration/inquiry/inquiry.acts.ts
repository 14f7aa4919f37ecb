import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Service } from '../terms.js';

export const reminderWays = ['phone', 'letter', 'system'] as const;
export const trialModes = ['onPaper', 'hearing', 'siteVisit'] as const;

/** What the office does and notes while it reviews: what the performer says. */
export interface InquiryActs {
  inspectFile: {
    readonly by: string;
    /** Each document shown, by its title (行政复议法 47). */
    readonly documents: readonly string[];
    readonly copied: boolean;
    /** What was kept back: state or trade secrets, privacy, security. */
    readonly withheld?: readonly string[];
    readonly withheldReason?: string;
    readonly note?: string;
  };
  investigate: {
    readonly subject: string;
    /** Two at least, who show their credentials (行政复议法 45). */
    readonly investigators: readonly string[];
    readonly credentialsShown: boolean;
    readonly findings: string;
    readonly note?: string;
  };
  inspectSite: {
    readonly place: string;
    readonly investigators: readonly string[];
    readonly findings: string;
    /** The first day, where it lasted more than the day it is entered for. */
    readonly startedOn?: CalendarDate;
    readonly note?: string;
  };
  commissionAppraisal: { readonly agency: string; readonly subject: string; readonly note?: string };
  receiveAppraisal: { readonly conclusion: string; readonly note?: string };
  remindRespondent: {
    readonly to: string;
    readonly way: (typeof reminderWays)[number];
    readonly note?: string;
  };
  beginTrial: { readonly mode: (typeof trialModes)[number]; readonly note?: string };
  changeAct: { readonly by: string; readonly content: string; readonly note?: string };
  consolidate: {
    /** The numbers of the cases heard together, this one left out. */
    readonly withCases: readonly string[];
    readonly leadingCase: string;
    readonly reason: string;
    readonly note?: string;
  };
  separateCases: { readonly reason: string; readonly note?: string };
  serveConversionNotice: Service;
}

export interface InquiryEvents {
  FileInspected: InquiryActs['inspectFile'];
  Investigated: InquiryActs['investigate'];
  SiteInspected: InquiryActs['inspectSite'];
  AppraisalCommissioned: InquiryActs['commissionAppraisal'];
  AppraisalReceived: InquiryActs['receiveAppraisal'];
  RespondentReminded: InquiryActs['remindRespondent'];
  TrialBegun: InquiryActs['beginTrial'];
  ActChanged: InquiryActs['changeAct'];
  CasesConsolidated: InquiryActs['consolidate'];
  CasesSeparated: InquiryActs['separateCases'];
  ConversionNoticeServed: InquiryActs['serveConversionNotice'];
}
