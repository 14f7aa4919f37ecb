import { Inject, Injectable } from '@nestjs/common';
import { checkIdentities, statisticForms } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import type { Actor } from '../people/index.js';
import { refuseFaults, requireSettingVersion, type SettingFault } from '../settings/index.js';
import { StatisticReportStepEntity, type Explanation, type ReportStep } from './statistic-report.entity.js';
import { StatisticReports, type ReportRead } from './statistic-reports.js';

export interface ReportTarget {
  readonly id: string;
  readonly expectedVersion: number | undefined;
}

interface StepDraft {
  readonly step: ReportStep;
  readonly explanations?: readonly Explanation[];
  readonly remarks?: string | undefined;
}

/** An organ submits a version, the organ above checks it: returns it with remarks, or accepts it. */
@Injectable()
export class ReportChecking {
  constructor(
    private readonly database: Database,
    private readonly reports: StatisticReports,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refused while an identity fails that is not explained. */
  async submit(actor: Actor, target: ReportTarget, explanations: readonly Explanation[]): Promise<void> {
    await this.take(actor, target, { step: 'submitted', explanations });
  }

  async giveBack(actor: Actor, target: ReportTarget, remarks: string): Promise<void> {
    await this.take(actor, target, { step: 'returned', remarks });
  }

  async accept(actor: Actor, target: ReportTarget, remarks: string | undefined): Promise<void> {
    await this.take(actor, target, { step: 'accepted', remarks });
  }

  private async take(actor: Actor, { id, expectedVersion }: ReportTarget, draft: StepDraft): Promise<void> {
    await this.database.exclusively(`statistic report ${id}`, async (tx) => {
      const report = await this.reports.one(actor, id, tx);
      requireSettingVersion(expectedVersion, report.revision);
      refuseFaults(stepFaults(report, draft));
      const { step, explanations = [], remarks = null } = draft;
      await tx.insert(StatisticReportStepEntity, {
        ...{ reportId: id, seq: report.revision + 1, step, explanations: [...explanations], remarks },
        ...{ takenBy: actor.id, takenOn: await this.today.today(tx), takenAt: this.clock.now() },
      });
    });
  }
}

function stepFaults(report: ReportRead, { step, explanations = [] }: StepDraft): readonly SettingFault[] {
  if (!report.latest) return [{ field: 'version', code: 'newerVersion' }];
  if (!report.mayTake.includes(step)) return [{ field: 'state', code: 'notInThisState' }];
  if (step !== 'submitted') return [];
  const explained = new Set(explanations.map(({ identity }) => identity));
  return checkIdentities(statisticForms[report.form], report.rows, report.lines)
    .filter(({ code, faults }) => faults.length > 0 && !explained.has(code))
    .map(({ code }) => ({
      field: 'explanations',
      code: 'identityUnexplained' as const,
      params: { identity: code },
    }));
}
