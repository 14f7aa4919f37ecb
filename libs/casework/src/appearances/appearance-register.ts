import { Injectable } from '@nestjs/common';
import {
  appearanceRates,
  mediatedOutcomes,
  type AppearanceCount,
  type AppearanceRates,
  type CalendarDate,
  type Instance,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Actor } from '../people/index.js';
import type { CourtAppearanceEntity } from './court-appearance.entity.js';

/** Which hearings the list shows; each number of the rates is the cases of one of them. */
export const appearanceShows = [
  'all',
  'attended',
  'absent',
  'chief',
  'spoke',
  'ordered',
  'orderedAttended',
  'leftEarly',
  'ahead',
] as const;
export type AppearanceShow = (typeof appearanceShows)[number];

export interface AppearanceNarrowing {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly show: AppearanceShow;
  readonly instance?: Instance | undefined;
  /** A defendant organ; a head of another defendant is none of its own (law.md H.3). */
  readonly organId?: string | undefined;
}
export interface AppearanceFilter extends AppearanceNarrowing {
  readonly offset: number;
  readonly limit: number;
}

export interface AppearanceRow extends CourtAppearanceEntity {
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly court: string | null;
  readonly headOfName: string | null;
  /** The organs sued, whose head should have come. */
  readonly defendants: readonly string[];
  readonly officerName: string | null;
}
/** The rates of one organ or instance; the whole has neither. */
export interface AppearanceGroup extends AppearanceCount {
  readonly key: string;
  readonly name: string;
  readonly rates: AppearanceRates;
}
export interface AppearancePage {
  readonly today: CalendarDate;
  readonly rows: readonly AppearanceRow[];
  readonly more: boolean;
  readonly whole: AppearanceCount & { readonly rates: AppearanceRates };
  /** Of every instance, whichever the list is narrowed to; of the organ asked for. */
  readonly byInstance: readonly AppearanceGroup[];
  /** Of every organ sued, whichever the list is narrowed to; of the instance asked for. */
  readonly byOrgan: readonly AppearanceGroup[];
}

type Counted = AppearanceCount & { readonly key: string; readonly name: string };
interface Narrowed {
  /** Which cases; the period is asked for by each question in its own way. */
  readonly sql: string;
  readonly params: readonly unknown[];
  /** Whether the head who came is one of the organ asked for. */
  readonly own: string;
}

const inPeriod = (day: string): string => `${day} BETWEEN $1::date AND $2::date`;
const mediated = mediatedOutcomes.map((outcome) => `'${outcome}'`).join(',');
/** What the court mediated counts as not heard, as in the statistics. */
const countsAsHeard = `coalesce(c.outcome, '') NOT IN (${mediated})`;
/** An instance counts in the period of its first hearing; whoever came to any of them came (law.md H.3; 出庭规定 7). */
const ofCounted = `${countsAsHeard} AND ${inPeriod(`(SELECT min(first.day) FROM court_appearances first
  WHERE first.case_id = a.case_id AND first.held)`)}`;
const held = `a.held AND ${inPeriod('a.day')}`;

const shows: Readonly<Record<AppearanceShow, (own: string) => string>> = {
  all: () => held,
  attended: (own) => `a.held AND a.attended AND ${own} AND ${ofCounted}`,
  absent: (own) => `${held} AND NOT (a.attended AND ${own})`,
  chief: (own) => `a.held AND a.attended AND a.head_post = 'chief' AND ${own} AND ${ofCounted}`,
  spoke: (own) => `a.held AND a.spoke AND ${own} AND ${ofCounted}`,
  ordered: () => `a.held AND a.ordered AND ${ofCounted}`,
  orderedAttended: (own) => `a.held AND a.attended AND ${own} AND ${ofCounted} AND EXISTS (
     SELECT 1 FROM court_appearances o WHERE o.case_id = a.case_id AND o.held AND o.ordered)`,
  leftEarly: () => `${held} AND a.left_early`,
  ahead: () => `NOT a.held AND c.concluded_on IS NULL AND ${inPeriod('a.day')}`,
};
const nothing: AppearanceCount = {
  heard: 0,
  attended: 0,
  chief: 0,
  spoke: 0,
  ordered: 0,
  orderedAttended: 0,
};

/** Cases heard, each once per instance; a head of another defendant does not count for an organ (law.md H.3). */
const counted = `count(*)::int AS heard, count(*) FILTER (WHERE attended)::int AS attended,
  count(*) FILTER (WHERE chief)::int AS chief, count(*) FILTER (WHERE spoke)::int AS spoke,
  count(*) FILTER (WHERE ordered)::int AS ordered,
  count(*) FILTER (WHERE ordered AND attended)::int AS "orderedAttended"`;
const ofCase = (own: string): string => `bool_or(a.attended AND ${own}) AS attended,
  bool_or(a.attended AND a.head_post = 'chief' AND ${own}) AS chief,
  bool_or(a.spoke AND ${own}) AS spoke, bool_or(a.ordered) AS ordered`;
const firstHeard = `HAVING ${inPeriod('min(a.day)')}`;
const heardIn = ({ sql, own }: Narrowed): string => `SELECT a.case_id, a.instance, ${ofCase(own)}
  FROM court_appearances a JOIN cases c ON c.id = a.case_id
  WHERE a.held AND ${countsAsHeard} AND ${sql} GROUP BY a.case_id, a.instance ${firstHeard}`;
const rated = <Count extends AppearanceCount>(count: Count) => ({ ...count, rates: appearanceRates(count) });

