import { Injectable } from '@nestjs/common';
import type { CalendarDate, EngagementTerm } from '@mingjing/domain';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { Offices, type Actor } from '../people/index.js';
import { SettingNotFound } from '../settings/index.js';
import type { CounselChangeEntity } from './counsel-change.entity.js';
import type { CounselConflictEntity } from './counsel-conflict.entity.js';
import type { CounselEntity } from './counsel.entity.js';

/** An entry of the roster with its years, and how many open cases it has. */
export interface CounselLine extends Pick<
  CounselEntity,
  'id' | 'organId' | 'userId' | 'name' | 'firm' | 'phone' | 'fields' | 'version'
> {
  readonly loginName: string | null;
  /** The earliest first. */
  readonly terms: readonly (EngagementTerm & { readonly endReason: string | null })[];
  readonly openCases: number;
  readonly conflicts: readonly CounselConflictLine[];
}

export interface CounselConflictLine extends Pick<
  CounselConflictEntity,
  'id' | 'kind' | 'partyName' | 'organId' | 'note'
> {
  readonly organName: string | null;
  readonly recordedOn: CalendarDate;
}

export type CounselVersion = Pick<CounselChangeEntity, 'version' | 'content' | 'changedAt'> & {
  readonly changedByName: string | null;
};

/** Somebody who signs in as counsel and may be named in the roster. */
export interface CounselAccount {
  readonly id: string;
  readonly displayName: string;
}

const conflicts = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'partyName', x.party_name,
    'organId', x.organ_id, 'organName', o.name, 'note', x.note, 'recordedOn', x.recorded_on) ORDER BY x.recorded_at)
   FROM counsel_conflicts x LEFT JOIN organs o ON o.id = x.organ_id
  WHERE x.counsel_id = k.id AND x.withdrawn_on IS NULL), '[]')`;
const terms = `coalesce((SELECT jsonb_agg(jsonb_build_object('startsOn', e.starts_on, 'endsOn', e.ends_on,
    'endedOn', e.ended_on, 'endReason', e.end_reason) ORDER BY e.starts_on)
   FROM counsel_engagements e WHERE e.counsel_id = k.id), '[]')`;

/** Reads the roster of an organ's counsel; those who see it are of its office or its government. */
@Injectable()
export class CounselRoster {
  constructor(
    private readonly database: Database,
    private readonly offices: Offices,
  ) {}

  /** By name. */
  async list(actor: Pick<Actor, 'organId'>): Promise<CounselLine[]> {
    return this.lines(this.database.manager, await this.bodyOf(actor), null);
  }

  async one(tx: Transaction, organId: string, id: string): Promise<CounselLine> {
    const [line] = await this.lines(tx, organId, id);
    if (!line) throw new SettingNotFound();
    return line;
  }

  /** All versions of an entry, the newest first. */
  async history(actor: Pick<Actor, 'organId'>, id: string): Promise<CounselVersion[]> {
    const versions = await rowsOf<CounselVersion>(
      this.database.manager,
      `SELECT c.version, c.content, c.changed_at AS "changedAt", users.display_name AS "changedByName"
         FROM counsel_changes c JOIN counsels k ON k.id = c.counsel_id LEFT JOIN users ON users.id = c.changed_by
        WHERE c.counsel_id = $1 AND k.organ_id = $2 ORDER BY c.version DESC`,
      [id, await this.bodyOf(actor)],
    );
    if (versions.length === 0) throw new SettingNotFound();
    return versions;
  }

  /** Accounts of the organ and its departments that sign in as counsel. */
  async accounts(actor: Pick<Actor, 'organId'>): Promise<CounselAccount[]> {
    return rowsOf<CounselAccount>(
      this.database.manager,
      `SELECT users.id, users.display_name AS "displayName" FROM users JOIN organs ON organs.id = users.organ_id
        WHERE users.active AND 'counsel' = ANY(users.roles) AND $1 IN (organs.id, organs.parent_id)
        ORDER BY users.login_name`,
      [await this.bodyOf(actor)],
    );
  }

  /** The organ whose counsel an office or its government asks. */
  async bodyOf(actor: Pick<Actor, 'organId'>): Promise<string> {
    return (await this.offices.placeOf(actor, 'reconsideration')).organId;
  }

  private async lines(tx: Transaction, organId: string, id: string | null): Promise<CounselLine[]> {
    return rowsOf<CounselLine>(
      tx,
      `SELECT k.id, k.organ_id AS "organId", k.user_id AS "userId", users.login_name AS "loginName", k.name, k.firm,
              k.phone, k.fields, k.version, ${terms} AS terms, ${conflicts} AS conflicts,
              (SELECT count(*)::int FROM counsel_assignments a JOIN cases c ON c.id = a.case_id
                WHERE a.counsel_id = k.id AND a.released_on IS NULL AND c.closed_on IS NULL) AS "openCases"
         FROM counsels k LEFT JOIN users ON users.id = k.user_id
        WHERE k.organ_id = $1 AND ($2::uuid IS NULL OR k.id = $2) ORDER BY k.name, k.id`,
      [organId, id],
    );
  }
}
