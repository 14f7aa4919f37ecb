import { Injectable } from '@nestjs/common';
import {
  procedures,
  suitAbove,
  suitFrom,
  type AnyState,
  type DefendantRule,
  type LitigationRecord,
  type ReconsiderationRecord,
  type Suit,
} from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';
import type { Performer } from './act-command.js';
import { CaseAccess } from './case-access.js';
import { CaseFiles } from './case-file.js';

/** What is known of a suit before its papers are entered. */
export interface DraftOfSuit {
  readonly suit: Partial<Suit> & { readonly below?: string };
  /** Who must be defendant by the decision sued over; null where a court has decided already. */
  readonly defendants: DefendantRule | null;
}

/** Fills in a suit, or a higher instance, from the case it follows (行政诉讼法 26; settled 6). */
@Injectable()
export class SuitDrafts {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFiles,
    private readonly access: CaseAccess,
  ) {}

  /** Null where nothing of that kind is sued over. */
  async of(caseId: string, actor: Performer): Promise<DraftOfSuit | null> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    const { procedure, row, state } = this.access.present(await this.files.read(tx, caseId, actor), caseId);
    if (procedure === procedures.litigation)
      return { suit: { ...suitAbove(recordOf<LitigationRecord>(state)), below: caseId }, defendants: null };
    if (procedure !== procedures.reconsideration) return null;
    const [organ] = await rowsOf<{ name: string }>(tx, 'SELECT name FROM organs WHERE id = $1', [
      row.organId,
    ]);
    const { kind, defendants, suit } = suitFrom(
      { record: recordOf<ReconsiderationRecord>(state), journal: state.journal },
      { organId: row.organId, name: organ?.name ?? '' },
    );
    return { suit: { ...suit, ...(kind === null ? {} : { kind }), reconsiderationId: caseId }, defendants };
  }
}

/** The registry has told whose record it is. */
const recordOf = <Rec>({ record }: AnyState): Rec => record as unknown as Rec;
