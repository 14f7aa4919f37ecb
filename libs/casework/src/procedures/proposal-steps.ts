import {
  approvalDayRefusals,
  awaitsOn,
  rulesOnApprovals,
  type AnyEntry,
  type AnyState,
  type Evidence,
  type Proposal,
  type Refusal,
} from '@mingjing/domain';
import type { ActOutcome, ProposalCommand } from './act-command.js';
import { capacitiesFor } from './capacities.js';
import type { CaseFile } from './case-file.js';
import { ActRefused, ProposalNotFound } from './procedure-errors.js';
import type { StepRights } from './proposal-rights.js';

interface Step {
  readonly entries: readonly AnyEntry[];
  readonly state: AnyState;
  readonly result: ActOutcome['result'];
}

/** What the actor may do with the step, and what lies beside it. */
export interface StepGround extends StepRights {
  readonly papers: { readonly named: readonly Evidence[]; readonly refusals: readonly Refusal[] };
}

interface Asked {
  readonly proposal: Proposal;
  readonly command: ProposalCommand;
  readonly ground: StepGround;
}

/** Carries a proposal one step further: approved, returned with a reason, or withdrawn by its proposer. */
export function stepOfProposal(file: CaseFile, command: ProposalCommand, ground: StepGround): Step {
  const proposal = file.state.proposals.find(({ id }) => id === command.proposalId);
  if (!proposal) throw new ProposalNotFound(command.proposalId);
  const asked = { proposal, command, ground };
  refuseUnlessPossible(file, asked);
  if (command.step === 'approve') return approve(file, asked);
  return command.step === 'return'
    ? sendBack(file, asked, { type: 'ProposalReturned', back: 'whenReturned' })
    : sendBack(file, asked, { type: 'ProposalWithdrawn', back: 'whenWithdrawn' });
}

function refuseUnlessPossible({ engine, state, moment }: CaseFile, asked: Asked): void {
  const { proposal, command, ground } = asked;
  const { step, approvedOn = moment.today } = command;
  const { article } = engine.row(proposal.act);
  const at = (state.ruleSet === 'R0' ? article.old : article.now) ?? article.now ?? article.old;
  if (!at) throw new Error(`${proposal.act} has no article`);
  const refusals: Refusal[] = [];
  const waits = step === 'approve' ? awaitsOn(proposal, approvedOn) : proposal.status === 'pending';
  if (!waits) refusals.push({ code: 'PROPOSAL_NOT_PENDING', kind: 'state', article: at });
  if (step === 'withdraw' && !ground.withdraw)
    refusals.push({ code: 'NOT_THE_PROPOSER', kind: 'role', article: at });
  if (step !== 'withdraw' && ground.notApprover) refusals.push(ground.notApprover);
  if (step === 'approve' && refusals.length === 0) refusals.push(...dayRefusals(asked, moment.today));
  if (refusals.length > 0) throw new ActRefused(proposal.act, refusals);
}

/** Against the day of an approval; a delegate approves only for days on which the approver was away. */
function dayRefusals({ proposal, command, ground }: Asked, today: CaseFile['moment']['today']): Refusal[] {
  const { approvedOn = today } = command;
  const { papers, standsIn } = ground;
  const scanned = papers.named.some(({ kind }) => kind === 'approval');
  const refusals = approvalDayRefusals(proposal, { approvedOn, today, scanned });
  if (standsIn && approvedOn < standsIn.fromOn)
    refusals.push({
      code: 'APPROVED_BEFORE_DELEGATION',
      kind: 'requirement',
      article: rulesOnApprovals,
      at: 'approvedOn',
      params: { from: standsIn.fromOn },
    });
  if (papers.refusals.length === 0) return refusals;
  return [...refusals.filter(({ at }) => at !== 'evidence'), ...papers.refusals];
}

/** What the entry of a step says besides: the words, the papers and for whom a delegate decided. */
function saidOf({ command, ground }: Asked, words: 'remark' | 'reason'): { remark?: object } {
  const { papers, standsIn } = ground;
  const { fromOn: _, ...onBehalfOf } = standsIn ?? { fromOn: null };
  const said = {
    ...(command.remark === undefined ? {} : { [words]: command.remark }),
    ...(papers.named.length === 0 ? {} : { evidence: papers.named }),
    ...(standsIn ? { onBehalfOf } : {}),
  };
  return Object.keys(said).length === 0 ? {} : { remark: said };
}

function approve({ engine, state, moment }: CaseFile, asked: Asked): Step {
  const { proposal, command } = asked;
  const occurredOn = command.approvedOn ?? moment.today;
  const step = engine.proposalStep(state, {
    type: 'ProposalApproved',
    proposal,
    occurredOn,
    by: 'actor',
    ...saidOf(asked, 'remark'),
  });
  const after = step.state.proposals.find(({ id }) => id === proposal.id);
  if (after?.status === 'pending') return { entries: [step.entry], state: step.state, result: 'approved' };
  const { act } = proposal;
  const enacted = engine.enact(step.state, {
    act,
    payload: proposal.payload as never,
    occurredOn,
    capacities: engine.row(act).by,
    approved: true,
  });
  if (!enacted.allowed) throw new ActRefused(act, enacted.refusals.map(ofApproval));
  return { entries: [step.entry, ...enacted.entries], state: enacted.state, result: 'performed' };
}

/** The day of the act is that of its approval, and there it is asked for. */
const ofApproval = (refusal: Refusal): Refusal =>
  refusal.at === 'occurredOn' ? { ...refusal, at: 'approvedOn' } : refusal;

function sendBack(
  file: CaseFile,
  asked: Asked,
  how: {
    readonly type: 'ProposalReturned' | 'ProposalWithdrawn';
    readonly back: 'whenReturned' | 'whenWithdrawn';
  },
): Step {
  const { engine, state, moment, row } = file;
  const { proposal, command, ground } = asked;
  const step = engine.proposalStep(state, {
    type: how.type,
    proposal,
    occurredOn: moment.today,
    by: 'actor',
    ...saidOf(asked, 'reason'),
  });
  const result = how.type === 'ProposalReturned' ? 'returned' : 'withdrawn';
  const back = engine.wayBack(step.state, proposal.act, how.back);
  if (!back) return { entries: [step.entry], state: step.state, result };
  const role = ground.standsIn ? proposal.chain[proposal.step] : undefined;
  const enacted = engine.enact(step.state, {
    act: back,
    payload: {},
    occurredOn: moment.today,
    capacities: [...capacitiesFor(command.actor, row), ...(role ? [role] : [])],
  });
  if (!enacted.allowed) throw new ActRefused(back, enacted.refusals);
  return { entries: [step.entry, ...enacted.entries], state: enacted.state, result };
}
