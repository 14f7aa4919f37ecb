export { CLOCK, FixedClock, SystemClock } from './clock.js';
export type { Clock } from './clock.js';
export { ClockModule } from './clock.module.js';
export { daysLater, instantOf, legalDay } from './legal-day.js';
export type { LegalDay } from './legal-day.js';
export { Today } from './today.js';
