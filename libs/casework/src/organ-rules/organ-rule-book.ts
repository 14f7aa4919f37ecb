import { Inject, Injectable } from '@nestjs/common';
import type { ProcedureName } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { OrganEntity, type Actor, type OrganKind } from '../people/index.js';
import { refuseFaults, requireSettingVersion, SettingChanges, SettingNotFound } from '../settings/index.js';
import { OrganRuleChange } from './organ-rule-change.entity.js';
import { ruleFaults, rulesIn, settled, type RulesOfOrgan } from './rules-of-organ.js';

/** The rules of one time, with the name of who set them; null where they came with the organ. */
export interface RuleVersion {
  readonly version: number;
  readonly rules: RulesOfOrgan;
  readonly changedAt: Date | null;
  readonly changedByName: string | null;
}

/** Cases of an organ that a change can still reach. */
export interface OpenCases {
  readonly procedure: ProcedureName;
  readonly notAccepted: number;
  readonly accepted: number;
}

export interface OrganRuleState extends RuleVersion {
  readonly organId: string;
  readonly kind: OrganKind;
  readonly open: readonly OpenCases[];
}

/** What an organ sets for its cases by itself: read by those in charge, set by administrators. */
@Injectable()
export class OrganRuleBook {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(organId: string, tx: Transaction = this.database.manager): Promise<OrganRuleState> {
    const { kind, settings } = await organIn(tx, organId);
    const [latest] = await this.changes(organId, tx);
    const { version, changedAt, changedByName } = latest ?? {
      version: 0,
      changedAt: null,
      changedByName: null,
    };
    const open = await openCases(tx, organId);
    return { organId, kind, version, rules: rulesIn(settings), changedAt, changedByName, open };
  }

  /** What was ever set, the newest first; empty where nobody has changed anything. */
  async history(organId: string): Promise<readonly RuleVersion[]> {
    await organIn(this.database.manager, organId);
    return this.changes(organId, this.database.manager);
  }

  /** Sets the rules anew. What an entry has kept of the old ones stays: no running period changes. */
  async replace(
    { organId, actor }: { readonly organId: string; readonly actor: Pick<Actor, 'id'> },
    expectedVersion: number | undefined,
    wanted: RulesOfOrgan,
  ): Promise<OrganRuleState> {
    return this.settings.change(`rules of ${organId}`, async (tx) => {
      const before = await this.of(organId, tx);
      requireSettingVersion(expectedVersion, before.version);
      refuseFaults(ruleFaults(wanted, before.kind));
      const rules = settled(wanted);
      const now = this.clock.now();
      if (before.changedAt === null)
        await tx.insert(OrganRuleChange, {
          organId,
          version: 0,
          rules: before.rules,
          changedBy: null,
          changedAt: now,
        });
      await tx.insert(OrganRuleChange, {
        organId,
        version: before.version + 1,
        rules,
        changedBy: actor.id,
        changedAt: now,
      });
      await tx.query('UPDATE organs SET settings = settings || $2 WHERE id = $1', [
        organId,
        JSON.stringify(rules),
      ]);
      return this.of(organId, tx);
    });
  }

  private async changes(organId: string, tx: Transaction): Promise<RuleVersion[]> {
    return rowsOf<RuleVersion>(
      tx,
      `SELECT version, rules, CASE WHEN version > 0 THEN changed_at END AS "changedAt",
              users.display_name AS "changedByName"
         FROM organ_rule_changes LEFT JOIN users ON users.id = changed_by
        WHERE organ_rule_changes.organ_id = $1 ORDER BY version DESC`,
      [organId],
    );
  }
}

async function organIn(tx: Transaction, organId: string): Promise<OrganEntity> {
  const organ = await tx.findOne(OrganEntity, { where: { id: organId } });
  if (!organ) throw new SettingNotFound();
  return organ;
}

const openCases = async (tx: Transaction, organId: string): Promise<OpenCases[]> =>
  rowsOf<OpenCases>(
    tx,
    `SELECT procedure, count(*) FILTER (WHERE accepted_on IS NULL)::int AS "notAccepted",
            count(*) FILTER (WHERE accepted_on IS NOT NULL)::int AS accepted
       FROM cases WHERE organ_id = $1 AND closed_on IS NULL AND concluded_on IS NULL
      GROUP BY procedure ORDER BY procedure`,
    [organId],
  );
