import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CalendarDate, Locale, WaitKind } from '@mingjing/domain';
import { WaitingCases, type WaitPage, type WaitingCase } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { cursorAt } from './case-list.reading.js';
import { WaitSummaryQuery, WaitingQuery } from './waiting.query.dto.js';
import { CorrectionPage, NormReviewPage, SuspensionPage, WaitSummaryView } from './waiting.response.dto.js';
import { correctionView, normReviewView, suspensionView } from './waiting.view.js';

const USUAL = 50;
const order = { sort: 'waitsUntil', descending: false } as const;

interface Asked {
  readonly actor: Actor;
  readonly locale: Locale;
}

/** Cases that something holds up; what runs out first comes first, what has no end last. */
@ApiTags('cases')
@Controller('cases')
export class WaitingController {
  constructor(private readonly waiting: WaitingCases) {}

  @Get('waiting')
  @Accesses('list')
  @ApiOperation({ summary: 'How many of the cases I may see wait, in each way' })
  @ApiOkResponse({ type: WaitSummaryView })
  @AnswersProblems()
  async summary(
    @Query() { mine = false }: WaitSummaryQuery,
    @CurrentUser() actor: Actor,
  ): Promise<WaitSummaryView> {
    const { today, counts } = await this.waiting.summary(actor, { mine });
    return {
      today,
      corrections: counts.correction,
      suspended: counts.suspension,
      normReviews: counts.normReview,
    };
  }

  @Get('corrections')
  @Accesses('list')
  @ApiOperation({ summary: 'Applications whose correction is waited for, page by page' })
  @ApiOkResponse({ type: CorrectionPage })
  @AnswersProblems()
  async corrections(
    @Query() query: WaitingQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<CorrectionPage> {
    return this.page('correction', query, { actor, locale }, correctionView);
  }

  @Get('suspended')
  @Accesses('list')
  @ApiOperation({ summary: 'Cases whose review is suspended, page by page' })
  @ApiOkResponse({ type: SuspensionPage })
  @AnswersProblems()
  async suspended(
    @Query() query: WaitingQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SuspensionPage> {
    return this.page('suspension', query, { actor, locale }, suspensionView);
  }

  @Get('norm-reviews')
  @Accesses('list')
  @ApiOperation({ summary: 'Open reviews of norms, page by page' })
  @ApiOkResponse({ type: NormReviewPage })
  @AnswersProblems()
  async normReviews(
    @Query() query: WaitingQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<NormReviewPage> {
    return this.page('normReview', query, { actor, locale }, normReviewView);
  }

  private async page<View>(
    kind: WaitKind,
    query: WaitingQuery,
    { actor, locale }: Asked,
    viewOf: (row: WaitingCase, reading: { today: CalendarDate; locale: Locale }) => View[],
  ) {
    const { today, rows, ...page } = await this.waiting.page(actor, kind, pageOf(query));
    return { ...page, today, rows: rows.flatMap((row) => viewOf(row, { today, locale })) };
  }
}

/** A cursor of another list or order is refused at its field. */
const pageOf = ({ mine = false, show, limit = USUAL, after, before }: WaitingQuery): WaitPage => ({
  mine,
  limit,
  ...(show === undefined ? {} : { show }),
  ...(after === undefined ? {} : { after: cursorAt('after', after, order) }),
  ...(before === undefined ? {} : { before: cursorAt('before', before, order) }),
});
