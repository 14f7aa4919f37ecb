import type { AnyEntry, AnyState, CaseDocumentKind, Proposal } from '@mingjing/domain';
import { wordingOf } from '../documents/index.js';
import type { ActDraft } from './act-command.js';
import type { CaseFile } from './case-file.js';

/** What entries would come to if they were written. */
interface Outcome {
  readonly entries: readonly AnyEntry[];
  readonly state: AnyState;
}

/** The documents that entries would issue, in the words in which they will be issued. */
export function draftsOf(
  { engine, row, settings, below }: CaseFile,
  { entries, state }: Outcome,
): ActDraft[] {
  return entries.flatMap((entry) => {
    const { issues: kind, records } = engine.row(entry.act);
    if (!kind || entry.type !== records) return [];
    const draft = wordingOf({ kind: kind as CaseDocumentKind, entry, state, below, case: row, settings });
    return [{ kind, title: draft.title, addressee: draft.addressee, body: draft.body }];
  });
}

/** The document a proposal would issue if its last approval came today; null where there is none. */
export function draftOfProposal(file: CaseFile, { act, payload }: Proposal): ActDraft | null {
  const { engine, state, moment } = file;
  const { by, issues } = engine.row(act);
  if (!issues) return null;
  const enacted = engine.enact(state, {
    act,
    payload: payload as never,
    occurredOn: moment.today,
    capacities: by,
    approved: true,
  });
  return enacted.allowed ? (draftsOf(file, enacted).find(({ kind }) => kind === issues) ?? null) : null;
}

/** The documents of what an outcome puts before its approvers: a draft is read before it is put up. */
export function draftsOpened(file: CaseFile, { state }: Outcome): ActDraft[] {
  const known = new Set(file.state.proposals.map(({ id }) => id));
  return state.proposals.flatMap((proposal) => {
    if (proposal.status !== 'pending' || known.has(proposal.id)) return [];
    const draft = draftOfProposal({ ...file, state }, proposal);
    return draft === null ? [] : [draft];
  });
}
