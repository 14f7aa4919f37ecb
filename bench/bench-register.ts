import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import {
  CaseList,
  CaseQueriesModule,
  CaseTexts,
  COUNTED,
  type CaseListAnswer,
  type CaseCursor,
  type CasePage,
} from '@mingjing/casework/case-queries';
import { CaseScopes, Users, type Person } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { openCasework, runCommand } from '../apps/cli/src/casework-context.js';
import { auditQuestions } from './audit-questions.js';
import { boardQuestions } from './board-questions.js';
import { listQuestions } from './list-questions.js';
import { registerQuestions, type RegisterQuestion } from './register-questions.js';
import { StatementRecorder } from './statement-recorder.js';

const help = `npm run -s bench:register                 asks the register and the other lists; prints median and p95 in milliseconds
  --runs 20                               how often each question is asked, after two rounds to warm up
  --only <words>                          only questions whose name has these words in it
  --plan                                  prints how PostgreSQL went about each statement`;

const askers = ['cao-yixin', 'sun-sanli', 'qin-sansheng'];
const warming = 2;
const limit = 50;

interface Options {
  readonly runs: number;
  readonly only: string;
  readonly plan: boolean;
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '20' },
      only: { type: 'string', default: '' },
      plan: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const runs = Number(values.runs);
  if (!Number.isSafeInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1.');
  const context = await openCasework(CaseQueriesModule);
  try {
    const recorder = new StatementRecorder(context.get(Database));
    await askAll(context, recorder, { ...values, runs });
    await askAudit(context, recorder, { ...values, runs });
    return 0;
  } finally {
    await context.close();
  }
});

/** The trace is read by an auditor, who sees no case. */
async function askAudit(
  context: INestApplicationContext,
  recorder: StatementRecorder,
  { runs, only, plan }: Options,
): Promise<void> {
  const database = context.get(Database);
  const [access] = await rowsOf(database.manager, 'SELECT 1 FROM access_log LIMIT 1');
  if (!access) return;
  const questions = (await auditQuestions(recorder.database)).filter(({ name }) => name.includes(only));
  const auditor = await context.get(Users, { strict: false }).byLoginName('hua-sanjian');
  if (!auditor || questions.length === 0) return;
  console.log(`\n  median     p95  ${auditor.displayName} (${auditor.roles.join(', ')})`);
  for (const { name, ask } of questions) {
    console.log(await measured(name, runs, async () => String(await ask(auditor))));
    if (plan) console.log(await recorder.plans());
  }
}

async function askAll(
  context: INestApplicationContext,
  recorder: StatementRecorder,
  { runs, only, plan }: Options,
): Promise<void> {
  const database = context.get(Database);
  const scopes = context.get(CaseScopes, { strict: false });
  const list = new CaseList(recorder.database, scopes, new CaseTexts(recorder.database));
  const questions = (await registerQuestions(database)).filter(({ name }) => name.includes(only));
  const today = context.get(Today, { strict: false });
  const others = [
    ...listQuestions(recorder.database, scopes, today),
    ...boardQuestions(recorder.database, today),
  ].filter(({ name }) => name.includes(only));
  for (const login of askers) {
    const asker = await context.get(Users, { strict: false }).byLoginName(login);
    if (!asker) throw new Error(`There is no ${login}: npm run -s bench:fill`);
    console.log(`\n  median     p95  ${asker.displayName} (${asker.roles.join(', ')})`);
    for (const question of questions) {
      const page = await pageOf(list, asker, question);
      const ask = async () => counted(await list.page(asker, question.filter, page));
      console.log(await measured(question.name, runs, ask));
      if (plan) console.log(await recorder.plans());
    }
    for (const { name, ask } of others) {
      console.log(await measured(name, runs, async () => String(await ask(asker))));
      if (plan) console.log(await recorder.plans());
    }
  }
}

function counted({ total, totalIsExact }: CaseListAnswer): string {
  return `${String(total)}${totalIsExact ? '' : '+'}`;
}

async function measured(name: string, runs: number, ask: () => Promise<string>): Promise<string> {
  const taken: number[] = [];
  let total = '';
  for (let run = -warming; run < runs; run += 1) {
    const started = performance.now();
    total = await ask();
    if (run >= 0) taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): string =>
    (taken[Math.min(runs - 1, Math.floor(runs * share))] ?? 0).toFixed(1).padStart(8);
  return `${at(0.5)}${at(0.95)}  ${name} (${total})`;
}

/** Beyond what is counted nobody jumps: one reads on, so the page begins behind the row before it. */
async function pageOf(
  list: CaseList,
  asker: Person,
  { filter, order, offset }: RegisterQuestion,
): Promise<CasePage> {
  if (offset <= COUNTED) return { ...order, limit, offset };
  const before = await list.page(asker, filter, { ...order, limit: 1, offset: offset - 1 });
  const after: CaseCursor | null = before.next === null ? null : cursorIn(before.next);
  return after ? { ...order, limit, after } : { ...order, limit };
}

function cursorIn(text: string): CaseCursor {
  const [, , key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [
    string,
    boolean,
    string,
    string,
  ];
  return { key, id };
}
