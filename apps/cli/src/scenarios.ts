import { join } from 'node:path';

import { Command } from 'commander';

import { checkoutFolder, scenariosOf } from './scenarios-files.js';
import { differences } from './scenarios-running.js';

const FORMAT = `
A file holds one scenario or a list of them. A scenario is one of

  title: 七个工作日跨国庆            a period
  law: 行政复议法48、88(2)
  why: 九月二十五日至二十七日、十月一日至七日放假，十月十日上班
  period: { start: 2026-09-23, length: 7, unit: workingDay }
  expect: { due: 2026-10-10, provisional: false }

  title: 逾期未作决定，视为受理    a case, played through the procedure
  law: 行政复议法30(3)
  today: 2026-05-11
  acts:
    - { on: 2026-04-29, act: receiveApplication }
    - { on: 2026-05-11, act: accept, refused: [INTAKE_PERIOD_OVER, NOT_IN_THIS_STATE] }
  expect: { phase: ACCEPTED, acceptedOn: 2026-05-09 }

A step says what is done: act, propose, approve, return or withdraw, "recordedOn" where it is entered
later, "as" for the role, "refused" for the refusals expected (nothing may then be written), and of the
payload only what matters. An approval of an earlier day: { on: 2026-05-07, approve: extendPeriod,
approvedOn: 2026-05-06, scanned: true }. A wrong record: { on: 2026-03-25, act: correctRecord, corrects: serveCopy,
rightly: { on: 2026-03-11 } }; without "rightly" it is struck out.
A case may expect phase, clock, outcome, acceptedOn, deadlines, without, entries, proposals, refusals.
Unknown fields and a scenario without expectations are mistakes.

Exit status: 0, or 1 if anything differs.`;

interface Failure {
  readonly file: string;
  readonly title: string;
  readonly differences: readonly string[];
}

export const scenariosCommand = (): Command =>
  new Command('scenarios')
    .description('Runs the scenarios of a folder and prints what differs.')
    .argument('[folder]', 'a folder or a file of YAML scenarios', join(checkoutFolder(), 'test/scenarios'))
    .option('--json', 'print the result as JSON')
    .addHelpText('after', FORMAT)
    .action((folder: string, { json = false }: { json?: boolean }) => {
      process.exitCode = run(folder, json);
    });

function run(folder: string, json: boolean): number {
  const found = scenariosOf(folder);
  if (found.length === 0) throw new Error(`There are no scenarios in ${folder}`);
  const failures = found.flatMap((scenario): Failure[] => {
    const { file, title } = scenario;
    const differing = 'mistake' in scenario ? [scenario.mistake] : differences(scenario);
    return differing.length === 0 ? [] : [{ file, title, differences: differing }];
  });
  const passed = found.length - failures.length;
  for (const failure of failures) console.error(inWords(failure));
  if (json) console.log(JSON.stringify({ passed, failed: failures.length, failures }));
  else console.log(`${String(passed)} passed, ${String(failures.length)} failed`);
  return failures.length === 0 ? 0 : 1;
}

const inWords = ({ file, title, differences: differing }: Failure): string =>
  [`${file}: ${title}`, ...differing.map((line) => `  ${line}`)].join('\n');

if (process.argv[1] === import.meta.filename) {
  try {
    await scenariosCommand().parseAsync();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