const rowsIn = ({ sql, own }: Narrowed, show: AppearanceShow): string => `
  SELECT a.case_id AS "caseId", a.hearing, a.instance, a.day::text, a.held, a.ordered, a.attended,
         a.left_early AS "leftEarly", a.spoke, a.head_name AS "headName", a.head_post AS "headPost",
         a.head_of AS "headOf", a.absence, a.absence_proof AS "absenceProof", c.number AS "caseNumber",
         c.title AS "caseTitle", c.particulars->>'court' AS court, organ.name AS "headOfName",
         ARRAY(SELECT d.name FROM case_parties d WHERE d.case_id = c.id AND d.role = 'defendant' ORDER BY d.key)
           AS defendants,
         officer.display_name AS "officerName"
    FROM court_appearances a JOIN cases c ON c.id = a.case_id
    LEFT JOIN organs organ ON organ.id = a.head_of LEFT JOIN users officer ON officer.id = c.officer_id
   WHERE ${sql} AND ${shows[show](own)}`;
const orderOf = (show: AppearanceShow): string => {
  const way = show === 'ahead' ? '' : ' DESC';
  return `ORDER BY a.day${way}, a.case_id${way}, a.hearing${way}`;
};

/** The register of appearances 负责人出庭应诉台账, with its rates, in the cases somebody sees. */
@Injectable()
export class AppearanceRegister {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async page(actor: Actor, { offset, limit, ...asked }: AppearanceFilter): Promise<AppearancePage> {
    const narrowed = await this.narrowed(actor, asked);
    const found = await this.read<AppearanceRow>(
      `${rowsIn(narrowed, asked.show)} ${orderOf(asked.show)} LIMIT ${String(limit + 1)} OFFSET ${String(offset)}`,
      narrowed,
    );
    return {
      today: await this.today.today(),
      rows: found.slice(0, limit),
      more: found.length > limit,
      whole: await this.whole(narrowed),
      byInstance: await this.byInstance(await this.narrowed(actor, { ...asked, instance: undefined })),
      byOrgan: await this.byOrgan(await this.narrowed(actor, { ...asked, organId: undefined })),
    };
  }

  /** All rows of a filter, a batch at a time. */
  async *batches(
    actor: Actor,
    asked: AppearanceNarrowing,
    size: number,
  ): AsyncGenerator<readonly AppearanceRow[]> {
    const narrowed = await this.narrowed(actor, asked);
    const way = asked.show === 'ahead' ? '>' : '<';
    const at = (place: number): string => `$${String(narrowed.params.length + place)}`;
    const after = ` AND (a.day, a.case_id, a.hearing) ${way} (${at(1)}::date, ${at(2)}::uuid, ${at(3)}::text)`;
    let last: AppearanceRow | undefined;
    do {
      const rows = await this.read<AppearanceRow>(
        `${rowsIn(narrowed, asked.show)}${last ? after : ''} ${orderOf(asked.show)} LIMIT ${String(size)}`,
        { params: [...narrowed.params, ...(last ? [last.day, last.caseId, last.hearing] : [])] },
      );
      if (rows.length > 0) yield rows;
      last = rows.length < size ? undefined : rows.at(-1);
    } while (last);
  }

  private read<Row>(sql: string, { params }: Pick<Narrowed, 'params'>): Promise<Row[]> {
    return rowsOf<Row & object>(this.database.manager, sql, [...params]);
  }

  private async whole(narrowed: Narrowed): Promise<AppearancePage['whole']> {
    const [whole = nothing] = await this.read<AppearanceCount>(
      `SELECT ${counted} FROM (${heardIn(narrowed)}) h`,
      narrowed,
    );
    return rated(whole);
  }

  private async byInstance(narrowed: Narrowed): Promise<AppearanceGroup[]> {
    const groups = await this.read<Counted>(
      `SELECT instance AS key, instance AS name, ${counted} FROM (${heardIn(narrowed)}) h GROUP BY instance ORDER BY instance`,
      narrowed,
    );
    return groups.map(rated);
  }

  private async byOrgan(narrowed: Narrowed): Promise<AppearanceGroup[]> {
    const groups = await this.read<Counted>(
      `SELECT organ AS key, o.name, ${counted} FROM (
         SELECT a.case_id, a.instance, p.organ_id AS organ,
                ${ofCase('(a.head_of IS NULL OR a.head_of = p.organ_id)')}
           FROM court_appearances a JOIN cases c ON c.id = a.case_id
           JOIN case_parties p ON p.case_id = c.id AND p.role = 'defendant' AND p.organ_id IS NOT NULL
          WHERE a.held AND ${countsAsHeard} AND ${narrowed.sql}
          GROUP BY a.case_id, a.instance, p.organ_id ${firstHeard}) h
         JOIN organs o ON o.id = organ GROUP BY organ, o.name ORDER BY count(*) DESC, o.name`,
      narrowed,
    );
    return groups.map(rated);
  }

  private async narrowed(
    actor: Actor,
    { from, to, instance, organId }: AppearanceNarrowing,
  ): Promise<Narrowed> {
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c', firstParam: 3 });
    const params: unknown[] = [from, to, ...seen.params];
    const parts = [seen.sql];
    if (instance !== undefined) parts.push(`a.instance = $${String(params.push(instance))}`);
    if (organId === undefined) return { sql: parts.join(' AND '), params, own: 'true' };
    const organ = `$${String(params.push(organId))}`;
    parts.push(`EXISTS (SELECT 1 FROM case_parties d WHERE d.case_id = c.id AND d.role = 'defendant'
                    AND d.organ_id = ${organ})`);
    return { sql: parts.join(' AND '), params, own: `(a.head_of IS NULL OR a.head_of = ${organ})` };
  }
}
