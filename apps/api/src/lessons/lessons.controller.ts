import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { CaseLessons, LessonRegister, type LessonRow } from '@mingjing/casework/lessons';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiCaseId, CaseId } from '../http/case-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { lessonLines, lessonTitle } from './lesson-columns.js';
import {
  LessonExportQuery,
  LessonPageView,
  LessonsForCaseView,
  LessonsQuery,
  type LessonView,
} from './lesson.dto.js';
import { lessonView } from './lesson.view.js';

const USUAL = 50;

/** Lost and corrected cases, and what is to be learnt from them. */
@ApiTags('lessons')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor')
@Controller()
export class LessonsController {
  constructor(
    private readonly register: LessonRegister,
    private readonly lessons: CaseLessons,
    private readonly today: Today,
  ) {}

  @Get('lessons')
  @Accesses('list')
  @ApiOperation({ summary: 'Lessons of lost and corrected cases, or the losses nobody has analysed yet' })
  @ApiOkResponse({ type: LessonPageView })
  @AnswersProblems({ 403: true })
  async list(
    @Query() { show = 'analysed', sort = 'newest', offset = 0, limit = USUAL, ...narrow }: LessonsQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<LessonPageView> {
    const page = await this.register.page(actor, { show, sort, offset, limit, ...narrow });
    return {
      ...page,
      rows: page.rows.map((row) => lessonView(row, page.today, locale)),
      organs: [...page.organs],
      matters: [...page.matters],
    };
  }

  @Get('lessons/export.csv')
  @Accesses('export')
  @ApiOperation({ summary: 'All lost and corrected cases of a filter as a table, sent while it is read' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems({ 403: true })
  async export(
    @Query() { lang, show = 'analysed', sort = 'newest', ...narrow }: LessonExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const today = await this.today.today();
    const locale = lang ?? asked;
    const rows = this.register.batches(actor, { show, sort, ...narrow });
    const name = encodeURIComponent(`${lessonTitle[locale]}-${today}.csv`);
    return new StreamableFile(Readable.from(lessonLines(rows, today, locale), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="lessons-${today}.csv"; filename*=UTF-8''${name}`,
    });
  }

  @Get('cases/:id/lessons')
  @Accesses('case')
  @ApiCaseId()
  @ApiOperation({ summary: 'What earlier cases taught of the same kind of act of the same organ' })
  @ApiOkResponse({ type: LessonsForCaseView })
  @AnswersProblems({ 403: true, 404: true })
  async ofCase(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<LessonsForCaseView> {
    const { today, rows, wanted } = await this.lessons.for(id, actor);
    const view = (row: LessonRow): LessonView => lessonView(row, today, locale);
    return { today, rows: rows.map(view), wanted: wanted.map(view) };
  }
}
