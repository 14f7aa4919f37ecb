import { Injectable } from '@nestjs/common';
import { procedures, type CalendarDate } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { CaseEntity, initialRowTracks, type RowTracks } from '../cases/index.js';
import { NumberSequences } from '../documents/index.js';
import { IntakeDrafts } from '../intake-drafts/index.js';
import { firstHash } from '../journal/index.js';
import type { Moment, ReceiveCommand } from './act-command.js';
import { CaseFiles, type CaseFile } from './case-file.js';
import { OrganSettings } from './organ-settings.js';

/** Gives a new case its number and its row, in the transaction of its first act. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly files: CaseFiles,
    private readonly settings: OrganSettings,
    private readonly sequences: NumberSequences,
    private readonly drafts: IntakeDrafts,
  ) {}

  /** `disputeId`: the dispute of the case that the new one follows. */
  async open(tx: Transaction, command: ReceiveCommand, disputeId?: string): Promise<CaseFile> {
    const moment = command.moment ?? (await this.files.momentNow(tx));
    const receivedOn = command.occurredOn ?? moment.today;
    const { numberPrefix } = await this.settings.of(tx, command);
    const number =
      command.number ?? (await this.nextNumber(tx, numberPrefix, Number(receivedOn.slice(0, 4))));
    if (command.number) await this.reserve(tx, command.number);
    const row = newRow(command, { number, receivedOn, moment, disputeId });
    await tx.insert(CaseEntity, row);
    if (command.draftId !== undefined) await this.drafts.drop(tx, command.actor.id, command.draftId);
    return this.files.open(tx, row, command.actor, moment);
  }

  private async nextNumber(tx: Transaction, prefix: string, year: number): Promise<string> {
    return `${prefix}〔${String(year)}〕${String(await this.sequences.next(tx, prefix, year))}号`;
  }

  /** A number of an old register may be of another form; then it is in nobody's way. */
  private async reserve(tx: Transaction, number: string): Promise<void> {
    const [, prefix, year, sequence] = /^(.+)〔(\d{4})〕(\d{1,6})号$/.exec(number) ?? [];
    if (!prefix) return;
    await this.sequences.reserve(tx, { prefix, year: Number(year), number: Number(sequence) });
  }
}

const nothingYet = {
  acceptedOn: null,
  concludedOn: null,
  closedOn: null,
  outcome: null,
  imported: false,
  oldNumber: null,
} as const;
const nothingRuns = { nextDueOn: null, nextRule: null, waits: null, waitsUntil: null } as const;

interface Opened {
  readonly number: string;
  readonly receivedOn: CalendarDate;
  readonly moment: Moment;
  readonly disputeId: string | undefined;
}

function newRow(
  { procedure: name, payload, organId, officeId }: ReceiveCommand,
  { number, receivedOn, moment, disputeId = newId() }: Opened,
): CaseEntity {
  const procedure = procedures[name];
  const ruleSet = procedure.ruleSetFor(receivedOn, payload);
  return {
    id: newId(),
    procedure: name,
    ruleSet,
    number,
    title: payload.title,
    organId,
    officeId,
    officerId: null,
    disputeId,
    // A track the procedure does not have stays as it begins elsewhere.
    ...initialRowTracks,
    ...(procedure.model.procedure.initial as unknown as RowTracks),
    route: null,
    receivedOn,
    ...nothingYet,
    category: payload.category,
    matter: 'matter' in payload ? payload.matter : payload.cause,
    flags: [],
    needsVerification: procedure.needsVerification(ruleSet),
    ...nothingRuns,
    lastOccurredOn: receivedOn,
    respondentIds: [],
    copySent: false,
    searchText: '',
    particulars: {} as CaseEntity['particulars'],
    version: 0,
    lastHash: firstHash,
    origin: moment.origin,
    createdAt: moment.now,
  };
}
