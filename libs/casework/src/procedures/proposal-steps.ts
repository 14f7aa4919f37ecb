import type { Entry, Proposal, ReconsiderationAct, Refusal, Tracks } from '@mingjing/domain';
import type { ActOutcome, ProposalCommand } from './act-command.js';
import { capacitiesFor } from './capacities.js';
import type { CaseFile, ReconsiderationState } from './case-file.js';
import { ActRefused, ProposalNotFound } from './procedure-errors.js';

interface Step {
  readonly entries: readonly Entry<Tracks>[];
  readonly state: ReconsiderationState;
  readonly result: ActOutcome['result'];
}

/** Carries a proposal one step further: approved, returned with a reason, or withdrawn by its proposer. */
export function stepOfProposal(
  file: CaseFile,
  command: ProposalCommand,
  may: { approve: boolean; withdraw: boolean },
): Step {
  const proposal = file.state.proposals.find(({ id }) => id === command.proposalId);
  if (!proposal) throw new ProposalNotFound(command.proposalId);
  refuseUnlessPossible(file, proposal, command, may);
  if (command.step === 'approve') return approve(file, proposal, command);
  return command.step === 'return'
    ? sendBack(file, proposal, { type: 'ProposalReturned', back: 'whenReturned', command })
    : sendBack(file, proposal, { type: 'ProposalWithdrawn', back: 'whenWithdrawn', command });
}

function refuseUnlessPossible(
  { engine, state }: CaseFile,
  proposal: Proposal,
  { step }: ProposalCommand,
  may: { approve: boolean; withdraw: boolean },
): void {
  const { article } = engine.row(proposal.act as ReconsiderationAct);
  const at = (state.ruleSet === 'R0' ? article.old : article.now) ?? article.now ?? article.old;
  if (!at) throw new Error(`${proposal.act} has no article`);
  const refusals: Refusal[] = [];
  if (proposal.status !== 'pending')
    refusals.push({ code: 'PROPOSAL_NOT_PENDING', kind: 'state', article: at });
  if (step === 'withdraw' && !may.withdraw)
    refusals.push({ code: 'NOT_THE_PROPOSER', kind: 'role', article: at });
  if (step !== 'withdraw' && !may.approve)
    refusals.push({ code: 'NOT_THE_APPROVER', kind: 'role', article: at });
  if (refusals.length > 0) throw new ActRefused(proposal.act, refusals);
}

function approve({ engine, state, moment }: CaseFile, proposal: Proposal, { remark }: ProposalCommand): Step {
  const step = engine.proposalStep(state, {
    type: 'ProposalApproved',
    proposal,
    occurredOn: moment.today,
    by: 'actor',
    ...(remark === undefined ? {} : { remark: { remark } }),
  });
  const after = step.state.proposals.find(({ id }) => id === proposal.id);
  if (after?.status === 'pending') return { entries: [step.entry], state: step.state, result: 'approved' };
  const act = proposal.act as ReconsiderationAct;
  const enacted = engine.enact(step.state, {
    act,
    payload: proposal.payload as never,
    occurredOn: moment.today,
    capacities: engine.row(act).by,
    approved: true,
  });
  if (!enacted.allowed) throw new ActRefused(act, enacted.refusals);
  return { entries: [step.entry, ...enacted.entries], state: enacted.state, result: 'performed' };
}

function sendBack(
  file: CaseFile,
  proposal: Proposal,
  how: {
    type: 'ProposalReturned' | 'ProposalWithdrawn';
    back: 'whenReturned' | 'whenWithdrawn';
    command: ProposalCommand;
  },
): Step {
  const { engine, state, moment, row } = file;
  const { remark, actor } = how.command;
  const step = engine.proposalStep(state, {
    type: how.type,
    proposal,
    occurredOn: moment.today,
    by: 'actor',
    ...(remark === undefined ? {} : { remark: { reason: remark } }),
  });
  const result = how.type === 'ProposalReturned' ? 'returned' : 'withdrawn';
  const back = engine.row(proposal.act as ReconsiderationAct)[how.back] as ReconsiderationAct | undefined;
  if (!back) return { entries: [step.entry], state: step.state, result };
  const enacted = engine.enact(step.state, {
    act: back,
    payload: {},
    occurredOn: moment.today,
    capacities: capacitiesFor(actor, row),
  });
  if (!enacted.allowed) throw new ActRefused(back, enacted.refusals);
  return { entries: [step.entry, ...enacted.entries], state: enacted.state, result };
}
