import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  letterStateLabels,
  supervisedKindLabels,
  type CalendarDate,
  type Locale,
  type Wording,
} from '@mingjing/domain';
import { LetterRegister, type LetterRow } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { csvHead, csvLine } from '../http/csv.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { labelled, timeLeft } from './case.view.js';
import { LetterExportQuery, LetterPageView, LettersQuery, type LetterView } from './letters.dto.js';

const USUAL = 50;
const title: Wording = { zh: '建议书与责令履行台账', en: 'letters' };

const view = (row: LetterRow, today: CalendarDate, locale: Locale): LetterView => ({
  ...row,
  kind: labelled(row.kind, supervisedKindLabels, locale),
  state: labelled(row.state, letterStateLabels, locale),
  left: row.dueOn === null || row.doneOn !== null ? null : timeLeft(today, row.dueOn),
});

const columns: readonly (readonly [Wording, (row: LetterView) => string])[] = [
  [{ zh: '种类', en: 'Kind' }, ({ kind }) => kind.label],
  [{ zh: '案号', en: 'Case' }, ({ caseNumber }) => caseNumber],
  [{ zh: '案件', en: 'Title' }, ({ caseTitle }) => caseTitle],
  [{ zh: '发出机关', en: 'From' }, ({ sender }) => sender],
  [{ zh: '收文（义务）机关', en: 'To' }, ({ bearer }) => bearer],
  [{ zh: '事项', en: 'Subject' }, ({ subject }) => subject ?? ''],
  [{ zh: '制发（收到）日期', en: 'Sent or received' }, ({ since }) => since],
  [{ zh: '送达日期', en: 'Served' }, ({ servedOn }) => servedOn ?? ''],
  [{ zh: '期限', en: 'Due' }, ({ dueOn }) => dueOn ?? ''],
  [{ zh: '状态', en: 'State' }, ({ state }) => state.label],
  [{ zh: '回复（履行）日期', en: 'Answered' }, ({ doneOn }) => doneOn ?? ''],
  [{ zh: '回复内容', en: 'Answer' }, ({ answer }) => answer ?? ''],
  [{ zh: '承办人', en: 'Officer' }, ({ officerName }) => officerName ?? ''],
];

/** Letters and orders over all cases (行政复议法 76, 77; 行诉解释 149; 检察公益诉讼解释 21). */
@ApiTags('letters')
@Controller('letters')
export class LettersController {
  constructor(
    private readonly letters: LetterRegister,
    private readonly today: Today,
  ) {}

  @Get()
  @Accesses('list')
  @ApiOperation({
    summary: 'Opinion letters, orders to perform, suggestions of courts and procuratorates, those due first',
  })
  @ApiOkResponse({ type: LetterPageView })
  @AnswersProblems()
  async list(
    @Query() { show = 'open', offset = 0, limit = USUAL, ...narrow }: LettersQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<LetterPageView> {
    const page = await this.letters.page(actor, { show, ...narrow }, { offset, limit });
    return { ...page, rows: page.rows.map((row) => view(row, page.today, locale)) };
  }

  @Get('export.csv')
  @Accesses('export')
  @ApiOperation({ summary: 'All letters and orders of a filter as a table, sent while it is read' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems()
  async export(
    @Query() { lang, show = 'all', ...narrow }: LetterExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const today = await this.today.today();
    const locale = lang ?? asked;
    const rows = this.letters.batches(actor, { show, ...narrow });
    const name = encodeURIComponent(`${title[locale]}-${today}.csv`);
    return new StreamableFile(Readable.from(lines(rows, today, locale), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="letters-${today}.csv"; filename*=UTF-8''${name}`,
    });
  }
}

async function* lines(
  batches: AsyncIterable<readonly LetterRow[]>,
  today: CalendarDate,
  locale: Locale,
): AsyncGenerator<string> {
  yield csvHead(columns.map(([heading]) => heading[locale]));
  for await (const rows of batches)
    yield rows.map((row) => csvLine(columns.map(([, text]) => text(view(row, today, locale))))).join('');
}
