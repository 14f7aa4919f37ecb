export {
  CaseList,
  caseSorts,
  type CaseFilter,
  type CaseListRow,
  type CasePage,
  type CaseSort,
} from './case-list.js';
export { CaseMaterials, type MaterialLine } from './case-materials.js';
export { CasePages, type CaseDetail, type JournalLine, type ProposalLine } from './case-page.js';
export { CaseQueriesModule } from './case-queries.module.js';
export { WorkLists, type ApprovalRow, type DueRow } from './work-lists.js';
export { RelatedCases, type RelatedCase } from './related-cases.js';
export { SimilarCases, type SimilarCase } from './similar-cases.js';
