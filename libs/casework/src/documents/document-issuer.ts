import { Injectable } from '@nestjs/common';
import {
  draftDocument,
  hasOwnNumber,
  numberOf,
  numberPrefix,
  type AnyEntry,
  type AnyState,
  type DocumentDraft,
  type CaseDocumentKind,
  type LitigationRecord,
} from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { DocumentEntity } from './document.entity.js';
import { NumberSequences } from './number-sequences.js';

export interface DocumentOccasion {
  readonly kind: CaseDocumentKind;
  readonly entry: Pick<AnyEntry, 'payload' | 'occurredOn'>;
  readonly state: AnyState;
  /** The case of the instance below, whose decision a paper names; null where there is none. */
  readonly below: LitigationRecord | null;
  readonly case: { readonly id: string; readonly number: string };
  readonly settings: {
    readonly numberPrefix: string;
    readonly organName: string;
    readonly officeName: string;
    readonly organNames: Readonly<Record<string, string>>;
  };
}

export type IssuedDocument = Pick<DocumentEntity, 'id' | 'kind' | 'number'>;

/** Words the document of an act, as draft or as issued. */
export function wordingOf({
  kind,
  entry,
  state,
  below,
  case: { number },
  settings,
}: DocumentOccasion): DocumentDraft {
  return draftDocument(kind, {
    ruleSet: state.ruleSet,
    record: state.record,
    payload: entry.payload,
    issuedOn: entry.occurredOn,
    caseNumber: number,
    body: { organName: settings.organName, officeName: settings.officeName },
    deadlines: state.deadlines,
    journal: state.journal,
    names: settings.organNames,
    ...(below === null ? {} : { below }),
  });
}

/** Issues documents: allots the number and stores the text for good. */
@Injectable()
export class DocumentIssuer {
  constructor(private readonly sequences: NumberSequences) {}

  async issue(
    tx: Transaction,
    occasion: DocumentOccasion & { readonly eventSeq: number },
  ): Promise<IssuedDocument> {
    const { kind, entry, settings } = occasion;
    const draft = wordingOf(occasion);
    const year = Number(entry.occurredOn.slice(0, 4));
    const place = { prefix: settings.numberPrefix, year, caseNumber: occasion.case.number };
    const sequence = await this.nextFor(tx, kind, place);
    const row: DocumentEntity = {
      id: newId(),
      caseId: occasion.case.id,
      eventSeq: occasion.eventSeq,
      kind,
      number: numberOf(kind, { ...place, sequence }),
      issuedOn: entry.occurredOn,
      ...draft,
    };
    await tx.insert(DocumentEntity, row);
    return row;
  }

  /** Decisions carry the case's own number and take none from a sequence. */
  private async nextFor(
    tx: Transaction,
    kind: CaseDocumentKind,
    place: { prefix: string; year: number },
  ): Promise<number> {
    if (!hasOwnNumber(kind)) return 0;
    return this.sequences.next(tx, numberPrefix(kind, place.prefix), place.year);
  }
}
