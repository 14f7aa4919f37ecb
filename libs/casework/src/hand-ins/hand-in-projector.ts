import { Injectable } from '@nestjs/common';
import {
  effectiveJournal,
  evidenceIn,
  handInPorts,
  inapplicableIn,
  linesIn,
  type AnyState,
  type HandInRequest,
  type ProcedureName,
} from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { HandInDraftEntity } from './hand-in-draft.entity.js';
import { HandInRequestEntity } from './hand-in-request.entity.js';

interface Place {
  readonly caseId: string;
  readonly procedure: ProcedureName;
}
interface Entry {
  readonly type: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Keeps what organs are asked to hand in in step with the journal of the case; what was handed in is no draft any more. */
@Injectable()
export class HandInProjector {
  async refresh(
    tx: Transaction,
    { caseId, procedure }: Place,
    entries: readonly Entry[],
    state: AnyState,
  ): Promise<void> {
    const port = handInPorts[procedure];
    if (!port) return;
    const requests = port.requests(state);
    const stored = await tx.countBy(HandInRequestEntity, { caseId });
    if (requests.length === 0 && stored === 0) return;
    await tx.delete(HandInRequestEntity, { caseId });
    const handed = effectiveJournal(state.journal).filter(({ type }) => port.entries.includes(type));
    if (requests.length > 0)
      await tx.insert(
        HandInRequestEntity,
        requests.map((request) => rowOf(caseId, request, handed)),
      );
    for (const { type, payload } of entries)
      for (const { key } of port.entries.includes(type) ? requests.filter(isOf(payload)) : [])
        await this.takeOut(tx, { caseId, key }, payload ?? {});
  }

  /** What a colleague has added meanwhile stays; the versions go on, so that no old page is taken for the present one. */
  private async takeOut(
    tx: Transaction,
    place: { readonly caseId: string; readonly key: string },
    payload: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const draft = await tx.findOne(HandInDraftEntity, { where: place, lock: { mode: 'pessimistic_write' } });
    if (!draft) return;
    const papers = new Set([...evidenceIn(payload), ...linesIn(payload)].map(idOf));
    const reasons = new Set(inapplicableIn(payload).map(({ item }) => item));
    await tx.update(HandInDraftEntity, place, {
      version: draft.version + 1,
      lines: draft.lines.filter(({ material }) => !papers.has(material)),
      notApplicable: draft.notApplicable.filter(({ item }) => !reasons.has(item)),
      summary: draft.summary === payload['summary'] ? '' : draft.summary,
    });
  }
}

const idOf = (paper: { readonly id: string } | { readonly material: string }): string =>
  'id' in paper ? paper.id : paper.material;

const isOf =
  (payload: Entry['payload']) =>
  ({ party }: HandInRequest): boolean =>
    payload?.['from'] === party;

function rowOf(
  caseId: string,
  request: HandInRequest,
  handed: readonly { readonly payload: Readonly<Record<string, unknown>> }[],
): HandInRequestEntity {
  const own = handed.filter(({ payload }) => isOf(payload)(request));
  return {
    caseId,
    ...request,
    legalRules: [...request.legalRules],
    internalRules: [...request.internalRules],
    given: [...new Set(own.flatMap(({ payload }) => linesIn(payload).flatMap(({ item }) => item ?? [])))],
    excused: [...new Set(own.flatMap(({ payload }) => inapplicableIn(payload).map(({ item }) => item)))],
  };
}
