import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import type { Actor } from '../people/index.js';
import { refuseFaults, SettingNotFound } from '../settings/index.js';
import { ConferenceActionEntity } from './conference-action.entity.js';
import { ConferenceBook } from './conference-book.js';
import { ConferenceScopes } from './conference-scopes.js';

export interface ActionDraft {
  readonly title: string;
  /** An organ, or a person of the office. */
  readonly organId?: string | undefined;
  readonly userId?: string | undefined;
  readonly dueOn: CalendarDate;
}

export interface ActionLine {
  readonly id: string;
  readonly conferenceId: string;
  readonly conferenceTitle: string;
  readonly title: string;
  readonly organId: string | null;
  readonly ownerName: string;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly doneNote: string | null;
  readonly doneByName: string | null;
  /** Whether the reader also reads the conference. */
  readonly readsConference: boolean;
  readonly mayFinish: boolean;
}

export const actionShows = ['open', 'over', 'done'] as const;
export type ActionShow = (typeof actionShows)[number];

const conditions: Readonly<Record<ActionShow, string>> = {
  open: 'a.done_on IS NULL',
  over: 'a.done_on IS NULL AND a.due_on < $4::date',
  done: 'a.done_on IS NOT NULL',
};

/** What conferences gave somebody to do: read by the office, by supervisors and by whoever is to do it. */
@Injectable()
export class ConferenceActions {
  constructor(
    private readonly database: Database,
    private readonly scopes: ConferenceScopes,
    private readonly book: ConferenceBook,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What is due first comes first; of what is done, the last. */
  async list(
    actor: Actor,
    { show, conferenceId }: { readonly show?: ActionShow; readonly conferenceId?: string },
  ): Promise<ActionLine[]> {
    return this.lines(this.database.manager, actor, {
      condition: show === undefined ? 'true' : conditions[show],
      conferenceId: conferenceId ?? null,
      id: null,
    });
  }

  async add(actor: Actor, conferenceId: string, draft: ActionDraft): Promise<string> {
    return this.database.exclusively(`conference ${conferenceId}`, async (tx) => {
      const { state } = await this.book.changeable(tx, actor, conferenceId);
      const { title, organId = null, userId = null, dueOn } = draft;
      const today = await this.today.today(tx);
      const known = await ownerIsKnown(tx, { organId, userId });
      refuseFaults([
        ...(state === 'cancelled' ? [{ field: 'state', code: 'notPlanned' as const }] : []),
        ...(known ? [] : [{ field: 'organId', code: 'oneOwner' as const }]),
        ...(dueOn < today ? [{ field: 'dueOn', code: 'beforeToday' as const }] : []),
      ]);
      const row = { id: newId(), conferenceId, title, organId, userId, dueOn, recordedBy: actor.id };
      await tx.insert(ConferenceActionEntity, { ...row, recordedAt: this.clock.now() });
      return row.id;
    });
  }

  async finish(
    actor: Actor,
    id: string,
    { doneOn, note }: { readonly doneOn: CalendarDate; readonly note: string },
  ): Promise<void> {
    await this.database.exclusively(`conference action ${id}`, async (tx) => {
      const [action] = await this.lines(tx, actor, { condition: 'true', conferenceId: null, id });
      if (action?.mayFinish !== true) throw new SettingNotFound();
      const today = await this.today.today(tx);
      refuseFaults([
        ...(doneOn > today ? [{ field: 'doneOn', code: 'afterToday' as const }] : []),
        ...(doneOn < (await givenOn(tx, id)) ? [{ field: 'doneOn', code: 'lastBeforeFirst' as const }] : []),
      ]);
      await tx.update(ConferenceActionEntity, { id }, { doneOn, doneNote: note, doneBy: actor.id });
    });
  }

  private async lines(
    tx: Transaction,
    actor: Actor,
    { condition, conferenceId, id }: { condition: string; conferenceId: string | null; id: string | null },
  ): Promise<ActionLine[]> {
    const office = actor.roles.some((role) => ['registrar', 'caseOfficer', 'officeHead'].includes(role));
    const own = office ? await this.scopes.governmentOf(actor, tx) : null;
    return rowsOf<ActionLine>(
      tx,
      `SELECT a.id, a.conference_id AS "conferenceId", c.title AS "conferenceTitle", a.title, a.organ_id AS "organId",
              coalesce(organs.name, owner.display_name) AS "ownerName", a.due_on::text AS "dueOn",
              a.done_on::text AS "doneOn", a.done_note AS "doneNote", doer.display_name AS "doneByName",
              c.organ_id = ANY($1) AS "readsConference",
              a.done_on IS NULL AND (a.user_id = $3 OR coalesce(a.organ_id = ANY($2), false)
                OR coalesce(c.organ_id = $7, false)) AS "mayFinish"
         FROM conference_actions a JOIN conferences c ON c.id = a.conference_id
         LEFT JOIN organs ON organs.id = a.organ_id LEFT JOIN users owner ON owner.id = a.user_id
         LEFT JOIN users doer ON doer.id = a.done_by
        WHERE (c.organ_id = ANY($1) OR a.organ_id = ANY($2) OR a.user_id = $3) AND c.cancel_reason IS NULL
          AND $4::date IS NOT NULL AND ($5::uuid IS NULL OR c.id = $5) AND ($6::uuid IS NULL OR a.id = $6)
          AND ${condition}
        ORDER BY a.done_on IS NOT NULL, CASE WHEN a.done_on IS NULL THEN a.due_on END, a.done_on DESC, a.id
        LIMIT 500`,
      [
        await this.scopes.governmentsOf(actor, tx),
        await this.scopes.answeredFor(actor, tx),
        actor.id,
        await this.today.today(tx),
        conferenceId,
        id,
        own,
      ],
    );
  }
}

/** The earliest day an action can be of: that of the conference, or of the record made before it. */
async function givenOn(tx: Transaction, id: string): Promise<CalendarDate> {
  const [row] = await rowsOf<{ on: CalendarDate }>(
    tx,
    `SELECT least(c.planned_on, (a.recorded_at AT TIME ZONE 'Asia/Shanghai')::date,
                  (SELECT min(m.held_on) FROM conference_minutes m WHERE m.conference_id = c.id))::text AS "on"
       FROM conference_actions a JOIN conferences c ON c.id = a.conference_id WHERE a.id = $1`,
    [id],
  );
  if (row === undefined) throw new SettingNotFound();
  return row.on;
}

/** Exactly one: an organ of the register, or an account that is active. */
async function ownerIsKnown(
  tx: Transaction,
  { organId, userId }: { readonly organId: string | null; readonly userId: string | null },
): Promise<boolean> {
  if ((organId === null) === (userId === null)) return false;
  const found = await rowsOf(
    tx,
    `SELECT 1 FROM organs WHERE id = $1 AND NOT historical
     UNION ALL SELECT 1 FROM users WHERE id = $2 AND active`,
    [organId, userId],
  );
  return found.length > 0;
}
