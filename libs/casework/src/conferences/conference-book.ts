import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate, ConferenceState } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import type { Actor } from '../people/index.js';
import { refuseFaults, requireSettingVersion, SettingNotFound } from '../settings/index.js';
import { ConferenceEntity, type ConferenceParticipant, type ConferencePoint } from './conference.entity.js';
import { ConferenceMinutesEntity } from './conference-minutes.entity.js';
import { ConferenceScopes } from './conference-scopes.js';
import { participantsIn, type ParticipantDraft } from './participants.js';

export interface ConferenceDraft {
  readonly title: string;
  readonly plannedOn: CalendarDate;
  readonly startsAt?: string | undefined;
  readonly place: string;
  readonly participants: readonly ParticipantDraft[];
  readonly points: readonly (Omit<ConferencePoint, 'detail'> & { readonly detail?: string | undefined })[];
}

export interface ConferenceTarget {
  readonly id: string;
  readonly expectedVersion: number | undefined;
}

export type MinutesEdition = ConferenceMinutesEntity & { readonly sealedByName: string };

export interface ConferenceLine {
  readonly id: string;
  readonly organName: string;
  readonly title: string;
  readonly plannedOn: CalendarDate;
  readonly startsAt: string | null;
  readonly place: string;
  readonly state: ConferenceState;
  readonly participants: readonly ConferenceParticipant[];
  readonly points: readonly ConferencePoint[];
  readonly cancelReason: string | null;
  readonly openActions: number;
  readonly version: number;
  readonly organId: string;
}

export interface ConferenceRead extends ConferenceLine {
  readonly minutesDraft: string | null;
  /** The newest first. */
  readonly minutes: readonly MinutesEdition[];
  readonly mayChange: boolean;
}

const state = `CASE WHEN c.cancel_reason IS NOT NULL THEN 'cancelled'
  WHEN EXISTS (SELECT 1 FROM conference_minutes m WHERE m.conference_id = c.id) THEN 'held' ELSE 'planned' END`;
const line = `c.id, c.organ_id AS "organId", organs.name AS "organName", c.title, c.planned_on::text AS "plannedOn",
  c.starts_at AS "startsAt", c.place, ${state} AS state, c.participants, c.points, c.cancel_reason AS "cancelReason",
  c.version, (SELECT count(*)::int FROM conference_actions a WHERE a.conference_id = c.id AND a.done_on IS NULL)
    AS "openActions"`;

