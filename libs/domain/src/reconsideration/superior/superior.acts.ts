import type { CalendarDate } from '../../calendar/calendar-date.js';

/** A case goes to the superior body (行政复议法 38): what the performer says. */
export interface SuperiorActs {
  askSuperiorToHear: {
    readonly superior: string;
    readonly reason: string;
    readonly note?: string;
  };
  handToSuperior: {
    readonly superior: string;
    /** The day on which the superior decided to hear the case, asked or of its own accord. */
    readonly decidedOn: CalendarDate;
    readonly decisionNumber?: string;
    readonly note?: string;
  };
}

export interface SuperiorEvents {
  SuperiorAsked: SuperiorActs['askSuperiorToHear'];
  HandedToSuperior: SuperiorActs['handToSuperior'];
}
