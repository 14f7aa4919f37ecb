import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { Offices, type Actor } from '@mingjing/casework/people';
import { ActQuestions, openingAct } from '@mingjing/casework/procedures';
import { ActBodies } from '../acts/act-body.reader.js';
import { ActPreviewView } from '../acts/act.response.dto.js';
import { previewView } from '../acts/act.view.js';
import { ActRefusedProblem } from '../acts/problem.response.dto.js';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { ReceiveCaseRequest } from '../cases/receive-case.dto.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';

/** What receiving an application would bring about. */
@ApiTags('cases')
@Controller('cases')
export class IntakePreviewController {
  constructor(
    private readonly questions: ActQuestions,
    private readonly offices: Offices,
    private readonly bodies: ActBodies,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'The clocks an application would start, without receiving it' })
  @ApiOkResponse({ type: ActPreviewView })
  @AnswersProblems({ 403: ActRefusedProblem, 422: ActRefusedProblem })
  async preview(
    @Body() request: ReceiveCaseRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<ActPreviewView> {
    const { procedure, occurredOn } = request;
    const act = openingAct(request);
    const payload = await this.bodies.readFirst(procedure, act, request.payload);
    const place = await this.offices.placeOf(actor, procedure);
    const preview = await this.questions.previewReceipt({
      procedure,
      act,
      actor,
      payload,
      ...place,
      ...(occurredOn === undefined ? {} : { occurredOn }),
    });
    return previewView(preview, locale);
  }
}
