import { Injectable } from '@nestjs/common';
import { procedures, type ProcedureName } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import type { Actor } from './actor.js';
import { Organs } from './organs.js';

/** Where a new case belongs: the organ in whose name it is decided, and the office that handles it. */
export interface CasePlace {
  readonly organId: string;
  readonly officeId: string;
}

@Injectable()
export class Offices {
  constructor(private readonly organs: Organs) {}

  /** The actor's own office and the government it serves, or its own organ where that is what hears the case. */
  async placeOf(
    { organId }: Pick<Actor, 'organId'>,
    procedure: ProcedureName,
    tx?: Transaction,
  ): Promise<CasePlace> {
    if (procedures[procedure].heardBy === 'ownOrgan') return { organId, officeId: organId };
    const government = (await this.organs.tree(tx)).governmentOf(organId);
    if (government === undefined) throw new Error(`organ ${organId} serves no government`);
    return { organId: government, officeId: organId };
  }
}
