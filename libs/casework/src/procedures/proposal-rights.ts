import { Injectable } from '@nestjs/common';
import {
  rulesOnApprovals,
  type CalendarDate,
  type OnBehalfOf,
  type Proposal,
  type Refusal,
} from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { Delegations, ProposalEntity, type StandInQuestion } from '../approvals/index.js';
import { Users } from '../people/index.js';
import type { ProposalCommand } from './act-command.js';
import type { CaseFile } from './case-file.js';

/** Whether the actor decides the proposal's present step, for whom, and whether it is their own to withdraw. */
export interface StepRights {
  readonly withdraw: boolean;
  /** Why the step is not the actor's; none where it is. */
  readonly notApprover: Refusal | null;
  /** The approver who is away, where a delegate decides, and the first day on which they could. */
  readonly standsIn?: OnBehalfOf & { readonly fromOn: CalendarDate };
}

const refusal = (part: Pick<Refusal, 'code' | 'params'> & { kind?: Refusal['kind'] }): Refusal => ({
  kind: 'role',
  article: rulesOnApprovals,
  ...part,
});

/** Answers who may decide a step of a proposal, in the transaction that decides it. */
@Injectable()
export class ProposalRights {
  constructor(
    private readonly users: Users,
    private readonly delegations: Delegations,
  ) {}

  async of(tx: Transaction, file: CaseFile, { proposalId, actor }: ProposalCommand): Promise<StepRights> {
    const proposal = file.state.proposals.find(({ id }) => id === proposalId);
    const stored = await tx.findOneBy(ProposalEntity, { id: proposalId, caseId: file.row.id });
    if (!proposal || !stored) return { withdraw: false, notApprover: refusal({ code: 'NOT_THE_APPROVER' }) };
    const withdraw = stored.proposerId === actor.id;
    const question = await this.questionOf(tx, file, proposal, proposal.step);
    if (question.approverIds.includes(actor.id)) return { withdraw, notApprover: null };
    const held = await this.delegations.heldBy(tx, actor.id, question);
    if (held && withdraw) return { withdraw, notApprover: refusal({ code: 'DELEGATE_IS_PROPOSER' }) };
    if (held) {
      const { delegation, delegatorId: id, delegatorName: name, fromOn } = held;
      return { withdraw, notApprover: null, standsIn: { id, name, delegation, fromOn } };
    }
    return { withdraw, notApprover: await this.whyNot(tx, file, { proposal, question, actorId: actor.id }) };
  }

  /** Somebody was quicker, the delegation is over, or it never was the actor's. */
  private async whyNot(
    tx: Transaction,
    file: CaseFile,
    { proposal, question, actorId }: { proposal: Proposal; question: StandInQuestion; actorId: string },
  ): Promise<Refusal> {
    const taken = proposal.step === 0 ? null : await this.takenBy(tx, file, { proposal, actorId });
    if (taken !== null) return taken;
    const former = await this.delegations.formerOf(tx, actorId, question);
    return former
      ? refusal({ code: 'DELEGATION_OVER', params: { name: former.delegatorName } })
      : refusal({ code: 'NOT_THE_APPROVER' });
  }

  /** The step before was the actor's too, as approver or delegate, and another has taken it. */
  private async takenBy(
    tx: Transaction,
    file: CaseFile,
    { proposal, actorId }: { proposal: Proposal; actorId: string },
  ): Promise<Refusal | null> {
    const before = await this.questionOf(tx, file, proposal, proposal.step - 1);
    const own = before.approverIds.includes(actorId);
    if (!own && !(await this.delegations.heldBy(tx, actorId, before))) return null;
    const approval = file.events.findLast(
      ({ type, payload }) => type === 'ProposalApproved' && payload['proposalId'] === proposal.id,
    );
    const by = approval?.actorId ? await this.users.byId(approval.actorId, tx) : null;
    return refusal({ code: 'APPROVAL_STEP_TAKEN', kind: 'state', params: { name: by?.displayName ?? '' } });
  }

  private async questionOf(
    tx: Transaction,
    { row, moment }: CaseFile,
    { act, chain }: Proposal,
    step: number,
  ): Promise<StandInQuestion> {
    const role = chain[step];
    const { organId, officeId } = row;
    const approverIds = role ? await this.users.approverIds(tx, { act, role, organId, officeId }) : [];
    return { approverIds, act, day: moment.today };
  }
}
