/** Under this name one at a time saves, hands over or hands in what is prepared for a request. */
export const preparationLock = (caseId: string, key: string): string => `hand-in/${caseId}/${key}`;
