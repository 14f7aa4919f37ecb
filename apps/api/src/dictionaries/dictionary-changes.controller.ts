import { Body, Controller, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { DictionaryKind, Locale } from '@mingjing/domain';
import { DictionaryChanges, type EntryVersion } from '@mingjing/casework/dictionaries';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { ApiEntryPlace, ApiKind, Kind, Place, type EntryPlace } from './dictionary-place.decorator.js';
import { AddEntryRequest, ChangeEntryRequest, RetireEntryRequest } from './dictionary.dto.js';
import { DictionaryEntryView } from './dictionary.response.dto.js';
import { draftOf, entryView } from './dictionary.view.js';

const problemsOfChanges = { 404: true, 412: true, 422: true, 428: true } as const;

interface Answering {
  readonly locale: Locale;
  readonly reply: FastifyReply;
}

/** Changing the dictionaries, for administrators; nothing is overwritten. */
@ApiTags('dictionaries')
@Roles('administrator')
@Controller('dictionaries')
export class DictionaryChangesController {
  constructor(
    private readonly changes: DictionaryChanges,
    private readonly today: Today,
  ) {}

  @Post(':kind')
  @ApiKind()
  @ApiOperation({ summary: 'Adds an entry' })
  @ApiCreatedResponse({ type: DictionaryEntryView })
  @AnswersProblems({ 404: true, 422: true })
  async add(
    @Kind() kind: DictionaryKind,
    @Body() request: AddEntryRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DictionaryEntryView> {
    const entry = await this.changes.add({ kind, code: request.code, actor }, draftOf(request));
    return this.answer(entry, { locale, reply });
  }

  @Put(':kind/:code')
  @ApiEntryPlace()
  @ApiHeader({ name: 'If-Match', description: 'The newest version of the entry' })
  @ApiOperation({ summary: 'Writes a new version that holds from a day on' })
  @ApiOkResponse({ type: DictionaryEntryView })
  @AnswersProblems(problemsOfChanges)
  async change(
    @Place() place: EntryPlace,
    @Body() request: ChangeEntryRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DictionaryEntryView> {
    const target = { ...place, actor, expectedVersion: expectedVersion(ifMatch, undefined) };
    return this.answer(await this.changes.change(target, draftOf(request)), { locale, reply });
  }

  @Post(':kind/:code/retire')
  @HttpCode(200)
  @ApiEntryPlace()
  @ApiHeader({ name: 'If-Match', description: 'The newest version of the entry' })
  @ApiOperation({ summary: 'Gives the entry its last day' })
  @ApiOkResponse({ type: DictionaryEntryView })
  @AnswersProblems(problemsOfChanges)
  async retire(
    @Place() place: EntryPlace,
    @Body() { validTo }: RetireEntryRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DictionaryEntryView> {
    const target = { ...place, actor, expectedVersion: expectedVersion(ifMatch, undefined) };
    return this.answer(await this.changes.retire(target, validTo), { locale, reply });
  }

  private async answer(entry: EntryVersion, { locale, reply }: Answering): Promise<DictionaryEntryView> {
    void reply.header('ETag', `"${String(entry.version)}"`);
    return entryView(entry, await this.today.today(), locale);
  }
}
