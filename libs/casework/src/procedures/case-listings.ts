import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';
import { OpenServiceProjector } from '../services/index.js';
import { SittingProjector } from '../sittings/index.js';
import { SupervisedDutyProjector } from '../supervision/index.js';
import type { ReconsiderationState } from './case-file.js';

/** What lists over all cases read of one: its sittings, what is still to be served, and what is supervised. */
@Injectable()
export class CaseListings {
  constructor(
    private readonly sittings: SittingProjector,
    private readonly services: OpenServiceProjector,
    private readonly supervision: SupervisedDutyProjector,
  ) {}

  async refresh(
    tx: Transaction,
    place: { readonly caseId: string; readonly organId: string },
    entries: readonly { readonly type: string }[],
    state: ReconsiderationState,
  ): Promise<void> {
    await this.sittings.refresh(tx, place, entries, state.record);
    await this.services.refresh(tx, place.caseId, state);
    await this.supervision.refresh(tx, place.caseId, entries, state);
  }
}
