import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Article } from '../law/article.js';
import { inEdition } from '../law/rule-set.js';
import { applyMoves, approversOf, decide, isSystemsOwn, stateRefusals, type ActRow } from './act-table.js';
import type { CaseModel, CaseState } from './case-model.js';
import type { ActRequest, Enactment, Entry, Setting } from './enactment.js';
import { approversLeft } from './approval-chain.js';
import { correctRecord, type Correction, type Replayer } from './correct-record.js';
import type { CorrectRecord } from './corrections.js';
import type { JournalEntry } from './journal-entry.js';
import { dayRefusals } from './day-refusals.js';
import { openedTogether } from './opened-acts.js';
import { pendingProposal, type Proposal } from './proposals.js';
import type { Refusal } from './refusal.js';
import { replay } from './replay.js';
import type { Capacity, Role } from './role.js';

export type { ActRequest, Enactment, Entry, Setting } from './enactment.js';

type Proposing = Pick<ActRequest<never, never>, 'occurredOn' | 'capacities'> & {
  act: string;
  payload: unknown;
};

/** Lets acts happen to a case, purely: it answers with the entries to write or with every reason for refusing. */
export class Engine<Tracks extends { [T in keyof Tracks]: string }, Acts, Rec, Facts, Events, Rules> {
  constructor(
    readonly model: CaseModel<Tracks, Acts, Rec, Facts, Events, Rules>,
    private readonly setting: Setting<Rules>,
  ) {}

  stateOf(
    ruleSet: CaseState<Tracks, Rec>['ruleSet'],
    journal: readonly JournalEntry[],
  ): CaseState<Tracks, Rec> {
    return replay(this.model, ruleSet, journal, this.setting.reckoning);
  }

  /** Why the act cannot be performed now; empty when it can. Without a payload only the facts are asked. */
  refusals<A extends keyof Acts & string>(
    state: CaseState<Tracks, Rec>,
    question: {
      act: A;
      payload?: Acts[A];
      occurredOn: CalendarDate;
      capacities: readonly Capacity[];
      approved?: boolean;
    },
  ): readonly Refusal[] {
    const { act, occurredOn } = question;
    const facts = this.facts(state, occurredOn);
    const { approved = false, ...asked } = question;
    const decision = decide(this.model.procedure, state.tracks, { ...asked, ruleSet: state.ruleSet, facts });
    const article = this.articleOf(act, state);
    return [
      ...(decision.allowed ? [] : decision.refusals),
      ...(this.row(act).corrects && question.payload !== undefined
        ? this.correction(state, act, question.payload).refusals
        : []),
      ...(question.payload === undefined
        ? []
        : dayRefusals(state, {
            row: this.row(act),
            payload: question.payload,
            occurredOn,
            today: this.setting.reckoning.today,
            article,
          })),
      ...(!approved &&
      openedTogether(this.model.procedure.acts, act).some((one) => pendingProposal(state.proposals, one))
        ? [{ code: 'ALREADY_PROPOSED', kind: 'state', article } as const]
        : []),
    ];
  }

  /** Performs the act, or puts it before its approvers, and lets everything follow that the law makes follow. */
  enact<A extends keyof Acts & string>(
    state: CaseState<Tracks, Rec>,
    request: ActRequest<Acts, A>,
  ): Enactment<Tracks, Rec> {
    const refusals = this.refusals(state, request);
    if (refusals.length > 0) return { allowed: false, refusals };
    const row = this.row(request.act);
    const chain = request.approved ? [] : this.chainFor(state, request);
    const first = chain.length > 0 ? this.proposal(state, request, chain) : this.event(state, request);
    const entries = [first];
    let after = this.append(state, first);
    const opened = chain.length === 0 ? row.opens?.choose(request.payload) : undefined;
    if (opened) {
      const proposal = this.proposal(
        after,
        { ...request, ...opened },
        this.chainFor(after, { ...request, ...opened }),
      );
      entries.push(proposal);
      after = this.append(after, proposal);
    }
    return this.settle(after, entries);
  }

