import { addDays, earliest, type CalendarDate } from '../calendar/calendar-date.js';
import { officialCalendar } from '../calendar/working-calendar.js';
import type { RuleSet } from '../law/rule-set.js';
import type { CaseModel, CaseState } from '../procedure/case-model.js';
import { approvalDayRefusals, awaitsOn } from '../procedure/approval-day.js';
import { Engine, type Enactment } from '../procedure/enact.js';
import { pendingProposal, type Proposal } from '../procedure/proposals.js';
import type { Refusal } from '../procedure/refusal.js';
import type { Capacity, Role } from '../procedure/role.js';
import type { ReconsiderationAct, ReconsiderationActs } from '../reconsideration/reconsideration.acts.js';
import type { ReconsiderationEvents } from '../reconsideration/reconsideration.events.js';
import type { OrganRules, ReconsiderationFacts } from '../reconsideration/reconsideration.facts.js';
import { reconsiderationModel } from '../reconsideration/reconsideration.model.js';
import type { ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import type { Tracks } from '../reconsideration/reconsideration.tracks.js';
import { sampleRules } from './sample-office.js';
import { namedDraft } from './decision-samples.js';
import { samplePayloads } from './sample-payloads.js';

const drafts: readonly string[] = ['proposeDecision', 'decide', 'rejectApplication'];

export type ReconsiderationEngine = Engine<
  Tracks,
  ReconsiderationActs,
  ReconsiderationRecord,
  ReconsiderationFacts,
  ReconsiderationEvents,
  OrganRules
>;
export type ReconsiderationState = CaseState<Tracks, ReconsiderationRecord>;

export interface PlayedAct<Act extends string = ReconsiderationAct> {
  readonly act: Act;
  /** The day it happened in law; today where it is left out. */
  readonly on?: CalendarDate;
  readonly by?: Capacity;
  /** Replaces parts of the sample payload. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

export interface PlaySetting {
  readonly ruleSet: RuleSet;
  readonly today: CalendarDate;
  readonly organ?: Partial<OrganRules>;
  readonly approvers?: (act: string, byDefault: readonly Role[]) => readonly Role[];
}

/** The moment for which a payload of a procedure is made up. */
interface Occasion<Rec> {
  readonly ruleSet: RuleSet;
  readonly record: Rec;
  readonly on: CalendarDate;
}

/** A procedure with a sample payload of each act. */
export interface PlayedProcedure<Tracks extends { [T in keyof Tracks]: string }, Acts, Rec, Facts, Events> {
  readonly model: CaseModel<Tracks, Acts, Rec, Facts, Events, OrganRules>;
  readonly samples: { readonly [A in keyof Acts]: (occasion: Occasion<Rec>) => Acts[A] };
  /** What is completed once a test has said what matters to it. */
  readonly completed?: (act: string, payload: object, ruleSet: RuleSet) => object;
}

/** Plays a case day by day through the engine: what people do on a day, and what the law does by itself between. */
export class ProcedurePlay<Tracks extends { [T in keyof Tracks]: string }, Acts, Rec, Facts, Events> {
  state: CaseState<Tracks, Rec>;
  today: CalendarDate;
  private proposalsMade = 0;

  constructor(
    private readonly played: PlayedProcedure<Tracks, Acts, Rec, Facts, Events>,
    private readonly setting: PlaySetting,
  ) {
    this.today = setting.today;
    this.state = this.engine().stateOf(setting.ruleSet, []);
  }

  /** Lets time pass up to a day; on the day after each due day the law does what it does by itself. */
  passTo(day: CalendarDate): void {
    for (let next = this.nextSweep(day); this.today < day; next = this.nextSweep(day)) {
      this.today = next;
      const engine = this.engine();
      this.state = engine.settle(engine.stateOf(this.setting.ruleSet, this.state.journal)).state;
    }
  }

  /** What the act would be refused for today, with a sample payload changed as asked. */
  refusals(asked: PlayedAct<keyof Acts & string>): readonly Refusal[] {
    return this.engine().refusals(this.state, this.request(asked));
  }

  /** Performs the act; where it needs approval it is proposed and approved on the same day. */
  perform(asked: PlayedAct<keyof Acts & string>): readonly Refusal[] {
    if (this.engine().chainOf(asked.act, this.state).length === 0) return this.settled(this.enacted(asked));
    if (!pendingProposal(this.state.proposals, asked.act)) {
      const refusals = this.propose(asked);
      if (refusals.length > 0) return refusals;
    }
    return this.approve(asked.act);
  }

  propose(asked: PlayedAct<keyof Acts & string>): readonly Refusal[] {
    return this.settled(this.enacted(asked));
  }

  /** All approvers agree, one after the other, and the act is performed on the day of their approval. */
  approve(act: keyof Acts & string, { on = this.today, scanned = false } = {}): readonly Refusal[] {
    const proposal = this.awaiting(act, on);
    const refusals = approvalDayRefusals(proposal, { approvedOn: on, today: this.today, scanned });
    if (refusals.length > 0) return refusals;
    const before = this.state;
    for (let step = proposal.step; step < proposal.chain.length; step += 1)
      this.step('ProposalApproved', proposal, { on });
    const { payload } = proposal as { payload: Acts[keyof Acts & string] };
    const capacities = this.engine().row(act).by;
    const request = { act, payload, occurredOn: on, capacities, approved: true } as const;
    const refused = this.settled(this.engine().enact(this.state, request));
    if (refused.length > 0) this.state = before;
    return refused;
  }

  returnToProposer(act: keyof Acts & string): readonly Refusal[] {
    const proposal = this.pending(act);
    this.step('ProposalReturned', proposal, { remark: { reason: '请补充理由' } });
    return this.afterProposal(this.engine().wayBack(this.state, act, 'whenReturned'));
  }

  withdraw(act: keyof Acts & string): readonly Refusal[] {
    this.step('ProposalWithdrawn', this.pending(act));
    return this.afterProposal(this.engine().wayBack(this.state, act, 'whenWithdrawn'));
  }

  engine(): Engine<Tracks, Acts, Rec, Facts, Events, OrganRules> {
    const { organ, approvers } = this.setting;
    return new Engine(this.played.model, {
      reckoning: { calendar: officialCalendar, today: this.today },
      rules: { ...sampleRules, ...organ },
      approvers: approvers ?? ((_, byDefault) => byDefault),
      newId: () => `proposal-${String((this.proposalsMade += 1))}`,
    });
  }

  private nextSweep(last: CalendarDate): CalendarDate {
    const dayAfterDue = this.state.deadlines
      .flatMap(({ dueOn }) => (dueOn === null ? [] : [addDays(dueOn, 1)]))
      .filter((day) => day > this.today && day < last);
    return earliest(dayAfterDue) ?? last;
  }

  private request({ act, on = this.today, by, payload }: PlayedAct<keyof Acts & string>) {
    const { record, ruleSet } = this.state;
    const sample = this.played.samples[act]({ ruleSet, record, on });
    return {
      act,
      occurredOn: on,
      capacities: by === undefined ? this.engine().row(act).by : [by],
      payload: (this.played.completed?.(act, { ...sample, ...payload }, ruleSet) ?? {
        ...sample,
        ...payload,
      }) as Acts[keyof Acts & string],
    };
  }

  private enacted(asked: PlayedAct<keyof Acts & string>): Enactment<Tracks, Rec> {
    return this.engine().enact(this.state, this.request(asked));
  }

  private settled(enactment: Enactment<Tracks, Rec>): readonly Refusal[] {
    if (!enactment.allowed) return enactment.refusals;
    this.state = enactment.state;
    return [];
  }

  private pending(act: keyof Acts & string): Proposal {
    return this.awaiting(act, this.today);
  }

  private awaiting(act: keyof Acts & string, day: CalendarDate): Proposal {
    const proposal = this.state.proposals.filter((each) => each.act === act && awaitsOn(each, day)).at(-1);
    if (!proposal) throw new Error(`${act} is not proposed`);
    return proposal;
  }

  private step(type: string, proposal: Proposal, { on = this.today, remark = {} } = {}): void {
    const step = { type, proposal, occurredOn: on, by: 'actor', remark } as const;
    this.state = this.engine().proposalStep(this.state, step).state;
  }

  private afterProposal(act: (keyof Acts & string) | undefined): readonly Refusal[] {
    return act === undefined ? [] : this.perform({ act });
  }
}

/** Plays a reconsideration case. */
export class CasePlay extends ProcedurePlay<
  Tracks,
  ReconsiderationActs,
  ReconsiderationRecord,
  ReconsiderationFacts,
  ReconsiderationEvents
> {
  constructor(setting: PlaySetting) {
    super(
      {
        model: reconsiderationModel,
        samples: samplePayloads,
        // Where only the outcome matters, the draft names the rest; what a test says stays as it says it.
        completed: (act, payload, ruleSet) => (drafts.includes(act) ? namedDraft(ruleSet, payload) : payload),
      },
      setting,
    );
  }
}
