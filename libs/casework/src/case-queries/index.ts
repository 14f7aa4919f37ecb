export { CaseChoices, type NamedChoice, type RegisterChoices } from './case-choices.js';
export { caseSorts, readCursor, type CaseCursor, type CaseOrder, type CaseSort } from './case-cursor.js';
export type { CaseFilter, CountedFilter } from './case-filter.js';
export { lastDaySoon } from './due-days.js';
export { CaseTexts } from './case-text.js';
export { CaseList, COUNTED, type CaseListAnswer, type CaseListRow } from './case-list.js';
export type { CasePage } from './case-places.js';
export { CaseMaterials, type MaterialLine } from './case-materials.js';
export {
  CasePages,
  type CaseDetail,
  type ClockLine,
  type JournalLine,
  type ProposalLine,
} from './case-page.js';
export { CaseServices, type CaseServiceLine } from './case-services.js';
export { CaseStandings, type OutstandingLine, type Standing } from './case-standing.js';
export type { DocumentApproval, DocumentLine } from './document-approvals.js';
export {
  FURTHEST_MEDIATION,
  MediationList,
  mediationShows,
  mediationSorts,
  type MediationRow,
  type MediationShow,
  type MediationSort,
} from './mediation-list.js';
export {
  letterKinds,
  LetterRegister,
  letterShows,
  type LetterFilter,
  type LetterPage,
  type LetterRow,
  type LetterShow,
} from './letter-register.js';
export { CaseQueriesModule } from './case-queries.module.js';
export { type ClockAct } from './clock-acts.js';
export {
  DueClocks,
  dueShows,
  type DueFilter,
  type DuePage,
  type DueRow,
  type DueShow,
  type DueSummary,
} from './due-clocks.js';
export { askedThings, OrganRequests, type AskedThing, type OrganRequest } from './organ-requests.js';
export { WorkLists, type ApprovalRow } from './work-lists.js';
export { caseLinks, RelatedCases, type RelatedCase } from './related-cases.js';
export {
  WaitingCases,
  waitShows,
  type WaitCount,
  type WaitingCase,
  type WaitPage,
  type WaitShow,
  type WaitSummary,
} from './waiting-cases.js';
export type { WaitAnswer } from './wait-answers.js';
export type { WaitClock } from './wait-clocks.js';
export { SimilarCases, type SimilarCase } from './similar-cases.js';
export {
  FURTHEST_DUTY,
  SupervisedList,
  supervisedLists,
  supervisedShows,
  type SupervisedAnswer,
  type SupervisedCounts,
  type SupervisedListName,
  type SupervisedRow,
  type SupervisedShow,
} from './supervised-list.js';
