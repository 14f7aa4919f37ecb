import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Folds } from '../record-folds.js';
import type { CounselEvents } from './counsel.acts.js';

export interface CounselRecord {
  readonly counselOpinions: readonly {
    readonly on: CalendarDate;
    readonly counsel: string;
    readonly name: string;
    readonly opinion: string;
  }[];
}
export const emptyCounselRecord: CounselRecord = { counselOpinions: [] };

export const counselFolds: Folds<CounselEvents, CounselRecord> = {
  CounselOpinionRecorded: ({ counselOpinions }, { counsel, counselName, opinion }, on) => ({
    counselOpinions: [...counselOpinions, { on, counsel, name: counselName, opinion }],
  }),
};
