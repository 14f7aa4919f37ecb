import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes, type Actor } from '../people/index.js';
import type { SittingKind } from './sitting.entity.js';

export interface SittingRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly kind: SittingKind;
  readonly position: number;
  readonly day: CalendarDate;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly room: string;
  readonly joint: boolean;
  readonly held: boolean;
  /** Names of those who sit, in their order. */
  readonly people: readonly string[];
  readonly officerName: string | null;
}

export interface SittingQuestion {
  /** From today on, the next first; or before today, the last first. */
  readonly when: 'upcoming' | 'past';
  readonly kind?: SittingKind | undefined;
  /** Rows to leave out: those of the pages before. */
  readonly offset: number;
  readonly limit: number;
}

const MOST_ROOMS = 30;
const ROOMS_OF_DAYS = 365;

/** No page lies further than this. */
export const FURTHEST_SITTING = 5000;

/** Parties come to hearings and mediations; the committee advises the body alone (行政复议法 52). */
const toldTo = (organs: string): string => `(s.kind <> 'committee' AND c.respondent_ids && ${organs})`;

/** The hearings, committee sessions and mediations of the cases somebody sees. */
@Injectable()
export class SittingList {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async of(
    actor: Actor,
    { when, kind, offset, limit }: SittingQuestion,
  ): Promise<{ today: CalendarDate; rows: SittingRow[]; more: boolean }> {
    const tx = this.database.manager;
    const today = await this.today.today();
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 5 }, toldTo);
    const [side, order] =
      when === 'upcoming'
        ? ['(s.day >= $1 AND NOT s.held)', 's.day, s.starts_at NULLS LAST']
        : ['(s.day < $1 OR s.held)', 's.day DESC, s.starts_at DESC NULLS LAST'];
    const rows = await rowsOf<SittingRow>(
      tx,
      `SELECT s.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", s.kind, s.position,
              s.day::text, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.room, s.joint, s.held,
              officer.display_name AS "officerName",
              ARRAY(SELECT coalesce(users.display_name, members.name, sitting.id)
                      FROM unnest(s.people) WITH ORDINALITY AS sitting (id, place)
                      LEFT JOIN users ON users.id::text = sitting.id
                      LEFT JOIN committee_members members ON members.id::text = sitting.id
                     ORDER BY sitting.place) AS people
         FROM sittings s JOIN cases c ON c.id = s.case_id LEFT JOIN users officer ON officer.id = c.officer_id
        WHERE ${side} AND ($2::text IS NULL OR s.kind = $2) AND ${seen.sql}
        ORDER BY ${order}, s.case_id, s.position LIMIT $3 OFFSET $4`,
      [today, kind ?? null, limit + 1, offset, ...seen.params],
    );
    return { today, rows: rows.slice(0, limit), more: rows.length > limit };
  }

  /** The rooms of the last year's sittings somebody sees, the most used first. */
  async rooms(actor: Actor): Promise<string[]> {
    const tx = this.database.manager;
    const since = addDays(await this.today.today(), -ROOMS_OF_DAYS);
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 3 }, toldTo);
    const rows = await rowsOf<{ room: string }>(
      tx,
      `SELECT s.room FROM sittings s JOIN cases c ON c.id = s.case_id WHERE s.kind <> 'court' AND s.day >= $2 AND ${seen.sql}
        GROUP BY s.room ORDER BY count(*) DESC, s.room LIMIT $1`,
      [MOST_ROOMS, since, ...seen.params],
    );
    return rows.map(({ room }) => room);
  }
}
