import { Injectable } from '@nestjs/common';
import {
  engagedOn,
  engagementState,
  type CalendarDate,
  type CasePhase,
  type EngagementState,
  type ProcedureName,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseEntitlements, CaseScopes, type Actor } from '../people/index.js';
import { CaseAccess } from '../procedures/index.js';
import { conflictsWithCase, type CounselConflictHit } from './counsel-of-case.js';
import { CounselRoster } from './counsel-roster.js';

export interface CounselAssignmentLine {
  readonly id: string;
  readonly counselId: string;
  readonly name: string;
  readonly firm: string;
  readonly phone: string | null;
  readonly task: string;
  readonly assignedOn: CalendarDate;
  readonly assignedByName: string;
  readonly releasedOn: CalendarDate | null;
  readonly releaseReason: string | null;
  /** The day of the last opinion on record; null where there is none. */
  readonly opinionOn: CalendarDate | null;
  /** Whether they are engaged today; if not they read the case no longer. */
  readonly engaged: boolean;
  readonly conflicts: readonly CounselConflictHit[];
}

export interface CounselOfCase {
  readonly assignments: readonly CounselAssignmentLine[];
  /** Whether the reader may give the case to counsel. */
  readonly mayAssign: boolean;
}

/** Somebody of the roster as one who might be asked about a case. */
export interface CounselCandidate {
  readonly id: string;
  readonly name: string;
  readonly firm: string;
  readonly fields: readonly string[];
  readonly state: EngagementState;
  readonly openCases: number;
  readonly assigned: boolean;
  readonly conflicts: readonly CounselConflictHit[];
}

export interface CaseOfCounsel {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly procedure: ProcedureName;
  readonly phase: CasePhase;
  readonly task: string;
  readonly assignedOn: CalendarDate;
  readonly opinionOn: CalendarDate | null;
  readonly officerName: string | null;
  readonly closedOn: CalendarDate | null;
}

const opinionOn = `(SELECT max(e.occurred_on)::text FROM case_events e
  WHERE e.case_id = a.case_id AND e.type = 'CounselOpinionRecorded' AND e.payload->>'counsel' = a.counsel_id::text)`;

type Found = Omit<CounselAssignmentLine, 'conflicts'> & { readonly userId: string | null };

/** Who advises on a case, who might, and what counsel has been given. */
@Injectable()
export class CounselCases {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly scopes: CaseScopes,
    private readonly entitlements: CaseEntitlements,
    private readonly roster: CounselRoster,
    private readonly today: Today,
  ) {}

  /** Counsel themselves are shown their own assignment only. */
  async ofCase(actor: Actor, caseId: string): Promise<CounselOfCase> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    const rows = await rowsOf<Found>(
      tx,
      `SELECT a.id, a.counsel_id AS "counselId", k.user_id AS "userId", k.name, k.firm, k.phone, a.task,
              a.assigned_on::text AS "assignedOn", assigner.display_name AS "assignedByName",
              a.released_on::text AS "releasedOn", a.release_reason AS "releaseReason", ${opinionOn} AS "opinionOn",
              EXISTS (SELECT 1 FROM counsel_engagements t WHERE t.counsel_id = k.id
                       AND $2::date BETWEEN t.starts_on AND coalesce(t.ended_on, t.ends_on)) AS engaged
         FROM counsel_assignments a JOIN counsels k ON k.id = a.counsel_id
         JOIN users assigner ON assigner.id = a.assigned_by
        WHERE a.case_id = $1 ORDER BY a.released_on IS NOT NULL, a.assigned_at`,
      [caseId, await this.today.today()],
    );
    const own = actor.roles.every((role) => role === 'counsel');
    const shown = own ? rows.filter(({ userId }) => userId === actor.id) : rows;
    const assignments: CounselAssignmentLine[] = [];
    for (const { userId: _, ...row } of shown)
      assignments.push({
        ...row,
        conflicts: row.releasedOn === null ? await conflictsWithCase(tx, caseId, row.counselId) : [],
      });
    return { assignments, mayAssign: await this.entitlements.handles(tx, actor, caseId) };
  }

  /** Everybody of the roster, with what stands in the way; those who can be asked first. */
  async candidates(actor: Actor, caseId: string): Promise<CounselCandidate[]> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    const today = await this.today.today();
    const assigned = await rowsOf<{ id: string }>(
      tx,
      'SELECT counsel_id AS id FROM counsel_assignments WHERE case_id = $1 AND released_on IS NULL',
      [caseId],
    );
    const taken = new Set(assigned.map(({ id }) => id));
    const candidates: (CounselCandidate & { readonly free: boolean })[] = [];
    for (const { id, name, firm, fields, terms, openCases } of await this.roster.list(actor))
      candidates.push({
        ...{ id, name, firm, fields, openCases },
        state: engagementState(terms, today),
        assigned: taken.has(id),
        conflicts: await conflictsWithCase(tx, caseId, id),
        free: engagedOn(terms, today),
      });
    const blocked = (one: (typeof candidates)[number]): number =>
      one.free && !one.assigned && one.conflicts.length === 0 ? 0 : 1;
    return candidates.sort((a, b) => blocked(a) - blocked(b)).map(({ free: _, ...candidate }) => candidate);
  }

  /** What has been given to whoever signs in as counsel, those without an opinion first. */
  async mine(actor: Actor): Promise<CaseOfCounsel[]> {
    const tx = this.database.manager;
    const seen = await this.scopes.condition(
      tx,
      { ...actor, roles: ['counsel'] },
      { alias: 'c', firstParam: 2 },
    );
    return rowsOf<CaseOfCounsel>(
      tx,
      `SELECT c.id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", c.procedure, c.phase, a.task,
              a.assigned_on::text AS "assignedOn", ${opinionOn} AS "opinionOn",
              officer.display_name AS "officerName", c.closed_on::text AS "closedOn"
         FROM counsel_assignments a JOIN counsels k ON k.id = a.counsel_id AND k.user_id = $1
         JOIN cases c ON c.id = a.case_id LEFT JOIN users officer ON officer.id = c.officer_id
        WHERE a.released_on IS NULL AND ${seen.sql}
        ORDER BY c.closed_on IS NOT NULL, ${opinionOn} IS NOT NULL, a.assigned_on, c.number`,
      [actor.id, ...seen.params],
    );
  }
}
