import { Injectable } from '@nestjs/common';
import type { OrganRules, Role } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';

/** What an organ has set for its cases: who approves which act, and its own rules. */
export interface SettingsOfOrgan {
  readonly approvals: Readonly<Record<string, readonly Role[]>>;
  readonly rules: OrganRules;
  /** 清府复: what the case numbers begin with. */
  readonly numberPrefix: string;
  readonly organName: string;
  readonly officeName: string;
}

interface SettingsRow {
  readonly settings: { approvals?: Record<string, Role[]>; mediationGate?: boolean };
  readonly name: string;
  readonly reconsideration_prefix: string | null;
  readonly doc_prefix: string;
  readonly office_name: string;
  readonly staff: string[];
}

/** Reads the settings an act depends on, in the act's own transaction. */
@Injectable()
export class OrganSettings {
  async of(tx: Transaction, place: { organId: string; officeId: string }): Promise<SettingsOfOrgan> {
    const rows = await tx.query<SettingsRow[]>(
      `SELECT organ.settings, organ.name, organ.reconsideration_prefix, organ.doc_prefix, office.name AS office_name,
              ARRAY(SELECT users.id FROM users WHERE users.active AND users.roles && '{registrar,caseOfficer,officeHead}'
                      AND users.organ_id IN (office.id, office.successor_id)) AS staff
         FROM organs organ, organs office WHERE organ.id = $1 AND office.id = $2`,
      [place.organId, place.officeId],
    );
    const [row] = rows;
    if (!row) throw new Error(`organ ${place.organId} or office ${place.officeId} is not in the register`);
    return {
      approvals: row.settings.approvals ?? {},
      rules: { mediationGate: row.settings.mediationGate ?? false, officeStaff: row.staff },
      numberPrefix: row.reconsideration_prefix ?? `${row.doc_prefix}复`,
      organName: row.name,
      officeName: row.office_name,
    };
  }
}
