import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Courts, type CourtEntity } from '@mingjing/casework/courts';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { CourtHistory, CourtList, CourtRequest, CourtsQuery, CourtView } from './court.dto.js';

/** The table of courts: chosen from wherever a court is named, kept by the administrator. */
@ApiTags('settings')
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
@Controller('courts')
export class CourtsController {
  constructor(private readonly courts: Courts) {}

  @Get()
  @ApiOperation({ summary: 'The courts in use, the lowest level first; with `all` also the others' })
  @ApiOkResponse({ type: CourtList })
  @AnswersProblems()
  async list(@Query() { all = false }: CourtsQuery): Promise<CourtList> {
    return { courts: (await this.courts.list({ activeOnly: !all })).map(viewOf) };
  }

  @Get(':id/changes')
  @Roles('administrator')
  @ApiOperation({ summary: 'All versions of a court, with who wrote them and when' })
  @ApiOkResponse({ type: CourtHistory })
  @AnswersProblems({ 404: true })
  async changes(@Param('id') id: string): Promise<CourtHistory> {
    const versions = await this.courts.history(id);
    return {
      versions: versions.map(({ version, name, level, region, active, changedByName, changedAt }) => ({
        ...{ version, name, level, region, active },
        changedBy: changedByName,
        changedAt: changedAt.toISOString(),
      })),
    };
  }

  @Post()
  @Roles('administrator')
  @ApiOperation({ summary: 'Adds a court' })
  @ApiCreatedResponse({ type: CourtView })
  @AnswersProblems({ 422: true })
  async add(
    @Body() request: CourtRequest,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CourtView> {
    return answered(await this.courts.add(actor, request), reply);
  }

  @Put(':id')
  @Roles('administrator')
  @ApiHeader({ name: 'If-Match', description: 'The version the change was made on' })
  @ApiOperation({ summary: 'Changes a court, or takes it out of use' })
  @ApiOkResponse({ type: CourtView })
  @AnswersProblems({ 404: true, 412: true, 422: true, 428: true })
  async change(
    @Param('id') id: string,
    @Body() request: CourtRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CourtView> {
    const target = { id, expectedVersion: expectedVersion(ifMatch, undefined) };
    return answered(await this.courts.change(actor, target, request), reply);
  }
}

function answered(court: CourtEntity, reply: FastifyReply): CourtView {
  void reply.header('ETag', `"${String(court.version)}"`);
  return viewOf(court);
}

const viewOf = ({ id, name, level, region, active, version }: CourtEntity): CourtView => ({
  ...{ id, name, level, region, active, version },
});
