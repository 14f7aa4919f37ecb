import { Injectable } from '@nestjs/common';
import { foreignAct, type Act } from '@mingjing/domain';
import { Database, type Transaction } from '@mingjing/platform/database';
import {
  openingAct,
  type ActCommand,
  type ActOutcome,
  type CommandHead,
  type ExpectedVersion,
  type ProposalCommand,
  type ReceiveCommand,
} from './act-command.js';
import { capacitiesFor, explained, mostTelling } from './capacities.js';
import { CaseAccess } from './case-access.js';
import { CaseFiles, type CaseFile } from './case-file.js';
import { CaseRecorder } from './case-recorder.js';
import { CaseSuccession } from './case-succession.js';
import { IdempotencyKeys } from './idempotency.js';
import { ActRefused, StaleCase, VersionMissing } from './procedure-errors.js';
import { stepOfProposal } from './proposal-steps.js';

/** The one door to a case: it alone locks, decides, journals, projects and sends, in one transaction. */
@Injectable()
export class ProcedureRunner {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFiles,
    private readonly access: CaseAccess,
    private readonly recorder: CaseRecorder,
    private readonly keys: IdempotencyKeys,
    private readonly succession: CaseSuccession,
  ) {}

  /** Opens a case of a procedure by one of its first acts: the application (行政复议法 22, 30), a summons (行政诉讼法 67). */
  async receive(command: ReceiveCommand): Promise<ActOutcome> {
    return this.database.transaction((tx) => this.received(tx, command));
  }

  /** The same among others of one transaction: all of it stands, or nothing of it, and the others go on. */
  async receiveApart(tx: Transaction, command: ReceiveCommand): Promise<ActOutcome> {
    return tx.transaction((savepoint) => this.received(savepoint, command));
  }

  private async received(tx: Transaction, command: ReceiveCommand): Promise<ActOutcome> {
    const earlier = await this.keys.earlier(tx, command);
    if (earlier) return earlier;
    const { below, file } = await this.succession.open(tx, command);
    const { id: caseId } = file.row;
    const act = openingAct(command);
    const opened = await this.written(tx, file, { ...command, caseId, act, expectedVersion: 'any' });
    const outcome = below ? await this.succession.follow(tx, { command, below, opened }) : opened;
    return this.remembered(tx, command, file, outcome);
  }

  /** Performs an act, or proposes it where approvers must agree. */
  async perform<A extends Act>(command: ActCommand<A>): Promise<ActOutcome> {
    return this.onCase(command, async (tx, file) =>
      this.remembered(tx, command, file, await this.written(tx, file, command)),
    );
  }

  /** Approves, returns or withdraws a proposal; the last approval performs the act. */
  async decideProposal(command: ProposalCommand): Promise<ActOutcome> {
    return this.onCase(command, async (tx, file) => {
      const ground = await this.access.groundOf(tx, file, command);
      const { result, ...enacted } = stepOfProposal(file, command, ground);
      const written = await this.recorder.write(tx, file, enacted, command.actor);
      return this.remembered(tx, command, file, { ...written, result });
    });
  }

  /** Lets happen what the law makes happen by itself, and brings clocks up to the day; answers the acts performed. */
  async sweep(caseId: string, moment?: CommandHead['moment']): Promise<number> {
    return this.database.transaction(async (tx) => {
      const file = await this.files.lock(tx, caseId, null, moment);
      if (!file) return 0;
      const settled = file.engine.settle(file.state);
      await this.recorder.write(tx, file, settled, null);
      return settled.entries.length;
    });
  }

  private async onCase(
    command: CommandHead & { caseId: string },
    work: (tx: Transaction, file: CaseFile) => Promise<ActOutcome>,
  ): Promise<ActOutcome> {
    return this.database.transaction(async (tx) => {
      await this.access.require(tx, command.caseId, command.actor);
      const earlier = await this.keys.earlier(tx, command);
      if (earlier) return earlier;
      const file = await this.files.lock(tx, command.caseId, command.actor, command.moment);
      return work(tx, this.access.present(file, command.caseId));
    });
  }

  /** Decides, and writes what was decided. */
  private async written<A extends Act>(
    tx: Transaction,
    file: CaseFile,
    command: ActCommand<A>,
  ): Promise<ActOutcome> {
    const { act, actor } = command;
    const foreign = foreignAct(file.procedure.name, act);
    if (foreign) throw new ActRefused(act, [foreign]);
    const { payload, refusals: ofEvidence } = await this.access.saidWithEvidence(tx, command);
    const request = {
      act,
      payload,
      occurredOn: command.occurredOn ?? file.moment.today,
      capacities: capacitiesFor(actor, file.row),
      ...(command.reasons === undefined ? {} : { reasons: command.reasons }),
    };
    const ofAct = explained(file.engine.refusals(file.state, request), actor, file.row);
    const refusals = mostTelling([...ofAct, ...ofEvidence]);
    if (!refusals.some(({ kind }) => kind === 'role')) requireVersion(file, command.expectedVersion);
    if (refusals.length > 0) throw new ActRefused(act, refusals);
    const enacted = file.engine.enact(file.state, request);
    if (!enacted.allowed) throw new ActRefused(act, enacted.refusals);
    const written = await this.recorder.write(tx, file, enacted, actor);
    const proposed = enacted.entries[0]?.type === 'ActProposed';
    return { ...written, result: proposed ? 'proposed' : 'performed' };
  }

  private async remembered(
    tx: Transaction,
    head: CommandHead,
    file: CaseFile,
    outcome: ActOutcome,
  ): Promise<ActOutcome> {
    await this.keys.remember(tx, head, outcome, file.moment);
    return outcome;
  }
}

/** A role that may not act is told so first; then the version decides, then state and requirements. */
function requireVersion({ row, events }: CaseFile, expected: ExpectedVersion): void {
  if (expected === 'any') return;
  if (expected === undefined) throw new VersionMissing(row.id);
  if (expected === row.version) return;
  const changes = events
    .filter(({ seq }) => seq > expected)
    .map(({ seq, type, act, occurredOn }) => ({ seq, type, act, occurredOn }));
  throw new StaleCase(row.id, expected, row.version, changes);
}
