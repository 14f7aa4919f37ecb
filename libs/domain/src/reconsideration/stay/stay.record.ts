import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Folds } from '../record-folds.js';
import type { StayEvents, StayGround } from './stay.acts.js';

export interface StayRecord {
  readonly stayRequest: { readonly by: string; readonly on: CalendarDate } | null;
  readonly stay: { readonly ground: StayGround; readonly scope: string; readonly on: CalendarDate } | null;
}
export const emptyStayRecord: StayRecord = { stayRequest: null, stay: null };

export const stayFolds: Folds<StayEvents, StayRecord> = {
  StayRequested: (record, { by }, on) => ({ ...record, stayRequest: { by, on } }),
  ExecutionStayed: (record, { ground, scope }, on) => ({
    ...record,
    stay: { ground, scope, on },
    stayRequest: null,
  }),
  StayRefused: (record) => ({ ...record, stayRequest: null }),
  StayLifted: (record) => ({ ...record, stay: null }),
};
