import { Injectable } from '@nestjs/common';
import {
  procedures,
  type Booking,
  type CommitteeMember,
  type EngagementTerm,
  type OrganRules,
  type Person,
  type ProcedureName,
  type Role,
} from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { rulesIn, type OrganRuleSettings } from '../organ-rules/index.js';

/** What an organ has set for its cases: who approves which act, and its own rules. */
export interface SettingsOfOrgan {
  readonly approvals: Readonly<Record<string, readonly Role[]>>;
  readonly rules: Omit<OrganRules, 'bookings' | 'counsel'>;
  /** Counsel to whom its cases are given, with the case and the account of each. */
  readonly counsel: readonly AssignedCounsel[];
  /** The hearings its cases have noticed, with the case of each. */
  readonly bookings: readonly (Booking & { readonly caseId: string })[];
  /** 清府复: what the case numbers begin with. */
  readonly numberPrefix: string;
  readonly organName: string;
  readonly officeName: string;
  /** The organs that papers of the procedure name by their ids. */
  readonly organNames: Readonly<Record<string, string>>;
}

/** Counsel to whom a case is given, and the years for which they are engaged. */
export interface AssignedCounsel extends Person {
  readonly caseId: string;
  readonly userId: string | null;
  readonly terms: readonly EngagementTerm[];
}

/** Where a case is heard, and in which procedure. */
interface Place {
  readonly procedure: ProcedureName;
  readonly organId: string;
  readonly officeId: string;
}

interface SettingsRow {
  readonly settings: OrganRuleSettings & { readonly approvals?: Record<string, Role[]> };
  readonly name: string;
  readonly reconsideration_prefix: string | null;
  readonly doc_prefix: string;
  readonly office_name: string;
  readonly staff: Person[];
  readonly departments: Record<string, string | null>;
  readonly committee: CommitteeMember[];
  readonly counsel: AssignedCounsel[];
  readonly bookings: (Booking & { readonly caseId: string })[];
  readonly organ_names: Record<string, string>;
}

/** Counsel to whom cases of the organ are given at present. */
const assignedCounsel = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'employer', k.firm,
              'caseId', a.case_id, 'userId', k.user_id,
              'terms', (SELECT jsonb_agg(jsonb_build_object('startsOn', e.starts_on, 'endsOn', e.ends_on,
                          'endedOn', e.ended_on)) FROM counsel_engagements e WHERE e.counsel_id = k.id))
              ORDER BY k.name, k.id)
     FROM counsel_assignments a JOIN counsels k ON k.id = a.counsel_id
    WHERE k.organ_id = organ.id AND a.released_on IS NULL), '[]')`;

/** Reads the settings an act depends on, in the act's own transaction. */
@Injectable()
export class OrganSettings {
  async of(tx: Transaction, place: Place): Promise<SettingsOfOrgan> {
    const rows = await tx.query<SettingsRow[]>(
      `SELECT organ.settings, organ.name, organ.reconsideration_prefix, organ.doc_prefix, office.name AS office_name,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', users.id, 'name', users.display_name, 'employer', NULL)
                          ORDER BY users.id)
                 FROM users WHERE users.active
                  AND (users.roles && '{registrar,caseOfficer,officeHead}'
                       OR (organ.id = office.id AND users.roles && '{liaison}'))
                  AND users.organ_id IN (office.id, office.successor_id)), '[]') AS staff,
              coalesce((SELECT jsonb_object_agg(d.id, coalesce(above.name, d.superior_department_name))
                 FROM organs d LEFT JOIN organs above ON above.id = d.superior_department_id
                WHERE d.parent_id = organ.id AND d.kind = 'department'), '{}') AS departments,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'employer', m.employer,
                          'from', m.valid_from, 'to', m.valid_to) ORDER BY m.id)
                 FROM committee_members m WHERE m.organ_id = organ.id), '[]') AS committee,
              ${assignedCounsel} AS counsel,
              coalesce((SELECT jsonb_agg(jsonb_build_object('caseId', s.case_id, 'caseNumber', c.number, 'day', s.day,
                          'startsAt', s.starts_at, 'endsAt', s.ends_at, 'room', s.room, 'people', s.people,
                          'joint', s.joint) ORDER BY s.day, s.starts_at, s.case_id)
                 FROM sittings s JOIN cases c ON c.id = s.case_id
                WHERE s.organ_id = organ.id AND s.kind = 'hearing' AND NOT s.held), '[]') AS bookings,
              CASE WHEN $3 THEN (SELECT jsonb_object_agg(id, name) FROM organs) ELSE '{}' END AS organ_names
         FROM organs organ, organs office WHERE organ.id = $1 AND office.id = $2`,
      [place.organId, place.officeId, place.procedure === 'litigation'],
    );
    const [row] = rows;
    if (!row) throw new Error(`organ ${place.organId} or office ${place.officeId} is not in the register`);
    return {
      approvals: row.settings.approvals ?? {},
      rules: rulesOf(row),
      counsel: row.counsel,
      bookings: row.bookings,
      numberPrefix: prefixOf(place.procedure, row),
      organName: row.name,
      officeName: row.office_name,
      organNames: row.organ_names,
    };
  }
}

const rulesOf = ({ settings, staff, departments, committee }: SettingsRow): SettingsOfOrgan['rules'] => ({
  ...rulesIn(settings),
  officeStaff: staff,
  departments,
  committee,
});

/** 清府复: an organ may have characters of its own for reconsideration; elsewhere its own with the procedure's mark. */
const prefixOf = (
  procedure: ProcedureName,
  { reconsideration_prefix: own, doc_prefix: prefix }: SettingsRow,
): string =>
  procedure === 'reconsideration' && own !== null ? own : `${prefix}${procedures[procedure].numberMark}`;
