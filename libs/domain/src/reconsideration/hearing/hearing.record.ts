import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { ServedOn } from '../clock/clock.record.js';
import type { MediationRecord } from '../mediation/mediation.record.js';
import type { PartyRecord } from '../parties/party.record.js';
import type { Folds } from '../record-folds.js';
import type { HearingEvents, HearingGround, HearingTime, Panel } from './hearing.acts.js';

export interface NoticedHearing extends HearingTime {
  readonly noticedOn: CalendarDate;
  readonly ground: HearingGround;
  readonly panel: Panel;
  readonly matters: string;
  readonly joint: boolean;
  readonly recipients: readonly string[];
  readonly served: ServedOn;
}

export interface HearingRecord {
  /** The hearing that is noticed and neither held nor cancelled, or null. */
  readonly hearing: NoticedHearing | null;
  readonly hearingsHeld: readonly (HearingTime & {
    readonly panel: Panel;
    /** The applicants who stayed away without a good reason. */
    readonly waivedBy: readonly string[];
  })[];
}
export const emptyHearingRecord: HearingRecord = { hearing: null, hearingsHeld: [] };

export const hearingFolds: Folds<
  HearingEvents,
  HearingRecord & Pick<PartyRecord, 'parties'> & Pick<MediationRecord, 'noMediationReason'>
> = {
  HearingNoticed: ({ noMediationReason }, said, on) => ({
    noMediationReason: said.noMediationReason?.trim() ? said.noMediationReason : noMediationReason,
    hearing: {
      hearingOn: said.hearingOn,
      startsAt: said.startsAt,
      endsAt: said.endsAt,
      room: said.room,
      ground: said.ground,
      panel: said.panel,
      matters: said.matters,
      joint: said.joint === true,
      recipients: said.recipients,
      noticedOn: on,
      served: {},
    },
  }),
  HearingNoticeServed: ({ hearing }, { to }, on) => ({
    hearing: hearing && { ...hearing, served: { ...hearing.served, [to]: on } },
  }),
  HearingPostponed: ({ hearing }, { hearingOn, startsAt, endsAt, room, recipients }, on) => ({
    hearing: hearing && {
      ...hearing,
      hearingOn,
      startsAt,
      endsAt,
      room,
      recipients,
      noticedOn: on,
      served: {},
    },
  }),
  HearingCancelled: () => ({ hearing: null }),
  HearingHeld: ({ parties, hearingsHeld }, { attendance, held }) => ({
    hearing: null,
    hearingsHeld: [
      ...hearingsHeld,
      {
        hearingOn: held.hearingOn,
        startsAt: held.startsAt,
        endsAt: held.endsAt,
        room: held.room,
        panel: held.panel,
        waivedBy: attendance.flatMap(({ party, attended }) =>
          !attended && parties.some(({ key, role }) => key === party && role === 'applicant') ? [party] : [],
        ),
      },
    ],
  }),
};
