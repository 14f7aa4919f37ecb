import { Inject, Injectable } from '@nestjs/common';
import type { CourtLevel } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import type { Transaction } from '@mingjing/platform/database';
import { CourtEntity } from './court.entity.js';
import { keep } from './courts.js';

/** A court as a data file tells it. */
export interface CourtFile {
  readonly id: string;
  readonly name: string;
  readonly level: keyof typeof levelWords;
  readonly region: string;
}

const levelWords = {
  基层: 'basic',
  中级: 'intermediate',
  高级: 'high',
  最高: 'supreme',
} as const satisfies Record<string, CourtLevel>;

/** Brings in courts from data; what is there already stays as it was set. */
@Injectable()
export class CourtImport {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async load(tx: Transaction, courts: readonly CourtFile[]): Promise<void> {
    for (const { id, name, level, region } of courts) {
      if (await tx.existsBy(CourtEntity, { id })) continue;
      const court = {
        id,
        name,
        level: levelWords[level],
        region,
        active: true,
        version: 1,
        changedBy: null,
        changedAt: this.clock.now(),
      };
      await tx.insert(CourtEntity, court);
      await keep(tx, court);
    }
  }
}
