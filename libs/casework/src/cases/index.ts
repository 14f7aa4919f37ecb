export {
  CaseEntity,
  furtherParticulars,
  initialRowTracks,
  type CaseParticulars,
  type RowTracks,
} from './case.entity.js';
export { CasePartyEntity } from './case-party.entity.js';
export { nextDeadline, projectCase, toPartyRows } from './case-projection.js';
export { goesOnFrom } from './suit-course.js';
export { searchForm, searchTextOf } from './search-text.js';
