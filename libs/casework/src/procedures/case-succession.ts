import { Injectable } from '@nestjs/common';
import {
  followedBy,
  learntBelow,
  type Act,
  type CalendarDate,
  type OpeningAct,
  type PayloadOf,
  type Suit,
} from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import {
  openingAct,
  type ActOutcome,
  type NotRecorded,
  type Performer,
  type ReceiveCommand,
} from './act-command.js';
import { CaseAccess } from './case-access.js';
import { CaseFiles, type CaseFile } from './case-file.js';
import { CaseOpening } from './case-opening.js';
import { CaseRecorder } from './case-recorder.js';
import { recordBelow } from './instance-below.js';
import { ActRefused } from './procedure-errors.js';

/** Our own step needs what goes before it in the case below; what others did is a fact. */
const ourSteps: readonly Act[] = ['fileAppeal', 'applyRetrial'];

interface Succession {
  readonly command: ReceiveCommand;
  readonly below: CaseFile;
  readonly opened: ActOutcome;
}
type Said = { readonly [A in Act]: { readonly act: A; readonly payload: PayloadOf<A> } }[Act];

/** Ties a new case to the one it follows, in the transaction that opens it (settled 2, 6). */
@Injectable()
export class CaseSuccession {
  constructor(
    private readonly files: CaseFiles,
    private readonly access: CaseAccess,
    private readonly recorder: CaseRecorder,
    private readonly opening: CaseOpening,
  ) {}

  /** Opens the new case, within the dispute of the one it follows. */
  async open(tx: Transaction, command: ReceiveCommand): Promise<{ below: CaseFile | null; file: CaseFile }> {
    const below = await this.followed(tx, command);
    const file = await this.opening.open(tx, command, below?.row.disputeId);
    return { below, file: { ...file, below: recordBelow(command, below) } };
  }

  /** Locks the case followed, which the actor must be able to see; null where the new case follows none. */
  private async followed(
    tx: Transaction,
    { payload, actor, moment }: ReceiveCommand,
  ): Promise<CaseFile | null> {
    const caseId = followedBy(payload);
    if (caseId === undefined) return null;
    await this.access.require(tx, caseId, actor);
    return this.access.present(await this.files.lock(tx, caseId, actor, moment), caseId);
  }

  /** Records below what it learns, and gives the new case the officer who knows the matter. */
  async follow(tx: Transaction, { command, below, opened }: Succession): Promise<ActOutcome> {
    const { payload, actor } = command;
    const act = openingAct(command);
    const on = command.occurredOn ?? below.moment.today;
    const opening = { act: act as OpeningAct, payload: payload as Suit, on };
    const notRecorded: NotRecorded[] = [];
    for (const said of learntBelow(opening, below.state.record)) {
      const refused = await this.record(tx, below.row.id, { command, said, on });
      if (refused && ourSteps.includes(act)) throw new ActRefused(act, refused.refusals);
      if (refused) notRecorded.push(refused);
    }
    const version = await this.handOver(tx, below, opened.caseId, actor);
    return {
      ...opened,
      version: version ?? opened.version,
      ...(notRecorded.length > 0 ? { notRecorded } : {}),
    };
  }

  private async handOver(
    tx: Transaction,
    { state, moment }: CaseFile,
    caseId: string,
    actor: Performer,
  ): Promise<number | null> {
    const { officerId } = state.record;
    const file = this.access.present(await this.files.lock(tx, caseId, actor, moment), caseId);
    if (officerId === null || file.state.record.officerId !== null) return null;
    const said: Said = { act: 'assignOfficer', payload: { officerId } };
    const occurredOn = file.row.receivedOn;
    const enacted = file.engine.enact(file.state, {
      ...said,
      occurredOn,
      capacities: file.engine.row(said.act).by,
    });
    // Who has left the office since then goes on with nothing.
    return enacted.allowed ? (await this.recorder.write(tx, file, enacted, actor)).version : null;
  }

  private async record(
    tx: Transaction,
    caseId: string,
    { command, said, on }: { command: ReceiveCommand; said: Said; on: CalendarDate },
  ): Promise<NotRecorded | null> {
    const { actor, moment } = command;
    const file = this.access.present(await this.files.lock(tx, caseId, actor, moment), caseId);
    const capacities = file.engine.row(said.act).by;
    const enacted = file.engine.enact(file.state, { ...said, occurredOn: on, capacities });
    if (!enacted.allowed)
      return { caseId, number: file.row.number, act: said.act, refusals: enacted.refusals };
    await this.recorder.write(tx, file, enacted, actor);
    return null;
  }
}
