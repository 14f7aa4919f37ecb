import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { locales, type Locale } from '@mingjing/domain';
import { Command, Option } from 'commander';

import { answers, linesOf } from './periods-answers.js';

const FORMAT = `
Input, one JSON object per line:
  {"id":"a","start":"2026-03-02","length":7,"unit":"workingDay",
   "pauses":[{"from":"2026-03-07","to":"2026-03-16"}],"extensionDays":0}

  id             a text or a number; it comes back with the answer
  start          the day of the event; it is not counted
  length         a whole number, 1 or more
  unit           workingDay, naturalDay, month or year
  pauses         optional; "from" is the day of suspension, "to" the day of resumption.
                 Without "to" the period is still suspended and "due" is null.
  extensionDays  optional; added to the unmoved last day
  moves          optional; false for caps and public notice, which no rest day moves

Output, one line for each:
  {"id":"a","due":"2026-03-18","provisional":false,"explanation":["…"]}
  {"id":"b","error":"…"}      the line cannot be answered; the others are

A result is provisional where it touches a year whose holiday notice has not been published.
The calendar covers 2004 to 2030.

Exit status: 0, or 1 if a line could not be answered.`;

export const periodsCommand = (): Command =>
  new Command('periods')
    .description('Counts statutory periods: reads JSON lines, writes a JSON line with the due date for each.')
    .argument('[file]', 'a file of JSON lines; without it standard input is read')
    .addOption(new Option('--lang <lang>', 'language of explanations').choices(locales).default('zh'))
    .addHelpText('after', FORMAT)
    .action(async (file: string | undefined, { lang }: { lang: Locale }) => {
      process.exitCode = await run(file === undefined ? process.stdin : createReadStream(file), lang);
    });

async function run(input: Readable, locale: Locale): Promise<number> {
  let status = 0;
  const output = answers(linesOf(input.setEncoding('utf8')), locale, () => (status = 1));
  try {
    await pipeline(Readable.from(output), process.stdout);
  } catch (error) {
    // The reader of our output has gone, as head does: there is nobody left to tell.
    if (!isCode(error, 'EPIPE')) throw error;
    input.destroy();
  }
  return status;
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

if (process.argv[1] === import.meta.filename) {
  try {
    await periodsCommand().parseAsync();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
