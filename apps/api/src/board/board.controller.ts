import { Controller, Get, Inject, NotFoundException, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { addMonths, calendarDate, type CalendarDate, type Locale } from '@mingjing/domain';
import { Board, BoardNaming, BoardOrganUnknown, type BoardAnswer } from '@mingjing/casework/board';
import type { Actor } from '@mingjing/casework/people';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import type { FieldProblem } from '../http/field-problems.js';
import { HttpProblem } from '../http/problem.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { BoardExportQuery, BoardQueryDto, BoardView } from './board.dto.js';
import { boardWorkbook } from './board-workbook.js';
import { boardView } from './board.view.js';

const MOST_MONTHS = 120;
/** Nothing is counted before; the period before it must have a year still. */
const EARLIEST = calendarDate('1950-01-01');
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const title = { zh: '督办看板', en: 'board' } as const;

const monthOf = (day: CalendarDate): CalendarDate => calendarDate(`${day.slice(0, 7)}-01`);

/** 督办看板: caseload, flow, rates and what is late, of an organ and those below it (law.md H). */
@ApiTags('statistics')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor')
@Controller('board')
export class BoardController {
  constructor(
    private readonly board: Board,
    private readonly naming: BoardNaming,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Accesses('list')
  @ApiOperation({ summary: 'The board of whole months, this year’s so far where none are named' })
  @ApiOkResponse({ type: BoardView })
  @AnswersProblems({ 403: true, 404: true })
  async read(
    @Query() query: BoardQueryDto,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<BoardView> {
    const answer = await this.answer(query, actor);
    return boardView(answer, await this.naming.of(answer), locale);
  }

  @Get('export.xlsx')
  @Accesses('export')
  @ApiOperation({ summary: 'The board as a workbook, each figure with its definition' })
  @ApiProduces(spreadsheet)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @AnswersProblems({ 403: true, 404: true })
  async workbook(
    @Query() { lang, ...query }: BoardExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const locale = lang ?? asked;
    const board = await this.read(query, actor, locale);
    const months = `${board.period.from.slice(0, 7)}_${board.period.to.slice(0, 7)}`;
    const name = encodeURIComponent(`${board.organ.name}${title[locale]}${months}.xlsx`);
    return new StreamableFile(boardWorkbook(board, locale, this.clock.now()), {
      type: spreadsheet,
      disposition: `attachment; filename="board-${months}.xlsx"; filename*=UTF-8''${name}`,
    });
  }

  private async answer({ from, to, organId, procedure }: BoardQueryDto, actor: Actor): Promise<BoardAnswer> {
    const last = monthOf(to ?? (await this.today.today()));
    const first = from === undefined ? calendarDate(`${last.slice(0, 4)}-01-01`) : monthOf(from);
    if (first < EARLIEST) throw wrong('from', 'tooEarly', { first: EARLIEST });
    if (first > last) throw wrong('to', 'lastBeforeFirst');
    if (addMonths(first, MOST_MONTHS) <= last) throw wrong('from', 'tooManyMonths', { most: MOST_MONTHS });
    try {
      return await this.board.read(actor, { from: first, to: last, organId, procedure });
    } catch (error) {
      if (error instanceof BoardOrganUnknown) throw new NotFoundException();
      throw error;
    }
  }
}

const wrong = (field: string, code: FieldProblem['code'], params: FieldProblem['params'] = {}): HttpProblem =>
  new HttpProblem('invalid-fields', { errors: [{ field, code, params }] });
