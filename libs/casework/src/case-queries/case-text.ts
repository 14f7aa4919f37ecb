import { Injectable } from '@nestjs/common';
import { Database } from '@mingjing/platform/database';
import { searchForm } from '../cases/index.js';
import type { CaseConditions } from './case-filter.js';

/** Beyond this share of the cases the index of pairs costs more than it saves. */
const COMMON = 0.12;
const MOST_WORDS = 5;
/** So many of the rarest pairs go to the index; whether the text is there as a whole, each hit is asked itself. */
const TELLING = 4;

/** How a text is looked for: the condition that holds, and the one that finds by the index where that helps. */
export interface TextSearch {
  /** What every hit fulfils, by looking at its text. */
  readonly holds: (conditions: CaseConditions) => CaseConditions;
  /** What to ask the index for; null where too many cases have such characters. */
  readonly indexed: string | null;
}

/** The words of a text in the form in which cases are looked for. */
export const wordsOf = (text: string): readonly string[] =>
  [...new Set(searchForm(text).split(/\s+/))].filter((word) => word !== '').slice(0, MOST_WORDS);

/** Neighbouring characters of a word, as the index holds them; a single character stands for every pair it begins. */
export function gramsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** The grams as a query of PostgreSQL's text search, taken as they are. */
export const queryOf = (grams: readonly string[]): string =>
  grams
    .map((gram) => {
      const quoted = `'${gram.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
      return Array.from(gram).length === 1 ? `${quoted}:*` : quoted;
    })
    .join(' & ');

/** Plans the search in numbers, titles and names. */
@Injectable()
export class CaseTexts {
  constructor(private readonly database: Database) {}

  async plan(text: string): Promise<TextSearch | null> {
    const words = wordsOf(text);
    if (words.length === 0) return null;
    const grams = [...new Set(words.flatMap(gramsOf))];
    const rarest = await this.database.manager.query<{ gram: string; share: number }[]>(
      'SELECT gram, share FROM search_gram_shares($1)',
      [grams],
    );
    const query = queryOf(rarest.slice(0, TELLING).map(({ gram }) => gram));
    return {
      holds: (conditions) =>
        words.reduce((all, word) => all.and((p) => `strpos(c.search_text, ${p}) > 0`, word), conditions),
      indexed: (rarest[0]?.share ?? 0) > COMMON ? null : query,
    };
  }
}
