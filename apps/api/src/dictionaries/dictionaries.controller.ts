import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { DictionaryKind, Locale } from '@mingjing/domain';
import { Dictionaries } from '@mingjing/casework/dictionaries';
import { Today } from '@mingjing/platform/clock';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { ApiEntryPlace, ApiKind, Kind, Place, type EntryPlace } from './dictionary-place.decorator.js';
import { DictionaryQuery } from './dictionary.dto.js';
import { DictionaryKindList, DictionaryView, EntryHistoryView } from './dictionary.response.dto.js';
import { entryView, kindCountView, kindView } from './dictionary.view.js';

/** The dictionaries, for everybody who works on cases. */
@ApiTags('dictionaries')
@Roles(
  'registrar',
  'caseOfficer',
  'officeHead',
  'organHead',
  'liaison',
  'supervisor',
  'counsel',
  'committeeMember',
  'administrator',
)
@Controller('dictionaries')
export class DictionariesController {
  constructor(
    private readonly dictionaries: Dictionaries,
    private readonly today: Today,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The dictionaries there are, with how many entries' })
  @ApiOkResponse({ type: DictionaryKindList })
  @AnswersProblems()
  async kinds(@RequestLocale() locale: Locale): Promise<DictionaryKindList> {
    const counts = await this.dictionaries.counts(await this.today.today());
    return { kinds: counts.map((count) => kindCountView(count, locale)) };
  }

  @Get(':kind')
  @ApiKind()
  @ApiOperation({ summary: 'What holds on a day, in order; with `all` every entry as it was last written' })
  @ApiOkResponse({ type: DictionaryView })
  @AnswersProblems({ 404: true })
  async entries(
    @Kind() kind: DictionaryKind,
    @Query() { on, all = false }: DictionaryQuery,
    @RequestLocale() locale: Locale,
  ): Promise<DictionaryView> {
    const day = on ?? (await this.today.today());
    const entries = all ? await this.dictionaries.all(kind) : await this.dictionaries.on(kind, day);
    return {
      kind: kindView(kind, locale),
      on: day,
      entries: entries.map((entry) => entryView(entry, day, locale)),
    };
  }

  @Get(':kind/:code')
  @ApiEntryPlace()
  @ApiOperation({ summary: 'All versions of one entry, with who wrote them and when' })
  @ApiOkResponse({ type: EntryHistoryView })
  @AnswersProblems({ 404: true })
  async history(
    @Place() { kind, code }: EntryPlace,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryHistoryView> {
    const versions = await this.dictionaries.history(kind, code);
    const day = await this.today.today();
    void reply.header('ETag', `"${String(versions[0].version)}"`);
    return { versions: versions.map((version) => entryView(version, day, locale)) };
  }
}
