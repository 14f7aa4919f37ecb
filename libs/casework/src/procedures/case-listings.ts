import { Injectable } from '@nestjs/common';
import { procedures, type AnyState, type ProcedureName } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { HandInProjector } from '../hand-ins/index.js';
import { OpenServiceProjector } from '../services/index.js';
import { SittingProjector } from '../sittings/index.js';
import { SupervisedDutyProjector } from '../supervision/index.js';
import { CaseResults } from './case-results.js';

interface Place {
  readonly caseId: string;
  readonly organId: string;
  readonly procedure: ProcedureName;
}

/** What lists over all cases read of one: its sittings, what is to be served, supervised and handed in, and its results. */
@Injectable()
export class CaseListings {
  constructor(
    private readonly sittings: SittingProjector,
    private readonly services: OpenServiceProjector,
    private readonly supervision: SupervisedDutyProjector,
    private readonly handIns: HandInProjector,
    private readonly results: CaseResults,
  ) {}

  async refresh(
    tx: Transaction,
    place: Place,
    entries: readonly { readonly type: string; readonly payload?: Readonly<Record<string, unknown>> }[],
    states: Readonly<Record<'before' | 'after', AnyState>>,
  ): Promise<void> {
    const { outstanding, supervised } = procedures[place.procedure];
    const { after: state } = states;
    await this.sittings.refresh(tx, place, entries, state.record);
    await this.services.refresh(tx, place.caseId, outstanding(state));
    await this.supervision.refresh(tx, place.caseId, entries, supervised(state));
    await this.handIns.refresh(tx, place, entries, state);
    await this.results.refresh(tx, place, states);
  }
}
