import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Req,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  actLabels,
  articleText,
  procedureNames,
  rowOf,
  roleLabels,
  type Locale,
  type Act,
  type ProcedureName,
  type Role,
} from '@mingjing/domain';
import { AccessLog } from '@mingjing/casework/access-log';
import type { Actor } from '@mingjing/casework/people';
import { isSeriesAct, SeriesActs, type SeriesResult } from '@mingjing/casework/procedures';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { ActBodies } from '../acts/act-body.reader.js';
import { isRequestable, requestableActsOf, type RequestableAct } from '../acts/act-bodies.js';
import { refusalView } from '../acts/act.view.js';
import { bodyHash } from '../acts/acts.controller.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { requiredIdempotencyKey } from '../http/expected-version.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import {
  SeriesActList,
  SeriesChanceList,
  SeriesChancesRequest,
  SeriesOutcomeView,
  SeriesPreviewView,
  SeriesQuestionRequest,
  SeriesRequest,
} from './series.dto.js';

/** Acts over a selection of cases: each case for itself, in the order of their ids. */
@ApiTags('acts')
@UseInterceptors(RelayAfterAct)
@Controller('series')
export class SeriesController {
  constructor(
    private readonly series: SeriesActs,
    private readonly bodies: ActBodies,
    private readonly log: AccessLog,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The acts my roles may perform over a selection' })
  @ApiOkResponse({ type: SeriesActList })
  @AnswersProblems()
  list(@CurrentUser() { roles }: Actor, @RequestLocale() locale: Locale): SeriesActList {
    return { acts: actsOf(roles).map((act) => ({ act, label: actLabels[act][locale] })) };
  }

  @Post()
  @HttpCode(200)
  @Accesses('list')
  @ApiOperation({ summary: 'In how many cases of a selection each act is possible' })
  @ApiOkResponse({ type: SeriesChanceList })
  @AnswersProblems()
  async chances(
    @Body() { cases }: SeriesChancesRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SeriesChanceList> {
    const chances = await this.series.chances({ actor, acts: actsOf(actor.roles), cases });
    return {
      acts: chances.map(({ act, possible }) => ({
        act,
        label: actLabels[act][locale],
        article: articleNow(act, locale),
        possible,
      })),
    };
  }

  @Post(':act/preview')
  @HttpCode(200)
  @Accesses('list')
  @ApiOperation({ summary: 'Which cases of a selection allow the act, and why the others do not' })
  @ApiOkResponse({ type: SeriesPreviewView })
  @AnswersProblems({ 404: true })
  async preview(
    @Param('act') name: string,
    @Body() { cases, occurredOn, payload }: SeriesQuestionRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SeriesPreviewView> {
    const act = known(name);
    const answers = await this.series.preview({
      actor,
      act,
      cases,
      ...(occurredOn === undefined ? {} : { occurredOn }),
      ...(payload === undefined
        ? {}
        : { payload: await this.bodies.read(seriesProcedure(act), act, payload) }),
    });
    return {
      cases: answers.map(({ refusals, approvers, ...answer }) => ({
        ...answer,
        refusals: refusals.map((refusal) => refusalView(refusal, locale)),
        approvers: approvers.map((role) => ({ role, label: roleLabels[role as Role][locale] })),
      })),
    };
  }

  @Post(':act')
  @HttpCode(200)
  @Accesses('list')
  @ApiOperation({ summary: 'Performs the act on each case of a selection, and says of each what came of it' })
  @ApiOkResponse({ type: SeriesOutcomeView })
  @AnswersProblems({ 404: true, 422: true })
  async perform(
    @Param('act') name: string,
    @Body() request: SeriesRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Headers() headers: Record<string, string | undefined>,
    @Req() { id: requestId }: FastifyRequest,
  ): Promise<SeriesOutcomeView> {
    const act = known(name);
    const key = requiredIdempotencyKey(headers['idempotency-key']);
    const { cases, payload, occurredOn, reasons } = request;
    const results = await this.series.perform({
      actor,
      act,
      cases,
      payload: await this.bodies.read(seriesProcedure(act), act, payload),
      idempotency: { key, bodyHash: bodyHash(request) },
      ...(occurredOn === undefined ? {} : { occurredOn }),
      ...(reasons === undefined ? {} : { reasons }),
    });
    for (const result of results) await this.record(result, { userId: actor.id, requestId, act });
    return {
      done: results.filter(({ state }) => state === 'done').length,
      cases: results.map(({ refusals, ...result }) => ({
        ...result,
        refusals: refusals.map((refusal) => refusalView(refusal, locale)),
      })),
    };
  }

  /** Every case of the selection has its own trace, as if it had been asked for alone. */
  private async record(
    { caseId, state, refusals }: SeriesResult,
    head: { userId: string; requestId: string; act: string },
  ): Promise<void> {
    const codes = refusals.map(({ code }) => code);
    await this.log.record({
      ...head,
      kind: 'case',
      method: 'POST',
      route: '/api/series/:act',
      caseId,
      status: statuses[state],
      refusals: codes.length > 0 ? codes : null,
    });
  }
}

const seriesActs: readonly RequestableAct[] = [
  ...new Set(procedureNames.flatMap(requestableActsOf).filter(isSeriesAct)),
];

/** Where several procedures know an act over a selection they ask for the same; its first procedure says how. */
function seriesProcedure(act: Act): ProcedureName {
  const name = procedureNames.find((each) => rowOf(each, act)?.series !== undefined);
  if (!name) throw new NotFoundException();
  return name;
}

/** The acts over a selection that one of the roles may perform. */
const actsOf = (roles: readonly Role[]): RequestableAct[] =>
  seriesActs.filter((act) =>
    rowOf(seriesProcedure(act), act)?.by.some((by) => roles.some((has) => has === by)),
  );

function articleNow(act: Act, locale: Locale): string | null {
  const now = rowOf(seriesProcedure(act), act)?.article.now;
  return now ? articleText(now, locale) : null;
}

const statuses: Readonly<Record<SeriesResult['state'], number>> = {
  done: 200,
  refused: 409,
  stale: 412,
  notFound: 404,
  failed: 500,
};

function known(act: string): RequestableAct {
  if (!isRequestable(act) || !isSeriesAct(act)) throw new NotFoundException();
  return act;
}
