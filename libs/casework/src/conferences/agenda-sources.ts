import { Inject, Injectable } from '@nestjs/common';
import { addMonths, correctingOutcomes, type AgendaSourceKind, type CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { lossStands } from '../losses/index.js';
import { CaseScopes, type Actor } from '../people/index.js';

/** What the data offer for an agenda: a subject, how often, in which cases. */
export interface AgendaSuggestion {
  readonly source: Exclude<AgendaSourceKind, 'free'>;
  readonly subject: string;
  readonly count: number;
  /** Case numbers. */
  readonly cases: readonly string[];
}

/** A kind of data that points of an agenda are drawn from; of the cases the asker sees only. */
export interface AgendaSource {
  suggest(tx: Transaction, actor: Actor, today: CalendarDate): Promise<readonly AgendaSuggestion[]>;
}

/** Under this token all sources are injected; another procedure adds its own. */
export const AGENDA_SOURCES = Symbol('AgendaSources');

const MOST_OF_EACH = 5;

/** Reconsideration: opinion letters nobody has reported on, and the matters whose acts were corrected most. */
@Injectable()
export class ReconsiderationAgenda implements AgendaSource {
  constructor(private readonly scopes: CaseScopes) {}

  async suggest(tx: Transaction, actor: Actor, today: CalendarDate): Promise<AgendaSuggestion[]> {
    return [...(await this.letters(tx, actor)), ...(await this.corrected(tx, actor, today))];
  }

  private async letters(tx: Transaction, actor: Actor): Promise<AgendaSuggestion[]> {
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 2 });
    return rowsOf<AgendaSuggestion>(
      tx,
      `SELECT 'openOpinionLetters' AS source, d.bearer AS subject, count(*)::int AS count,
              array_agg(c.number ORDER BY c.number) AS cases
         FROM supervised_duties d JOIN cases c ON c.id = d.case_id
        WHERE d.kind = 'opinionLetter' AND d.done_on IS NULL AND ${seen.sql}
        GROUP BY d.bearer ORDER BY count(*) DESC, d.bearer LIMIT $1`,
      [MOST_OF_EACH, ...seen.params],
    );
  }

  private async corrected(tx: Transaction, actor: Actor, today: CalendarDate): Promise<AgendaSuggestion[]> {
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 4 });
    return rowsOf<AgendaSuggestion>(
      tx,
      `SELECT 'correctedActs' AS source, c.matter AS subject, count(*)::int AS count,
              array_agg(c.number ORDER BY c.number) AS cases
         FROM cases c
        WHERE c.procedure = 'reconsideration' AND c.outcome = ANY($1) AND c.concluded_on > $2::date AND ${seen.sql}
        GROUP BY c.matter ORDER BY count(*) DESC, c.matter LIMIT $3`,
      [correctingOutcomes, addMonths(today, -12), MOST_OF_EACH, ...seen.params],
    );
  }
}

/** Lawsuits: suggestions of courts and procuratorates nobody has answered, and the kinds of act lost most. */
@Injectable()
export class LitigationAgenda implements AgendaSource {
  constructor(private readonly scopes: CaseScopes) {}

  async suggest(tx: Transaction, actor: Actor, today: CalendarDate): Promise<AgendaSuggestion[]> {
    return [...(await this.suggestions(tx, actor)), ...(await this.lost(tx, actor, today))];
  }

  private async suggestions(tx: Transaction, actor: Actor): Promise<AgendaSuggestion[]> {
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 2 });
    return rowsOf<AgendaSuggestion>(
      tx,
      `SELECT 'pendingSuggestions' AS source, coalesce(max(court.name), d.sender, '') AS subject, count(*)::int AS count,
              array_agg(c.number ORDER BY c.number) AS cases
         FROM supervised_duties d JOIN cases c ON c.id = d.case_id LEFT JOIN courts court ON court.id = d.sender
        WHERE d.kind IN ('judicialSuggestion', 'procuratorSuggestion') AND d.done_on IS NULL AND ${seen.sql}
        GROUP BY d.sender ORDER BY count(*) DESC, d.sender LIMIT $1`,
      [MOST_OF_EACH, ...seen.params],
    );
  }

  private async lost(tx: Transaction, actor: Actor, today: CalendarDate): Promise<AgendaSuggestion[]> {
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 3 });
    return rowsOf<AgendaSuggestion>(
      tx,
      `SELECT 'lostActs' AS source, c.matter AS subject, count(*)::int AS count,
              array_agg(c.number ORDER BY c.number) AS cases
         FROM cases c
        WHERE c.procedure = 'litigation' AND c.particulars->>'suitKind' <> 'CIVIL_DEFENDANT' AND ${seen.sql}
          AND EXISTS (SELECT 1 FROM case_lessons l
                       WHERE l.case_id = c.id AND l.lost_on > $2::date AND ${lossStands})
        GROUP BY c.matter ORDER BY count(*) DESC, c.matter LIMIT $1`,
      [MOST_OF_EACH, addMonths(today, -12), ...seen.params],
    );
  }
}

/** All that any source offers. */
@Injectable()
export class AgendaSuggestions {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
    @Inject(AGENDA_SOURCES) private readonly sources: readonly AgendaSource[],
  ) {}

  async for(actor: Actor): Promise<AgendaSuggestion[]> {
    const today = await this.today.today();
    const offered = [];
    for (const source of this.sources)
      offered.push(await source.suggest(this.database.manager, actor, today));
    return offered.flat();
  }
}
