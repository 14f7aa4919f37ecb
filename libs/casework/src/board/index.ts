export { Board, type BoardAnswer, type BoardPeriod, type BoardQuery } from './board.js';
export { BoardNaming, type BoardNames } from './board-names.js';
export { BoardModule } from './board.module.js';
export { BoardOrganUnknown, BoardScopes, type BoardOrgan } from './board-scopes.js';
export { LiveCounts, type LiveFigures, type OfficerOverdue } from './live-counts.js';
