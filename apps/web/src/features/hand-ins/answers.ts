import type { components } from '../../api/schema';

export type HandInLine = components['schemas']['HandInLineView'];
export type HandInList = components['schemas']['HandInListView'];
export type HandIn = components['schemas']['HandInPageView'];
export type Item = components['schemas']['ChecklistItemView'];
export type HandInFile = components['schemas']['HandInFileView'];
export type Step = components['schemas']['HandInStepView'];
export type Clock = components['schemas']['HandInClockView'];
export type Line = components['schemas']['EvidenceLineBody'];
export type Inapplicable = components['schemas']['InapplicableBody'];

export const pathOf = (caseId: string, key: string): string => `/api/cases/${caseId}/hand-ins/${key}`;
