import { Injectable } from '@nestjs/common';
import {
  foreignAct,
  isSystemsAlone,
  procedures,
  type Act,
  type Deadline,
  type ProcedureName,
  type Refusal,
} from '@mingjing/domain';
import { CaseEntity } from '../cases/index.js';
import { Database, type Transaction } from '@mingjing/platform/database';
import {
  openingAct,
  type ActCommand,
  type ActDraft,
  type ActPreview,
  type Performer,
  type ReceiveCommand,
} from './act-command.js';
import { draftOfProposal, draftsOf, draftsOpened } from './act-drafts.js';
import { capacitiesFor, explained, mostTelling } from './capacities.js';
import { CaseAccess } from './case-access.js';
import { CaseFiles, engineFor, type CaseFile } from './case-file.js';
import { OrganSettings } from './organ-settings.js';
import { ActRefused } from './procedure-errors.js';

export interface ActAnswer {
  readonly act: Act;
  readonly allowed: boolean;
  /** The act, or what it puts up, would first go to these approvers. */
  readonly approvers: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** Answers which acts are possible and what one would do, by the same engine that performs them. */
@Injectable()
export class ActQuestions {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFiles,
    private readonly access: CaseAccess,
    private readonly settings: OrganSettings,
  ) {}

  async acts(caseId: string, actor: Performer): Promise<{ version: number; acts: ActAnswer[] }> {
    const file = await this.open(caseId, actor);
    return { version: file.row.version, acts: actAnswers(file, actor) };
  }

  async preview<A extends Act>(command: Omit<ActCommand<A>, 'expectedVersion'>): Promise<ActPreview> {
    const file = await this.open(command.caseId, command.actor);
    const { engine, state, moment } = file;
    const foreign = foreignAct(file.procedure.name, command.act);
    if (foreign) throw new ActRefused(command.act, [foreign]);
    const { payload, refusals } = await this.access.saidWithEvidence(this.database.manager, command);
    const request = {
      act: command.act,
      payload,
      occurredOn: command.occurredOn ?? moment.today,
      capacities: capacitiesFor(command.actor, file.row),
    };
    const enacted = engine.enact(state, request);
    if (!enacted.allowed || refusals.length > 0) {
      const ofAct = enacted.allowed ? [] : explained(enacted.refusals, command.actor, file.row);
      throw new ActRefused(command.act, mostTelling([...ofAct, ...refusals]));
    }
    const outright = engine.enact(state, { ...request, approved: true });
    const would = outright.allowed ? outright : enacted;
    return {
      tracksBefore: state.tracks,
      tracksAfter: would.state.tracks,
      proposed: enacted.entries[0]?.type === 'ActProposed',
      deadlines: compareDeadlines(state.deadlines, would.state.deadlines),
      documents: [...draftsOf(file, would), ...draftsOpened(file, would)],
    };
  }

  /** What receiving an application would start (行政复议法 30); no case is opened and no number given. */
  async previewReceipt(command: ReceiveCommand): Promise<ActPreview> {
    const tx = this.database.manager;
    const moment = await this.files.momentNow(tx);
    const procedure = procedures[command.procedure];
    const settings = await this.settings.of(tx, command);
    const engine = engineFor(procedure, { settings, actor: command.actor, moment });
    const occurredOn = command.occurredOn ?? moment.today;
    const state = engine.stateOf(procedure.ruleSetFor(occurredOn, command.payload), []);
    const act = openingAct(command);
    const capacities = capacitiesFor(command.actor, { ...command, officerId: null });
    const enacted = engine.enact(state, { act, payload: command.payload, occurredOn, capacities });
    const ofPaper = await this.access.ofPaper(tx, command.actor, command.payload);
    if (!enacted.allowed) throw new ActRefused(act, mostTelling([...enacted.refusals, ...ofPaper]));
    if (ofPaper.length > 0) throw new ActRefused(act, ofPaper);
    return {
      tracksBefore: state.tracks,
      tracksAfter: enacted.state.tracks,
      proposed: false,
      deadlines: compareDeadlines([], enacted.state.deadlines),
      documents: [],
    };
  }

