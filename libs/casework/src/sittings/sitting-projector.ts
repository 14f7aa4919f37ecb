import { Injectable } from '@nestjs/common';
import type {
  AdministrativeMediationEventType,
  AdministrativeMediationRecord,
  AnyRecord,
  HearingTime,
  LitigationEventType,
  LitigationRecord,
  Panel,
  ProcedureName,
  ReconsiderationEventType,
  ReconsiderationRecord,
} from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { SittingEntity } from './sitting.entity.js';

const moving: readonly string[] = [
  'HearingNoticed',
  'HearingPostponed',
  'HearingCancelled',
  'HearingHeld',
  'CommitteeSessionHeld',
  'MediationHeld',
  'MediationOpened',
  'MediationAgreed',
  'MediationFailed',
  'SettledInMediation',
  'CaseTerminated',
  'MediationDocumentSigned',
  'ApplicationRejected',
  'RecordCorrected',
  'MediatorsNamed',
  'MediatorsReplaced',
  'ProceedingSuspended',
  'AgreedInWriting',
  'AgreedOrally',
  'MediationTerminated',
  'HearingSet',
  'TrialHeld',
  'JudgmentReceived',
  'RulingReceived',
  'MediationDocumentReceived',
  'SecondJudgmentReceived',
  'EndedByCourt',
] satisfies readonly (ReconsiderationEventType | AdministrativeMediationEventType | LitigationEventType)[];

interface Place {
  readonly caseId: string;
  readonly organId: string;
  readonly procedure: ProcedureName;
}

/** Keeps the sittings of a case in step with its journal. */
@Injectable()
export class SittingProjector {
  async refresh(
    tx: Transaction,
    place: Place,
    entries: readonly { readonly type: string }[],
    record: AnyRecord,
  ): Promise<void> {
    if (!entries.some(({ type }) => moving.includes(type))) return;
    await tx.delete(SittingEntity, { caseId: place.caseId });
    const { procedure, ...where } = place;
    const rows = sittings[procedure](record as never);
    if (rows.length > 0)
      await tx.insert(
        SittingEntity,
        rows.map((row, position) => ({ ...row, ...where, position })),
      );
  }
}

const idsOf = ({ presider, members, recorder }: Panel): string[] =>
  [presider, ...members, recorder].map(({ id }) => id);

const hearingRow = (time: HearingTime & { readonly panel: Panel }, joint: boolean, held: boolean) => ({
  kind: 'hearing' as const,
  day: time.hearingOn,
  startsAt: time.startsAt,
  endsAt: time.endsAt,
  room: time.room,
  people: idsOf(time.panel),
  joint,
  held,
});

type Sitting = Omit<SittingEntity, 'caseId' | 'organId' | 'position'>;

/** A hearing that was noticed, or a session that was agreed on, is no longer planned once the case has ended. */
function ofReconsideration(record: ReconsiderationRecord): Sitting[] {
  const untimed = { startsAt: null, endsAt: null, joint: false, held: true };
  return [
    ...record.hearingsHeld.map((held) => hearingRow(held, false, true)),
    ...(record.hearing && record.concludedOn === null
      ? [hearingRow(record.hearing, record.hearing.joint, false)]
      : []),
    ...record.committeeSessions.map(({ on, place: room, present }) => ({
      ...untimed,
      kind: 'committee' as const,
      day: on,
      room,
      people: present.map(({ id }) => id),
    })),
    ...record.mediationSessions.map(({ on, place: room }) => ({
      ...untimed,
      kind: 'mediation' as const,
      day: on,
      room,
      people: [],
    })),
    ...(record.mediationPlanned && record.concludedOn === null
      ? [
          {
            ...untimed,
            kind: 'mediation' as const,
            day: record.mediationPlanned.on,
            room: record.mediationPlanned.place,
            people: [],
            held: false,
          },
        ]
      : []),
  ];
}

/** The sessions held, and the one that is planned while the mediation goes on. */
function ofMediation({ sessions, planned, mediators }: AdministrativeMediationRecord): Sitting[] {
  const sitting = { kind: 'mediation' as const, endsAt: null, joint: false };
  return [
    ...sessions.map(({ on, place, mediators: present }) => ({
      ...sitting,
      day: on,
      startsAt: null,
      room: place,
      people: present.map(({ id }) => id),
      held: true,
    })),
    ...(planned
      ? [
          {
            ...sitting,
            day: planned.sessionOn,
            startsAt: planned.startsAt ?? null,
            room: planned.place,
            people: mediators.map(({ id }) => id),
            held: false,
          },
        ]
      : []),
  ];
}

/** The hearings of a court; one that was set is no longer planned once the court has decided. */
const ofLitigation = ({ hearings, concludedOn }: LitigationRecord): Sitting[] =>
  Object.values(hearings)
    .filter(({ heldOn }) => heldOn !== null || concludedOn === null)
    .map(({ on, heldOn, startsAt, place }) => ({
      kind: 'court' as const,
      day: heldOn ?? on,
      startsAt,
      endsAt: null,
      room: place ?? '',
      people: [],
      joint: false,
      held: heldOn !== null,
    }));

/** What of each procedure's record is a sitting. */
const sittings: Readonly<Record<ProcedureName, (record: never) => Sitting[]>> = {
  reconsideration: ofReconsideration,
  mediation: ofMediation,
  litigation: ofLitigation,
};
