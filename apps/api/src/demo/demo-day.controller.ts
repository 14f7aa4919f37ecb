import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { eventLabels, type Locale } from '@mingjing/domain';
import { DemoDay, NoDemoData } from '@mingjing/casework/demo';
import { JOB_QUEUE, type JobQueue } from '@mingjing/casework/jobs';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { MoveDemoDayRequest } from './demo-day.dto.js';
import { DemoDayMoveView, DemoDayView } from './demo-day.response.dto.js';

/** The demo county's today, for administrators; refused where no demo data is loaded. */
@ApiTags('demo')
@Roles('administrator')
@Controller('demo-day')
export class DemoDayController {
  constructor(
    private readonly demoDay: DemoDay,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The demo day, and how far a move has come' })
  @ApiOkResponse({ type: DemoDayView })
  @AnswersProblems({ 409: true })
  async read(): Promise<DemoDayView> {
    const day = await this.demoDay.present();
    if (day === null) throw new NoDemoData();
    return { day, moving: this.demoDay.progress };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Moves the demo day forward and lets the law take its course' })
  @ApiOkResponse({ type: DemoDayMoveView })
  @AnswersProblems({ 409: true, 422: true })
  async move(@Body() { day }: MoveDemoDayRequest, @RequestLocale() locale: Locale): Promise<DemoDayMoveView> {
    const { byEvent, ...move } = await this.demoDay.moveTo(day);
    this.queue.nudge('sweepCases', {});
    const labels: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = eventLabels;
    return {
      ...move,
      events: byEvent.map(({ type, count }) => ({ type, count, label: labels[type]?.[locale] ?? type })),
    };
  }
}
