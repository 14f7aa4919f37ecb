/** In what a period is counted; the unit belongs to the rule, never to the number (J-24). */
export const units = ['workingDay', 'naturalDay', 'month', 'year'] as const;
export type Unit = (typeof units)[number];
