import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { RelatedCases } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { relatedCaseView } from './case.view.js';
import { RelatedCaseList } from './related-cases.response.dto.js';

/** What belongs together because the dispute, or the paper it came in, is one. */
@ApiTags('cases')
@Controller('cases/:id/related')
export class RelatedCasesController {
  constructor(private readonly related: RelatedCases) {}

  @Get()
  @Accesses('case')
  @ApiOperation({ summary: 'Other cases about the same dispute or from the same paper, oldest first' })
  @ApiOkResponse({ type: RelatedCaseList })
  @AnswersProblems({ 404: true })
  async list(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<RelatedCaseList> {
    const rows = await this.related.of(id, actor);
    return { rows: rows.map((row) => relatedCaseView(row, locale)) };
  }
}
