import { Inject, Injectable } from '@nestjs/common';
import {
  foreignAct,
  isActOf,
  procedureNames,
  rowOf,
  type CalendarDate,
  type Act,
  type PayloadOf,
  type Refusal,
} from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';
import { LOGGER, type Logger } from '@mingjing/platform/logging';
import { CaseScopes } from '../people/index.js';
import type { ActOutcome, CommandHead, Performer } from './act-command.js';
import { capacitiesFor, explained } from './capacities.js';
import { CaseFiles, type CaseFile } from './case-file.js';
import { IdempotencyKeys } from './idempotency.js';
import { ActRefused, CaseNotFound, StaleCase } from './procedure-errors.js';
import { ProcedureRunner } from './procedure-runner.js';

/** A case of a selection, at the version the actor saw. */
export interface SeriesCase {
  readonly id: string;
  readonly version: number;
}

interface Asked<A extends Act> {
  readonly actor: Performer;
  readonly act: A;
  readonly cases: readonly SeriesCase[];
  readonly occurredOn?: CalendarDate;
}

/** A selection about which it is asked what it allows at all. */
export interface SeriesSelection {
  readonly actor: Performer;
  readonly acts: readonly Act[];
  readonly cases: readonly SeriesCase[];
}

/** In how many cases of a selection an act is possible. */
export interface SeriesChance {
  readonly act: Act;
  readonly possible: number;
}

export interface SeriesQuestion<A extends Act = Act> extends Asked<A> {
  readonly payload?: PayloadOf<A>;
}

export interface SeriesCommand<A extends Act = Act> extends Asked<A> {
  readonly payload: PayloadOf<A>;
  readonly reasons?: string;
  readonly idempotency: { readonly key: string; readonly bodyHash: string };
}

interface OfCase {
  readonly caseId: string;
  /** Null where there is no such case for the actor. */
  readonly number: string | null;
}

/** Whether a case of the selection allows the act, and if not, every reason. */
export interface SeriesAnswer extends OfCase {
  readonly state: 'allowed' | 'refused' | 'stale' | 'notFound';
  /** The version the case is at; null where there is no such case for the actor. */
  readonly version: number | null;
  readonly refusals: readonly Refusal[];
  readonly approvers: readonly string[];
}

/** What came of the act in a case of the selection. */
export interface SeriesResult extends OfCase {
  /** `failed`: the program could not do it; nothing was done. */
  readonly state: 'done' | 'refused' | 'stale' | 'notFound' | 'failed';
  /** The version the case is at; null where there is no such case for the actor. */
  readonly version: number | null;
  readonly result: ActOutcome['result'] | null;
  readonly refusals: readonly Refusal[];
}

export const isSeriesAct = (act: Act): boolean =>
  procedureNames.some((name) => rowOf(name, act)?.series !== undefined);

/** What one case is told of the payload for all of them. */
function payloadFor<A extends Act>(act: A, payload: PayloadOf<A>, number: string): PayloadOf<A> {
  const series = procedureNames.map((name) => rowOf(name, act)?.series).find((each) => each !== undefined);
  return typeof series === 'function' ? (series(payload, number) as PayloadOf<A>) : payload;
}

/** Performs an act on one case after the other in the order of their ids, each in a transaction of its own. */
@Injectable()
export class SeriesActs {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly files: CaseFiles,
    private readonly keys: IdempotencyKeys,
    private readonly runner: ProcedureRunner,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Says of each act in how many cases of the selection it is possible, before anybody says how. */
  async chances({ actor, acts, cases }: SeriesSelection): Promise<SeriesChance[]> {
    const numbers = await this.numbers({ actor, cases });
    const files = await this.files.readMany(this.database.manager, [...numbers.keys()], actor);
    return acts.map((act) => ({
      act,
      possible: files.filter((file) => refusalsOf(file, { act, actor }).length === 0).length,
    }));
  }

  /** Says of each case whether the act is possible, with a handful of questions to the database. */
  async preview<A extends Act>(question: SeriesQuestion<A>): Promise<SeriesAnswer[]> {
    const numbers = await this.numbers(question);
    const files = await this.files.readMany(this.database.manager, [...numbers.keys()], question.actor);
    const byId = new Map(files.map((file) => [file.row.id, file]));
    return inOrder(question.cases).map(({ id, version }) => {
      const file = byId.get(id);
      const head = { caseId: id, number: numbers.get(id) ?? null };
      return file
        ? { ...head, ...answerOf(file, question, version) }
        : { ...head, state: 'notFound', version: null, refusals: [], approvers: [] };
    });
  }