  /** Performs what the law makes happen by itself, and lets proposals lapse whose act is no longer possible. */
  settle(
    state: CaseState<Tracks, Rec>,
    before: readonly Entry<Tracks>[] = [],
  ): Extract<Enactment<Tracks, Rec>, { allowed: true }> {
    const entries = [...before];
    let current = state;
    for (let next = this.nextBySystem(current); next; next = this.nextBySystem(current)) {
      entries.push(next);
      current = this.append(current, next);
    }
    return { allowed: true, entries, state: current };
  }

  /** The entry a step of a proposal leaves; it moves no track. */
  proposalStep(
    state: CaseState<Tracks, Rec>,
    step: {
      type: string;
      proposal: Proposal;
      occurredOn: CalendarDate;
      by: 'actor' | 'system';
      remark?: object;
    },
  ): { entry: Entry<Tracks>; state: CaseState<Tracks, Rec> } {
    const entry: Entry<Tracks> = {
      type: step.type,
      act: step.proposal.act,
      article: this.articleOf(step.proposal.act as keyof Acts & string, state),
      occurredOn: step.occurredOn,
      by: step.by,
      payload: { proposalId: step.proposal.id, ...step.remark },
      before: state.tracks,
      after: state.tracks,
    };
    return { entry, state: this.append(state, entry) };
  }

  /** The act that takes the case back when a proposal is sent back; none where the proposal had not moved it. */
  wayBack(
    { tracks, ruleSet }: Pick<CaseState<Tracks, Rec>, 'tracks' | 'ruleSet'>,
    act: string,
    how: 'whenReturned' | 'whenWithdrawn',
  ): (keyof Acts & string) | undefined {
    const back = this.row(act as keyof Acts)[how] as (keyof Acts & string) | undefined;
    if (back === undefined) return undefined;
    const { article, moves } = this.row(back);
    const at = inEdition(article, ruleSet);
    const { unlessStated } = this.model.procedure;
    return at && stateRefusals({ ...unlessStated, ...moves }, tracks, at).length === 0 ? back : undefined;
  }

  row<A extends keyof Acts>(act: A): ActRow<Tracks, Facts, Acts[A], Events> {
    return this.model.procedure.acts[act];
  }

  chainOf(act: string, { ruleSet }: Pick<CaseState<Tracks, Rec>, 'ruleSet'>): readonly Role[] {
    const byDefault = approversOf(this.row(act as keyof Acts), ruleSet);
    return byDefault.length > 0 ? this.setting.approvers(act, byDefault) : [];
  }

  private chainFor(
    state: CaseState<Tracks, Rec>,
    { act, payload, occurredOn, capacities }: Proposing,
  ): readonly Role[] {
    const facts = this.facts(state, occurredOn);
    const given = this.row(act as keyof Acts).consentGiven?.(payload as never, facts) ?? [];
    return approversLeft({ chain: this.chainOf(act, state), given, proposer: capacities });
  }

  facts(state: CaseState<Tracks, Rec>, occurredOn: CalendarDate): Facts {
    return this.model.factsOf(state, { today: this.setting.reckoning.today, occurredOn }, this.setting.rules);
  }

  private correction(state: CaseState<Tracks, Rec>, act: keyof Acts & string, payload: unknown): Correction {
    const replayer: Replayer<CaseState<Tracks, Rec>> = {
      reckoning: this.setting.reckoning,
      stateOf: (ruleSet, journal) => this.stateOf(ruleSet, journal),
      rowOf: (name) => this.model.procedure.acts[name as keyof Acts],
      refusals: (at, question) => this.refusals(at, question),
      additions: (at, told) =>
        this.row(told.act as keyof Acts).adds?.(told.payload as never, this.facts(at, told.occurredOn)) ?? {},
      onState: (at, entry) => this.onState(at, entry),
    };
    const article = this.articleOf(act, state);
    return correctRecord(replayer, state, { asked: payload as CorrectRecord, article });
  }

