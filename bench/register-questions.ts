import { addDays, calendarDate } from '@mingjing/domain';
import type { CaseFilter, CaseOrder } from '@mingjing/casework/case-queries';
import type { Database } from '@mingjing/platform/database';

/** A question somebody puts to the register. */
export interface RegisterQuestion {
  readonly name: string;
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  /** How many rows lie before the page; a page beyond what is counted is reached by its cursor. */
  readonly offset: number;
}

const newest: CaseOrder = { sort: 'receivedOn', descending: true };
const today = calendarDate('2026-11-23');

const ask = (name: string, filter: CaseFilter, order = newest, offset = 0): RegisterQuestion => ({
  name,
  filter,
  order,
  offset,
});

interface Sample {
  readonly number: string;
  readonly officer: string;
  readonly respondent: string;
  readonly two: string;
  readonly three: string;
  readonly firm: string;
}

const middling = `cases WHERE office_id = 'qz-justice' AND officer_id IS NOT NULL AND respondent_ids = '{qz-market}'
       AND procedure = 'reconsideration'`;

/** What the questions ask for, taken from the middle of the register. */
async function sample(database: Database): Promise<Sample> {
  const name = (pattern: string): string =>
    `(SELECT name FROM case_parties WHERE role = 'applicant' AND name ~ '${pattern}' LIMIT 1)`;
  const [row] = await database.manager.query<Sample[]>(
    `SELECT number, officer_id AS officer, respondent_ids[1] AS respondent,
            ${name('^..$')} AS two, ${name('^...$')} AS three, ${name('公司$')} AS firm
       FROM ${middling} ORDER BY id
     OFFSET (SELECT count(*) / 2 FROM ${middling}) LIMIT 1`,
  );
  if (!row) throw new Error('The scratch database is empty or too small: npm run -s bench:fill');
  return row;
}

export async function registerQuestions(database: Database): Promise<readonly RegisterQuestion[]> {
  const known = await sample(database);
  return [...orders(), ...filters(known), ...figures(), ...texts(known)];
}

/** The cases behind figures of the board. */
function figures(): readonly RegisterQuestion[] {
  const year = { from: calendarDate('2026-01-01'), to: calendarDate('2026-11-30') };
  const part = (facet: 'onTime' | 'corrected', value: string) => [{ facet, values: [value] }];
  return [
    ask('figure: concluded late this year', {
      counted: { measure: 'concluded', ...year, by: part('onTime', 'no') },
    }),
    ask('figure: corrected this year', {
      counted: { measure: 'concluded', ...year, by: part('corrected', 'direct') },
    }),
    ask('figure: received this year', { counted: { measure: 'received', ...year, by: [] } }),
    ask('figure: overdue', { open: true, dueTo: addDays(today, -1), organId: 'qz-gov' }),
  ];
}

function orders(): readonly RegisterQuestion[] {
  const page = (each: number): number => (each - 1) * 50;
  return [
    ask('first page', {}),
    ask('page 200, the last one reached by its number', {}, newest, page(200)),
    ask('page 1000', {}, newest, page(1000)),
    ask('page 15000', {}, newest, page(15000)),
    ask('received, oldest first', {}, { sort: 'receivedOn', descending: false }),
    ask('by due date', {}, { sort: 'nextDueOn', descending: false }),
    ask('by due date, latest first', {}, { sort: 'nextDueOn', descending: true }),
    ask('by number', {}, { sort: 'number', descending: false }),
    ask('by phase', {}, { sort: 'phase', descending: false }),
    ask('by phase, page 1000', {}, { sort: 'phase', descending: false }, page(1000)),
    ask('open, by due date', { open: true }, { sort: 'nextDueOn', descending: false }),
    ask('closed', { open: false }),
    ask('overdue', { open: true, dueTo: addDays(today, -1) }, { sort: 'nextDueOn', descending: false }),
    ask('by procedure', {}, { sort: 'procedure', descending: false }),
    ask(
      'by procedure, the other way round, page 1000',
      {},
      { sort: 'procedure', descending: true },
      page(1000),
    ),
    ask('reconsiderations', { procedure: 'reconsideration' }),
    ask('mediations', { procedure: 'mediation' }),
    ask(
      'open mediations, by due date',
      { procedure: 'mediation', open: true },
      { sort: 'nextDueOn', descending: false },
    ),
    ask('mediations of one phase', { procedure: 'mediation', phases: ['MEDIATING'] }),
    ask('one phase', { phases: ['UNDER_REVIEW'] }),
    ask('closed phase by due date', { phases: ['CLOSED'] }, { sort: 'nextDueOn', descending: false }),
    ask('three phases', { phases: ['ACCEPTED', 'AWAITING_REPLY', 'DECISION_PENDING'] }),
  ];
}

function filters({ officer, respondent }: Sample): readonly RegisterQuestion[] {
  return [
    ask('officer', { officerId: officer }),
    ask('officer by number', { officerId: officer }, { sort: 'number', descending: true }),
    ask('respondent', { respondentId: respondent }),
    ask('respondent of another county', { respondentId: 'b3-nr' }),
    ask('a year', { receivedFrom: calendarDate('2020-01-01'), receivedTo: calendarDate('2020-12-31') }),
    ask('category', { category: '市场监督管理' }),
    ask('rare category', { category: '林业' }),
    ask('category and matter', { category: '教育', matter: '行政许可' }),
    ask('category, phase and officer', { category: '公安', phases: ['UNDER_REVIEW'], officerId: officer }),
  ];
}

function texts({ number, two, three, firm }: Sample): readonly RegisterQuestion[] {
  return [
    ask('a number', { text: number }),
    ask('the end of a number', { text: number.slice(-6) }),
    ask('a year in numbers', { text: '〔2020〕' }),
    ask('a name of two characters', { text: two }),
    ask('a name of three characters', { text: three }),
    ask('a name nobody has', { text: '龘靐齉' }),
    ask('a surname', { text: '欧' }),
    ask('a company', { text: firm }),
    ask('an organ', { text: '清镇市市场监督管理局' }),
    ask('an organ of another county', { text: '白水县公安局' }),
    ask('what is in every title', { text: '不服' }),
    ask('a name and a matter', { text: `${three} 处罚` }),
    ask('a name among the open', { text: two, open: true }, { sort: 'nextDueOn', descending: false }),
  ];
}
