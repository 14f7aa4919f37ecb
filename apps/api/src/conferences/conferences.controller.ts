import { Body, Controller, Get, Headers, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { agendaPoint, type Locale } from '@mingjing/domain';
import {
  AgendaSuggestions,
  ConferenceBook,
  type ConferenceLine,
  type MinutesEdition,
} from '@mingjing/casework/conferences';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import {
  CancelConferenceRequest,
  ConferenceRequest,
  CorrectMinutesRequest,
  MinutesDraftRequest,
  SealMinutesRequest,
} from './conference.dto.js';
import {
  AgendaOffers,
  ConferenceList,
  ConferencePlanned,
  ConferenceView,
  type MinutesView,
} from './conference.response.dto.js';

const version = { name: 'If-Match', description: 'The version the change was made on' };
const problems = { 404: true, 412: true, 422: true, 428: true } as const;

/** Joint conferences of a government and courts: its office calls them, its heads and supervisors read them. */
@ApiTags('conferences')
@Roles('registrar', 'caseOfficer', 'officeHead')
@Controller('conferences')
export class ConferencesController {
  constructor(
    private readonly book: ConferenceBook,
    private readonly agenda: AgendaSuggestions,
    private readonly today: Today,
  ) {}

  @Get()
  @Accesses('list')
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor')
  @ApiOperation({ summary: 'The conferences of the governments I read, those to come first' })
  @ApiOkResponse({ type: ConferenceList })
  @AnswersProblems()
  async list(@CurrentUser() actor: Actor): Promise<ConferenceList> {
    return { today: await this.today.today(), conferences: (await this.book.list(actor)).map(lineView) };
  }

  @Get('agenda-offers')
  @Accesses('list')
  @ApiOperation({ summary: 'What the cases offer for an agenda' })
  @ApiOkResponse({ type: AgendaOffers })
  @AnswersProblems()
  async offers(@CurrentUser() actor: Actor, @RequestLocale() locale: Locale): Promise<AgendaOffers> {
    const offered = await this.agenda.for(actor);
    return {
      points: offered.map(({ source, ...said }) => ({ source, ...agendaPoint(source, said, locale) })),
    };
  }

  @Get(':id')
  @ApiRecordId()
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor')
  @ApiOperation({ summary: 'A conference with its agenda and minutes' })
  @ApiOkResponse({ type: ConferenceView })
  @AnswersProblems({ 404: true })
  async one(@RecordId() id: string, @CurrentUser() actor: Actor): Promise<ConferenceView> {
    const { minutes, minutesDraft, mayChange, ...line } = await this.book.one(actor, id);
    const today = await this.today.today();
    return { ...lineView(line), today, minutesDraft, mayChange, minutes: minutes.map(minutesView) };
  }

  @Post()
  @ApiOperation({ summary: 'Plans a conference' })
  @ApiCreatedResponse({ type: ConferencePlanned })
  @AnswersProblems({ 422: true })
  async plan(@Body() draft: ConferenceRequest, @CurrentUser() actor: Actor): Promise<ConferencePlanned> {
    return { id: await this.book.plan(actor, draft) };
  }

  @Put(':id')
  @HttpCode(204)
  @ApiRecordId()
  @ApiHeader(version)
  @ApiOperation({ summary: 'Changes a conference that is still to come' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async change(
    @RecordId() id: string,
    @Body() draft: ConferenceRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.book.change(actor, { id, expectedVersion: expectedVersion(ifMatch, undefined) }, draft);
  }

  @Post(':id/cancel')
  @HttpCode(204)
  @ApiRecordId()
  @ApiHeader(version)
  @ApiOperation({ summary: 'Calls a conference off, with the reason' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async cancel(
    @RecordId() id: string,
    @Body() { reason }: CancelConferenceRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.book.cancel(actor, { id, expectedVersion: expectedVersion(ifMatch, undefined) }, reason);
  }

  @Put(':id/minutes-draft')
  @HttpCode(204)
  @ApiRecordId()
  @ApiHeader(version)
  @ApiOperation({ summary: 'Keeps a draft of the minutes' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async keepDraft(
    @RecordId() id: string,
    @Body() { text }: MinutesDraftRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.book.keepDraft(actor, { id, expectedVersion: expectedVersion(ifMatch, undefined) }, text);
  }

  @Post(':id/minutes')
  @HttpCode(204)
  @ApiRecordId()
  @ApiHeader(version)
  @ApiOperation({ summary: 'Seals the minutes; from then on the conference was held and is not changed' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async seal(
    @RecordId() id: string,
    @Body() minutes: SealMinutesRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.book.seal(actor, { id, expectedVersion: expectedVersion(ifMatch, undefined) }, minutes);
  }

  @Post(':id/minutes/corrections')
  @HttpCode(204)
  @ApiRecordId()
  @ApiHeader({ name: 'If-Match', description: 'The edition that is corrected' })
  @ApiOperation({ summary: 'Another edition of the minutes in the place of the last, with the reason' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async correct(
    @RecordId() id: string,
    @Body() correction: CorrectMinutesRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    const edition = expectedVersion(ifMatch, undefined) ?? 0;
    await this.book.correct(actor, { id, edition }, correction);
  }
}

const lineView = ({ organId: _, ...line }: ConferenceLine): Omit<ConferenceLine, 'organId'> => line;

const minutesView = ({
  edition,
  text,
  heldOn,
  reason,
  sealedOn,
  sealedByName,
}: MinutesEdition): MinutesView => ({
  ...{ edition, text, heldOn, reason, sealedOn, sealedByName },
});
