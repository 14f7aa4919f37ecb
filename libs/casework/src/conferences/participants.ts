import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { ParticipantKind } from '@mingjing/domain';
import { refuseFaults, type SettingFault } from '../settings/index.js';
import type { ConferenceParticipant } from './conference.entity.js';

/** An organ or court of the registers by its id, or anybody else by name. */
export interface ParticipantDraft {
  readonly kind: ParticipantKind;
  readonly organId?: string | undefined;
  readonly courtId?: string | undefined;
  readonly name?: string | undefined;
  readonly person?: string | undefined;
}

/** Each with the name it has today, for the meeting keeps its names. */
export async function participantsIn(
  tx: Transaction,
  drafts: readonly ParticipantDraft[],
): Promise<ConferenceParticipant[]> {
  const organs = await namesOf(
    tx,
    'organs',
    drafts.map(({ organId }) => organId),
  );
  const courts = await namesOf(
    tx,
    'courts',
    drafts.map(({ courtId }) => courtId),
  );
  const participants = drafts.map(({ kind, organId, courtId, name, person = null }) => ({
    kind,
    organId: kind === 'organ' ? (organId ?? null) : null,
    courtId: kind === 'court' ? (courtId ?? null) : null,
    name:
      (kind === 'organ' ? organs.get(organId ?? '') : kind === 'court' ? courts.get(courtId ?? '') : name) ??
      '',
    person,
  }));
  const field = { organ: 'organId', court: 'courtId', other: 'name' } as const;
  refuseFaults(
    participants.flatMap(({ kind, name }, index): SettingFault[] =>
      name === '' ? [{ field: `participants.${String(index)}.${field[kind]}`, code: 'required' }] : [],
    ),
  );
  return participants;
}

async function namesOf(
  tx: Transaction,
  table: 'organs' | 'courts',
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ id: string; name: string }>(
    tx,
    `SELECT id, name FROM ${table} WHERE id = ANY($1)`,
    [ids.filter((id) => id !== undefined)],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
