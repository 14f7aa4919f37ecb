import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Outcome } from '../outcomes.js';
import { noted, type Folds } from '../record-folds.js';
import type { SuperiorEvents } from './superior.acts.js';

interface Left {
  readonly outcome: Outcome | null;
  readonly concludedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
}

/** The superior decides; what is decided there is no outcome of this body. */
export const superiorFolds: Folds<SuperiorEvents, Left> = {
  SuperiorAsked: noted,
  HandedToSuperior: (_, __, on) => ({ outcome: 'TO_SUPERIOR', concludedOn: on, closedOn: on }),
};
