import {
  countPeriod,
  explanationLines,
  officialCalendar,
  type CalendarDate,
  type CountedPeriod,
  type Locale,
  type Period,
} from '@mingjing/domain';

import { Fields, Mistake } from './periods-fields.js';
import { readPeriod } from './periods-period.js';

export interface Answer {
  readonly id: string | number | null;
  readonly due: CalendarDate | null;
  readonly provisional: boolean;
  readonly explanation: readonly string[];
}
export interface NoAnswer {
  readonly id: string | number | null;
  readonly error: string;
}

/** Answers one line of input; a mistake in it is an answer too. */
export function answerLine(line: string, locale: Locale): Answer | NoAnswer {
  let id: string | number | null = null;
  try {
    const fields = new Fields(parse(line));
    const given = fields.value('id');
    if (typeof given !== 'string' && typeof given !== 'number')
      throw fields.mistake('id', '应为文字或者数字', 'must be a text or a number');
    id = given;
    const period = readPeriod(fields);
    fields.nothingElse();
    const { due, provisional, explanation } = countWithinCalendar(period);
    return { id, due, provisional, explanation: explanationLines(explanation, locale) };
  } catch (error) {
    if (error instanceof Mistake) return { id, error: error.in(locale) };
    throw error;
  }
}

/** Counts the period on the official calendar; a year it does not cover is a mistake of the input. */
export function countWithinCalendar(period: Period): CountedPeriod {
  try {
    return countPeriod(officialCalendar, period);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Mistake(
      '期间超出放假日历的年份（2004至2030）',
      'the period leaves the years of the working calendar (2004 to 2030)',
    );
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Mistake('不是有效的JSON', 'not valid JSON');
  }
}

/** One line of output for every line of input that is not empty, as it comes. */
export async function* answers(
  lines: AsyncIterable<string>,
  locale: Locale,
  onMistake: () => void,
): AsyncGenerator<string> {
  for await (const raw of lines) {
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    const answer = answerLine(line, locale);
    if ('error' in answer) onMistake();
    yield `${JSON.stringify(answer)}\n`;
  }
}

/** The lines of a text that comes in pieces, whichever way they end. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    begun.push(first);
    for (const next of others) {
      yield begun.join('').replace(/\r$/, '');
      begun = [next];
    }
  }
  yield begun.join('');
}