/** The joint conferences of a government: planned and cancelled, and once their minutes are sealed, held. */
@Injectable()
export class ConferenceBook {
  constructor(
    private readonly database: Database,
    private readonly scopes: ConferenceScopes,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The next first, then those held and cancelled, the last first. */
  async list(actor: Actor): Promise<ConferenceLine[]> {
    return rowsOf<ConferenceLine>(
      this.database.manager,
      `SELECT * FROM (SELECT ${line} FROM conferences c JOIN organs ON organs.id = c.organ_id
         WHERE c.organ_id = ANY($1)) listed
        ORDER BY state <> 'planned', CASE WHEN state = 'planned' THEN "plannedOn" END, "plannedOn" DESC, id LIMIT 500`,
      [await this.scopes.governmentsOf(actor)],
    );
  }

  async one(actor: Actor, id: string, tx: Transaction = this.database.manager): Promise<ConferenceRead> {
    const [row] = await rowsOf<ConferenceLine & { minutesDraft: string | null }>(
      tx,
      `SELECT ${line}, c.minutes_draft AS "minutesDraft" FROM conferences c JOIN organs ON organs.id = c.organ_id
        WHERE c.id = $1 AND c.organ_id = ANY($2)`,
      [id, await this.scopes.governmentsOf(actor, tx)],
    );
    if (!row) throw new SettingNotFound();
    const minutes = await rowsOf<MinutesEdition>(
      tx,
      `SELECT m.conference_id AS "conferenceId", m.edition, m.text, m.held_on::text AS "heldOn", m.reason,
              m.sealed_on::text AS "sealedOn", m.sealed_by AS "sealedBy", m.sealed_at AS "sealedAt",
              users.display_name AS "sealedByName"
         FROM conference_minutes m JOIN users ON users.id = m.sealed_by
        WHERE m.conference_id = $1 ORDER BY m.edition DESC`,
      [id],
    );
    const mayChange = await this.callsIt(actor, row.organId, tx);
    return { ...row, minutesDraft: mayChange ? row.minutesDraft : null, minutes, mayChange };
  }

  async plan(actor: Actor, draft: ConferenceDraft): Promise<string> {
    const organId = await this.scopes.governmentOf(actor);
    return this.database.exclusively(`conferences of ${organId}`, async (tx) => {
      const [id, now] = [newId(), this.clock.now()];
      const content = await contentOf(tx, draft);
      await tx.insert(ConferenceEntity, {
        ...{ id, organId, ...content, version: 1, createdBy: actor.id, createdAt: now },
        ...{ changedBy: actor.id, changedAt: now },
      });
      return id;
    });
  }

  async change(actor: Actor, target: ConferenceTarget, draft: ConferenceDraft): Promise<void> {
    await this.planned(actor, target, async (tx) => contentOf(tx, draft));
  }

  async cancel(actor: Actor, target: ConferenceTarget, cancelReason: string): Promise<void> {
    await this.planned(actor, target, async () => ({ cancelReason }));
  }

  async keepDraft(actor: Actor, target: ConferenceTarget, minutesDraft: string): Promise<void> {
    await this.planned(actor, target, async () => ({ minutesDraft }));
  }

  /** From then on the conference was held, and nothing of it is changed any more. */
  async seal(
    actor: Actor,
    target: ConferenceTarget,
    { text, heldOn }: { readonly text: string; readonly heldOn: CalendarDate },
  ): Promise<void> {
    await this.planned(actor, target, async (tx) => {
      const today = await this.today.today(tx);
      refuseFaults(heldOn > today ? [{ field: 'heldOn', code: 'afterToday' }] : []);
      await this.addEdition(tx, actor, { conferenceId: target.id, edition: 1, text, heldOn, reason: null });
      return { minutesDraft: null };
    });
  }

  /** Another edition in the place of the last, with the reason; the last one stays on record. */
  async correct(
    actor: Actor,
    { id, edition }: { readonly id: string; readonly edition: number },
    { text, reason }: { readonly text: string; readonly reason: string },
  ): Promise<void> {
    await this.database.exclusively(`conference ${id}`, async (tx) => {
      const { minutes } = await this.changeable(tx, actor, id);
      const [last] = minutes;
      if (!last) throw new SettingNotFound();
      requireSettingVersion(edition, last.edition);
      const next = { conferenceId: id, edition: last.edition + 1, heldOn: last.heldOn, text, reason };
      await this.addEdition(tx, actor, next);
    });
  }

  /** The conference, for somebody of the office that calls it. */
  async changeable(tx: Transaction, actor: Actor, id: string): Promise<ConferenceRead> {
    const conference = await this.one(actor, id, tx);
    if (!conference.mayChange) throw new SettingNotFound();
    return conference;
  }

  private async planned(
    actor: Actor,
    { id, expectedVersion }: ConferenceTarget,
    work: (tx: Transaction) => Promise<Partial<ConferenceEntity>>,
  ): Promise<void> {
    await this.database.exclusively(`conference ${id}`, async (tx) => {
      const { version, state: present } = await this.changeable(tx, actor, id);
      requireSettingVersion(expectedVersion, version);
      refuseFaults(present === 'planned' ? [] : [{ field: 'state', code: 'notPlanned' }]);
      const changed = { version: version + 1, changedBy: actor.id, changedAt: this.clock.now() };
      await tx.update(ConferenceEntity, { id }, { ...(await work(tx)), ...changed });
    });
  }

  private async addEdition(
    tx: Transaction,
    { id: sealedBy }: Pick<Actor, 'id'>,
    minutes: Pick<ConferenceMinutesEntity, 'conferenceId' | 'edition' | 'text' | 'heldOn' | 'reason'>,
  ): Promise<void> {
    const sealedOn = await this.today.today(tx);
    await tx.insert(ConferenceMinutesEntity, { ...minutes, sealedOn, sealedBy, sealedAt: this.clock.now() });
  }

  private async callsIt(actor: Actor, organId: string, tx: Transaction): Promise<boolean> {
    const office = actor.roles.some((role) => ['registrar', 'caseOfficer', 'officeHead'].includes(role));
    return office && (await this.scopes.governmentOf(actor, tx)) === organId;
  }
}

async function contentOf(tx: Transaction, draft: ConferenceDraft): Promise<Partial<ConferenceEntity>> {
  const { title, plannedOn, startsAt = null, place } = draft;
  const points = draft.points.map(({ source, title: point, detail = null }) => ({
    ...{ source, title: point, detail },
  }));
  return {
    title,
    plannedOn,
    startsAt,
    place,
    participants: await participantsIn(tx, draft.participants),
    points,
  };
}
