import { calendarDate } from '@mingjing/domain';
import { AccessRecords, readRecordCursor, type AccessFilter } from '@mingjing/casework/audit';
import { rowsOf, type Database } from '@mingjing/platform/database';
import type { ListQuestion } from './list-questions.js';

const limit = 50;
const lastMonth = { from: calendarDate('2026-10-24'), to: calendarDate('2026-11-23') };
const lastYear = { from: calendarDate('2025-01-01'), to: calendarDate('2025-12-31') };

/** What an auditor asks of the trace of accesses; the answer is how many there are, counted as far as the list counts. */
export async function auditQuestions(database: Database): Promise<readonly ListQuestion[]> {
  const records = new AccessRecords(database);
  const ask = (name: string, filter: AccessFilter): ListQuestion => ({
    name: `audit: ${name}`,
    ask: async () => (await records.page(filter, { limit })).total,
  });
  const [busiest, caseNumber] = await placesIn(database);
  return [
    ask('everything', {}),
    ask('last month', lastMonth),
    ask('last year', lastYear),
    ask('one person', { userId: busiest }),
    ask('one person, last month', { userId: busiest, ...lastMonth }),
    ask('files of one person', { userId: busiest, way: 'file' }),
    ask('refusals of one person', { userId: busiest, result: 'refused' }),
    ask('one organ and its offices', { organId: 'qz-gov' }),
    ask('one case', { caseNumber }),
    ...(['case', 'act', 'list', 'file', 'export', 'account', 'other'] as const).map((way) =>
      ask(`way ${way}`, { way }),
    ),
    ask('exports, last year', { way: 'export', ...lastYear }),
    ask('refused', { result: 'refused' }),
    ask('refused, last year', { result: 'refused', ...lastYear }),
    { name: 'audit: twenty pages, read on', ask: () => twentyPages(records) },
  ];
}

/** Whoever looked most, and the number of a case somebody looked at. */
async function placesIn(database: Database): Promise<readonly [string, string]> {
  const [found] = await rowsOf<{ person: string; number: string }>(
    database.manager,
    `SELECT (SELECT user_id FROM access_log GROUP BY user_id ORDER BY count(*) DESC LIMIT 1) AS person,
            (SELECT c.number FROM access_log a JOIN cases c ON c.id = a.case_id ORDER BY a.at DESC LIMIT 1) AS number`,
  );
  if (!found?.person || !found.number)
    throw new Error('Nobody looked at anything: npm run -s bench:fill -- --accesses 1000000');
  return [found.person, found.number];
}

/** One reads on from page to page, each from where the last one ended. */
async function twentyPages(records: AccessRecords): Promise<number> {
  let rows = 0;
  let next: string | null = null;
  for (let page = 0; page < 20; page += 1) {
    const after: ReturnType<typeof readRecordCursor> = next === null ? null : readRecordCursor(next, 'at');
    const found = await records.page({}, { limit, ...(after ? { after } : {}) });
    rows += found.rows.length;
    next = found.next;
  }
  return rows;
}
