import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import type { Actor } from '../people/index.js';
import { refuseFaults, requireSettingVersion, SettingChanges } from '../settings/index.js';
import { policyFaults, stepCode, type PolicyStepDraft } from './policy-steps.js';
import { ReminderPolicyChange } from './reminder-policy-change.entity.js';
import { ReminderPolicyStep } from './reminder-policy-step.entity.js';

/** A policy with the name of who set it; null where it came with the system. */
export type PolicyVersion = ReminderPolicyChange & { readonly changedByName: string | null };

/** When who is reminded: read by many, set by administrators as a whole. */
@Injectable()
export class ReminderPolicy {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every policy there was, the one in force first. */
  async history(
    tx: Transaction = this.database.manager,
  ): Promise<readonly [PolicyVersion, ...PolicyVersion[]]> {
    const [current, ...earlier] = await rowsOf<PolicyVersion>(
      tx,
      `SELECT version, steps, changed_by AS "changedBy", changed_at AS "changedAt",
              users.display_name AS "changedByName"
         FROM reminder_policy_changes LEFT JOIN users ON users.id = changed_by ORDER BY version DESC`,
    );
    if (!current) throw new Error('There is no reminder policy; the migrations bring the first.');
    return [current, ...earlier];
  }

  /** Sets the whole policy anew. Unsent reminders follow with the sweep, which is due from then on. */
  async replace(
    actor: Pick<Actor, 'id'>,
    expectedVersion: number | undefined,
    drafts: readonly PolicyStepDraft[],
  ): Promise<PolicyVersion> {
    return this.settings.change('reminder policy', async (tx) => {
      const [{ version }] = await this.history(tx);
      requireSettingVersion(expectedVersion, version);
      refuseFaults(policyFaults(drafts));
      const steps = drafts.map(toStep).sort(earliestFirst);
      await tx.query('DELETE FROM reminder_policy');
      await tx.insert(ReminderPolicyStep, steps);
      await tx.insert(ReminderPolicyChange, {
        version: version + 1,
        steps,
        changedBy: actor.id,
        changedAt: this.clock.now(),
      });
      return (await this.history(tx))[0];
    });
  }
}

const toStep = ({ days, audience, daily, active }: PolicyStepDraft): ReminderPolicyStep => ({
  step: stepCode({ days, audience }),
  days,
  audience,
  daily,
  active,
});

const earliestFirst = (a: ReminderPolicyStep, b: ReminderPolicyStep): number =>
  a.days - b.days || (a.step < b.step ? -1 : 1);
