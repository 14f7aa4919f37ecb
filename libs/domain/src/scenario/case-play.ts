import { addDays, earliest, type CalendarDate } from '../calendar/calendar-date.js';
import { officialCalendar } from '../calendar/working-calendar.js';
import type { RuleSet } from '../law/rule-set.js';
import type { CaseState } from '../procedure/case-model.js';
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
import { sampleBookings, sampleCommittee, sampleStaff } from './sample-office.js';
import { namedDraft } from './decision-samples.js';
import { samplePayloads } from './sample-payloads.js';

const drafts: readonly ReconsiderationAct[] = ['proposeDecision', 'decide', 'rejectApplication'];

export type ReconsiderationEngine = Engine<
  Tracks,
  ReconsiderationActs,
  ReconsiderationRecord,
  ReconsiderationFacts,
  ReconsiderationEvents,
  OrganRules
>;
export type ReconsiderationState = CaseState<Tracks, ReconsiderationRecord>;

export interface PlayedAct {
  readonly act: ReconsiderationAct;
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

/** Plays a case day by day through the engine: what people do on a day, and what the law does by itself between. */
export class CasePlay {
  state: ReconsiderationState;
  today: CalendarDate;
  private proposalsMade = 0;

  constructor(private readonly setting: PlaySetting) {
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
  refusals(asked: PlayedAct): readonly Refusal[] {
    return this.engine().refusals(this.state, this.request(asked));
  }

  /** Performs the act; where it needs approval it is proposed and approved on the same day. */
  perform(asked: PlayedAct): readonly Refusal[] {
    if (this.engine().chainOf(asked.act, this.state).length === 0) return this.settled(this.enacted(asked));
    if (!pendingProposal(this.state.proposals, asked.act)) {
      const refusals = this.propose(asked);
      if (refusals.length > 0) return refusals;
    }
    return this.approve(asked.act);
  }

  propose(asked: PlayedAct): readonly Refusal[] {
    return this.settled(this.enacted(asked));
  }

  /** All approvers agree, one after the other, and the act is performed on the day of their approval. */
  approve(act: ReconsiderationAct, { on = this.today, scanned = false } = {}): readonly Refusal[] {
    const proposal = this.awaiting(act, on);
    const refusals = approvalDayRefusals(proposal, { approvedOn: on, today: this.today, scanned });
    if (refusals.length > 0) return refusals;
    const before = this.state;
    for (let step = proposal.step; step < proposal.chain.length; step += 1)
      this.step('ProposalApproved', proposal, { on });
    const { payload } = proposal as { payload: ReconsiderationActs[ReconsiderationAct] };
    const capacities = this.engine().row(act).by;
    const request = { act, payload, occurredOn: on, capacities, approved: true } as const;
    const refused = this.settled(this.engine().enact(this.state, request));
    if (refused.length > 0) this.state = before;
    return refused;
  }

  returnToProposer(act: ReconsiderationAct): readonly Refusal[] {
    const proposal = this.pending(act);
    this.step('ProposalReturned', proposal, { remark: { reason: '请补充理由' } });
    return this.afterProposal(this.engine().row(act).whenReturned);
  }

  withdraw(act: ReconsiderationAct): readonly Refusal[] {
    this.step('ProposalWithdrawn', this.pending(act));
    return this.afterProposal(this.engine().row(act).whenWithdrawn);
  }

  engine(): ReconsiderationEngine {
    const { organ, approvers } = this.setting;
    return new Engine(reconsiderationModel, {
      reckoning: { calendar: officialCalendar, today: this.today },
      rules: {
        mediationGate: true,
        officeStaff: sampleStaff,
        committee: sampleCommittee,
        bookings: sampleBookings,
        ...organ,
      },
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

  private request({ act, on = this.today, by, payload }: PlayedAct) {
    const { record, ruleSet } = this.state;
    const sample: object = samplePayloads[act]({ ruleSet, record, on });
    return {
      act,
      occurredOn: on,
      capacities: by === undefined ? this.engine().row(act).by : [by],
      payload: this.said(act, { ...sample, ...payload }) as ReconsiderationActs[ReconsiderationAct],
    };
  }

  /** Where only the outcome matters, the draft names the rest; what a test says stays as it says it. */
  private said(act: ReconsiderationAct, payload: object): object {
    return drafts.includes(act) ? namedDraft(this.setting.ruleSet, payload) : payload;
  }

  private enacted(asked: PlayedAct): Enactment<Tracks, ReconsiderationRecord> {
    return this.engine().enact(this.state, this.request(asked));
  }

  private settled(enactment: Enactment<Tracks, ReconsiderationRecord>): readonly Refusal[] {
    if (!enactment.allowed) return enactment.refusals;
    this.state = enactment.state;
    return [];
  }

  private pending(act: ReconsiderationAct): Proposal {
    return this.awaiting(act, this.today);
  }

  private awaiting(act: ReconsiderationAct, day: CalendarDate): Proposal {
    const proposal = this.state.proposals.filter((each) => each.act === act && awaitsOn(each, day)).at(-1);
    if (!proposal) throw new Error(`${act} is not proposed`);
    return proposal;
  }

  private step(type: string, proposal: Proposal, { on = this.today, remark = {} } = {}): void {
    const step = { type, proposal, occurredOn: on, by: 'actor', remark } as const;
    this.state = this.engine().proposalStep(this.state, step).state;
  }

  private afterProposal(act: string | undefined): readonly Refusal[] {
    return act === undefined ? [] : this.perform({ act: act as ReconsiderationAct });
  }
}
