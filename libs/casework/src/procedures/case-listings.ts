import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';
import { OpenServiceProjector } from '../services/index.js';
import { SittingProjector } from '../sittings/index.js';
import type { ReconsiderationState } from './case-file.js';

/** What lists over all cases read of one: its sittings, and what it has still to serve. */
@Injectable()
export class CaseListings {
  constructor(
    private readonly sittings: SittingProjector,
    private readonly services: OpenServiceProjector,
  ) {}

  async refresh(
    tx: Transaction,
    place: { readonly caseId: string; readonly organId: string },
    entries: readonly { readonly type: string }[],
    state: ReconsiderationState,
  ): Promise<void> {
    await this.sittings.refresh(tx, place, entries, state.record);
    await this.services.refresh(tx, place.caseId, state);
  }
}
