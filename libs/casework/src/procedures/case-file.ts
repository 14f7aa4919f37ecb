import { Inject, Injectable } from '@nestjs/common';
import {
  engagedOn,
  Engine,
  officialCalendar,
  procedures,
  triedAfterRemand,
  type AnyEngine,
  type AnyState,
  type CaseProcedure,
  type LitigationRecord,
  type OrganRules,
  type Role,
} from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import type { Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { CaseEntity } from '../cases/index.js';
import { Journal, toJournalEntry, type CaseEventEntity } from '../journal/index.js';
import type { Moment, Performer } from './act-command.js';
import { amountedTo, belowOf } from './instance-below.js';
import { OrganSettings, type SettingsOfOrgan } from './organ-settings.js';
import { Spokesmen } from './spokesmen.js';

/** A case opened for reading or acting: its row, its journal, the engine for the moment, and what they amount to. */
export interface CaseFile {
  readonly procedure: CaseProcedure;
  readonly row: CaseEntity;
  readonly events: readonly CaseEventEntity[];
  readonly engine: AnyEngine;
  readonly state: AnyState;
  /** Of a higher instance: what the case of the instance below amounts to; null where there is none or it is not known. */
  readonly below: LitigationRecord | null;
  readonly settings: SettingsOfOrgan;
  readonly moment: Moment;
}

@Injectable()
export class CaseFiles {
  constructor(
    private readonly journal: Journal,
    private readonly settings: OrganSettings,
    private readonly spokesmen: Spokesmen,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Locks the case until the transaction ends and opens it; null when there is none. */
  async lock(
    tx: Transaction,
    caseId: string,
    actor: Performer | null,
    moment?: Moment,
  ): Promise<CaseFile | null> {
    const row = await tx.findOne(CaseEntity, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
    return row && this.open(tx, row, actor, moment);
  }

  /** Opens the case without a lock, for reading. */
  async read(tx: Transaction, caseId: string, actor: Performer | null): Promise<CaseFile | null> {
    const row = await tx.findOneBy(CaseEntity, { id: caseId });
    return row && this.open(tx, row, actor);
  }

  /** Opens several cases without a lock, with as many questions as for one. */
  async readMany(tx: Transaction, ids: readonly string[], actor: Performer): Promise<CaseFile[]> {
    const moment = await this.momentNow(tx);
    const rows = await tx
      .createQueryBuilder(CaseEntity, 'c')
      .where('c.id = ANY(:ids)', { ids })
      .orderBy('c.id')
      .getMany();
    const journals = await this.journal.entriesOfMany(tx, ids);
    const speaksFor = await this.spokesmen.speaksFor(tx, actor);
    const lower = new Map(rows.map((row) => [row.id, belowOf(row, journals.get(row.id) ?? [])]));
    const journalsBelow = await this.journal.entriesOfMany(tx, [...lower.values()].filter(isNamed));
    const settings = new Map<string, SettingsOfOrgan>();
    for (const row of rows)
      if (!settings.has(placeOf(row))) settings.set(placeOf(row), await this.settings.of(tx, row));
    return rows.flatMap((row) => {
      const rules = settings.get(placeOf(row));
      return rules
        ? [
            fileOf(row, journals.get(row.id) ?? [], {
              settings: rules,
              actor,
              moment,
              speaksFor,
              below: amountedTo(journalsBelow.get(lower.get(row.id) ?? '') ?? []),
            }),
          ]
        : [];
    });
  }

  async open(tx: Transaction, row: CaseEntity, actor: Performer | null, given?: Moment): Promise<CaseFile> {
    const moment = given ?? (await this.momentNow(tx));
    const settings = await this.settings.of(tx, row);
    const speaksFor = await this.spokesmen.speaksFor(tx, actor);
    const events = await this.journal.entriesOf(tx, row.id);
    const lower = belowOf(row, events);
    const below = amountedTo(lower === undefined ? [] : await this.journal.entriesOf(tx, lower));
    return fileOf(row, events, { settings, actor, moment, speaksFor, below });
  }

  async momentNow(tx: Transaction): Promise<Moment> {
    return { now: this.clock.now(), today: await this.today.today(tx), origin: 'live', quiet: false };
  }
}

const placeOf = ({ procedure, organId, officeId }: CaseEntity): string =>
  `${procedure}/${organId}/${officeId}`;

const isNamed = (id: string | undefined): id is string => id !== undefined;
function fileOf(
  row: CaseEntity,
  events: readonly CaseEventEntity[],
  { settings, actor, moment, speaksFor, below = null }: EngineSetting,
): CaseFile {
  const procedure = procedures[row.procedure];
  const engine = engineFor(procedure, {
    ...{ settings, actor, moment, speaksFor, below },
    caseId: row.id,
  });
  const state = engine.stateOf(row.ruleSet, events.map(toJournalEntry));
  return { procedure, row, events, engine, settings, moment, state, below };
}

/** Who may advise on the case on that day; counsel by themselves say what they advise, not what others do. */
function counselFor(
  { counsel }: SettingsOfOrgan,
  {
    actor,
    today,
    caseId,
  }: Pick<EngineSetting, 'actor'> & Pick<Moment, 'today'> & { readonly caseId: string | undefined },
): OrganRules['counsel'] {
  const ownOnly = actor?.roles.includes('counsel') === true && !actor.roles.some((role) => office.has(role));
  return counsel
    .filter((one) => one.caseId === caseId && engagedOn(one.terms, today))
    .filter(({ userId }) => !ownOnly || userId === actor.id)
    .map(({ id, name, employer }) => ({ id, name, employer }));
}
const office: ReadonlySet<Role> = new Set(['registrar', 'caseOfficer', 'officeHead']);

interface EngineSetting {
  readonly settings: SettingsOfOrgan;
  readonly actor: Performer | null;
  readonly moment: Moment;
  readonly caseId?: string;
  /** The organs for which alone the actor speaks. */
  readonly speaksFor?: readonly string[] | undefined;
  readonly below?: LitigationRecord | null;
}

/** The engine of a procedure under an organ's settings; the actor's own approval is not asked twice. */
export function engineFor(
  { model }: CaseProcedure,
  { settings, actor, moment: { today }, caseId, speaksFor, below = null }: EngineSetting,
): AnyEngine {
  const approvers = (act: string, byDefault: readonly Role[]): readonly Role[] => {
    const chain = settings.approvals[act] ?? byDefault;
    const first = chain.findIndex((role) => !actor?.roles.includes(role));
    return first === -1 ? [] : chain.slice(first);
  };
  // A case is not in the way of its own hearing.
  const bookings: OrganRules['bookings'] = settings.bookings.filter((one) => one.caseId !== caseId);
  return new Engine(model, {
    reckoning: { calendar: officialCalendar, today },
    rules: {
      ...settings.rules,
      bookings,
      counsel: counselFor(settings, { actor, today, caseId }),
      ...(speaksFor === undefined ? {} : { speaksFor }),
      ...(below !== null && triedAfterRemand(below) ? { afterRemand: true } : {}),
    },
    approvers,
    newId,
  });
}