  /** An entry on another history: the system's own has the day and payload the law gives it there. */
  private onState(state: CaseState<Tracks, Rec>, entry: JournalEntry): JournalEntry {
    const row = this.row(entry.act as keyof Acts);
    if (!row.automatic || !isSystemsOwn(row, entry.payload)) return entry;
    const now = this.facts(state, this.setting.reckoning.today);
    return {
      ...entry,
      occurredOn: row.automatic.occursOn(now),
      payload: { ...entry.payload, ...row.automatic.payload(now) },
    };
  }

  private append(state: CaseState<Tracks, Rec>, entry: Entry<Tracks>): CaseState<Tracks, Rec> {
    const { type, act, occurredOn, payload } = entry;
    const seq = (state.journal.at(-1)?.seq ?? 0) + 1;
    const recordedOn = this.setting.reckoning.today;
    return this.stateOf(state.ruleSet, [
      ...state.journal,
      { seq, type, act, occurredOn, recordedOn, payload },
    ]);
  }

  private event<A extends keyof Acts & string>(
    state: CaseState<Tracks, Rec>,
    { act, payload, occurredOn }: Pick<ActRequest<Acts, A>, 'act' | 'payload' | 'occurredOn'>,
    by: 'actor' | 'system' = 'actor',
  ): Entry<Tracks> {
    const row = this.row(act);
    const facts = this.facts(state, occurredOn);
    const entry: Entry<Tracks> = {
      type: row.records,
      act,
      article: this.articleOf(act, state),
      occurredOn,
      by,
      payload: {
        ...payload,
        ...row.adds?.(payload, facts),
        ...(row.corrects ? this.correction(state, act, payload).outcome : {}),
      },
      before: state.tracks,
      after: applyMoves(row.moves, state.tracks),
    };
    return row.corrects ? { ...entry, after: this.append(state, entry).tracks } : entry;
  }

  private proposal(
    state: CaseState<Tracks, Rec>,
    request: { act: string; payload: unknown; occurredOn: CalendarDate; reasons?: string },
    chain: readonly Role[],
  ): Entry<Tracks> {
    return {
      type: 'ActProposed',
      act: request.act,
      article: this.articleOf(request.act as keyof Acts & string, state),
      occurredOn: request.occurredOn,
      by: 'actor',
      payload: {
        proposalId: this.setting.newId(),
        act: request.act,
        payload: request.payload,
        chain,
        ...(request.reasons === undefined ? {} : { reasons: request.reasons }),
      },
      before: state.tracks,
      after: state.tracks,
    };
  }

  private nextBySystem(state: CaseState<Tracks, Rec>): Entry<Tracks> | null {
    for (const act of Object.keys(this.model.procedure.acts) as (keyof Acts & string)[]) {
      const { automatic, by } = this.row(act);
      if (!automatic) continue;
      const now = this.facts(state, this.setting.reckoning.today);
      const occurredOn = automatic.occursOn(now);
      const payload = automatic.payload(now);
      if (this.refusals(state, { act, payload, occurredOn, capacities: by }).length > 0) continue;
      return this.event(state, { act, payload, occurredOn }, 'system');
    }
    const lapsed = state.proposals.find(
      (proposal) => proposal.status === 'pending' && !this.stillPossible(state, proposal),
    );
    if (!lapsed) return null;
    const { today } = this.setting.reckoning;
    return this.proposalStep(state, {
      type: 'ProposalLapsed',
      proposal: lapsed,
      occurredOn: today,
      by: 'system',
    }).entry;
  }

  private stillPossible(state: CaseState<Tracks, Rec>, proposal: Proposal): boolean {
    const act = proposal.act as keyof Acts & string;
    const { today } = this.setting.reckoning;
    const capacities = this.row(act).by;
    return this.refusals(state, { act, occurredOn: today, capacities, approved: true }).length === 0;
  }

  private articleOf(act: keyof Acts & string, state: CaseState<Tracks, Rec>): Article {
    const { article } = this.row(act);
    const found = inEdition(article, state.ruleSet) ?? article.now ?? article.old;
    if (!found) throw new Error(`${act} has no article in any edition`);
    return found;
  }
}