  /** Why none of these cases could be opened, each by what its act says; empty where it could. Organ and moment are read once. */
  async receiptsRefused(
    tx: Transaction,
    command: Omit<ReceiveCommand, 'payload' | 'occurredOn'>,
    said: readonly Pick<ReceiveCommand, 'payload' | 'occurredOn'>[],
  ): Promise<readonly (readonly Refusal[])[]> {
    const moment = await this.files.momentNow(tx);
    const procedure = procedures[command.procedure];
    const settings = await this.settings.of(tx, command);
    const engine = engineFor(procedure, { settings, actor: command.actor, moment });
    const capacities = capacitiesFor(command.actor, { ...command, officerId: null });
    const act = openingAct(command);
    return said.map(({ payload, occurredOn = moment.today }) => {
      const state = engine.stateOf(procedure.ruleSetFor(occurredOn, payload), []);
      return mostTelling(engine.refusals(state, { act, payload, occurredOn, capacities }));
    });
  }

  /** The procedure of a case, so that what is said of an act is read in its terms. */
  async procedureOf(caseId: string, actor: Performer): Promise<ProcedureName> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    return (await tx.findOneByOrFail(CaseEntity, { id: caseId })).procedure;
  }

  /** Refuses whoever may not perform the act now; nothing is said of what it would need. */
  async require(caseId: string, actor: Performer, act: Act): Promise<void> {
    const { engine, state, row, moment } = await this.open(caseId, actor);
    const question = { act, occurredOn: moment.today, capacities: capacitiesFor(actor, row) };
    const refusals = engine.refusals(state, question);
    if (refusals.length > 0) throw new ActRefused(act, explained(refusals, actor, row));
  }

  /** The drafts of what waits for approval in the case, by proposal. */
  async drafts(caseId: string, actor: Performer): Promise<ReadonlyMap<string, ActDraft | null>> {
    const file = await this.open(caseId, actor);
    const pending = file.state.proposals.filter(({ status }) => status === 'pending');
    return new Map(pending.map((proposal) => [proposal.id, draftOfProposal(file, proposal)]));
  }

  private async open(caseId: string, actor: Performer): Promise<CaseFile> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    return this.access.present(await this.files.read(tx, caseId, actor), caseId);
  }
}

/** Every act a person could be asked to perform, allowed or with its refusals; the system's own acts are left out. */
export function actAnswers(
  { procedure, engine, state, row, moment }: CaseFile,
  actor: Performer,
): ActAnswer[] {
  const capacities = capacitiesFor(actor, row);
  return procedure.acts
    .filter((act) => !procedure.firstActs.includes(act) && !isSystemsAlone(engine.row(act)))
    .map((act) => {
      const refusals = engine.refusals(state, { act, occurredOn: moment.today, capacities });
      return {
        act,
        allowed: refusals.length === 0,
        approvers: engine.chainOf(engine.row(act).opens?.oneOf[0] ?? act, state),
        refusals: explained(refusals, actor, row),
      };
    });
}

const identity = ({ rule, key, startSeq }: Deadline): string => `${rule}/${key}/${String(startSeq)}`;

function compareDeadlines(before: readonly Deadline[], after: readonly Deadline[]): ActPreview['deadlines'] {
  const known = new Map(before.map((deadline) => [identity(deadline), deadline]));
  return after.map((deadline) => {
    const earlier = known.get(identity(deadline)) ?? null;
    return { change: changeOf(earlier, deadline), before: earlier, after: deadline };
  });
}

function changeOf(before: Deadline | null, after: Deadline): ActPreview['deadlines'][number]['change'] {
  if (!before) return 'starts';
  if (before.status !== after.status) return 'ends';
  return before.dueOn === after.dueOn ? 'stays' : 'moves';
}