  /** One case's failure stops no other; sent again with the same key, what is done is not done twice. */
  async perform<A extends Act>(command: SeriesCommand<A>): Promise<SeriesResult[]> {
    const { actor, act, idempotency } = command;
    const key = { ...idempotency, route: `series/${act}` };
    const tx = this.database.manager;
    const { now } = await this.files.momentNow(tx);
    await this.keys.claim(tx, { actor, idempotency: key }, now);
    const numbers = await this.numbers(command);
    const results: SeriesResult[] = [];
    for (const each of inOrder(command.cases)) {
      const route = `${key.route}/${each.id}`;
      const number = numbers.get(each.id) ?? null;
      const payload = payloadFor(act, command.payload, number ?? '');
      const head = { actor, idempotency: { ...key, route } };
      results.push({
        caseId: each.id,
        number,
        ...(await this.performOn({ ...command, payload }, each, head)),
      });
    }
    return results;
  }

  private async performOn<A extends Act>(
    { act, payload, occurredOn, reasons }: SeriesCommand<A>,
    { id, version }: SeriesCase,
    head: CommandHead,
  ): Promise<Omit<SeriesResult, keyof OfCase>> {
    try {
      const outcome = await this.runner.perform({
        ...head,
        caseId: id,
        act,
        payload,
        expectedVersion: version,
        ...(occurredOn === undefined ? {} : { occurredOn }),
        ...(reasons === undefined ? {} : { reasons }),
      });
      return { state: 'done', version: outcome.version, result: outcome.result, refusals: [] };
    } catch (error) {
      return failureOf(error, version) ?? this.fault(error, version);
    }
  }

  /** Without the database no case can be done, and the series ends, to be sent again; else only this one was not. */
  private async fault(error: unknown, version: number): Promise<Omit<SeriesResult, keyof OfCase>> {
    try {
      await this.database.manager.query('SELECT 1');
    } catch {
      throw error;
    }
    this.logger.error({ error }, 'A case of a series failed.');
    return { state: 'failed', version, result: null, refusals: [] };
  }

  private async numbers({ actor, cases }: Pick<Asked<Act>, 'actor' | 'cases'>): Promise<Map<string, string>> {
    const tx = this.database.manager;
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 2 });
    const rows = await rowsOf<{ id: string; number: string }>(
      tx,
      `SELECT c.id, c.number FROM cases c WHERE c.id = ANY($1::uuid[]) AND ${seen.sql}`,
      [cases.map(({ id }) => id), ...seen.params],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}

/** A case named twice is one case. */
const inOrder = (cases: readonly SeriesCase[]): readonly SeriesCase[] =>
  [
    ...new Map(cases.map((each) => [each.id.toLowerCase(), { ...each, id: each.id.toLowerCase() }])).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));

function refusalsOf<A extends Act>(
  { procedure, engine, state, row, moment }: CaseFile,
  { act, actor, payload, occurredOn = moment.today }: Omit<SeriesQuestion<A>, 'cases'>,
): readonly Refusal[] {
  const foreign = foreignAct(procedure.name, act);
  if (foreign) return [foreign];
  const said = payload === undefined ? {} : { payload: payloadFor(act, payload, row.number) };
  const request = { act, occurredOn, capacities: capacitiesFor(actor, row), ...said };
  return explained(engine.refusals(state, request), actor, row);
}

function answerOf<A extends Act>(
  file: CaseFile,
  question: SeriesQuestion<A>,
  seen: number,
): Omit<SeriesAnswer, keyof OfCase> {
  const refusals = refusalsOf(file, question);
  const known = isActOf(file.procedure.name, question.act);
  const approvers = known ? file.engine.chainOf(question.act, file.state) : [];
  const { version } = file.row;
  if (version !== seen && !refusals.some(({ kind }) => kind === 'role'))
    return { state: 'stale', version, refusals: [], approvers };
  return { state: refusals.length === 0 ? 'allowed' : 'refused', version, refusals, approvers };
}

/** What the casework says of this case; null for a fault of the program. */
function failureOf(error: unknown, version: number): Omit<SeriesResult, keyof OfCase> | null {
  const failure = { version, result: null, refusals: [] };
  if (error instanceof ActRefused) return { ...failure, state: 'refused', refusals: error.refusals };
  if (error instanceof StaleCase) return { ...failure, state: 'stale', version: error.current };
  if (error instanceof CaseNotFound) return { ...failure, state: 'notFound', version: null };
  return null;
}
