import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { procedureLabels, type Locale } from '@mingjing/domain';
import {
  hearsReconsiderations,
  OrganRuleBook,
  type OrganRuleState,
  type RulesOfOrgan,
  type RuleVersion,
} from '@mingjing/casework/organ-rules';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { labelled } from '../cases/case.view.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { SetOrganRulesRequest } from './organ-rules.dto.js';
import { OrganRulesHistory, OrganRulesView, type OrganRulesContent } from './organ-rules.response.dto.js';

/** What an organ sets for its cases where no law does. */
@ApiTags('settings')
@Roles('administrator', 'officeHead', 'supervisor')
@Controller('organ-rules/:organId')
export class OrganRulesController {
  constructor(private readonly book: OrganRuleBook) {}

  @Get()
  @ApiOperation({ summary: 'The rules of an organ, and how many open cases a change can still reach' })
  @ApiOkResponse({ type: OrganRulesView })
  @AnswersProblems({ 404: true })
  async read(
    @Param('organId') organId: string,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganRulesView> {
    return answered(await this.book.of(organId), locale, reply);
  }

  @Get('changes')
  @ApiOperation({ summary: 'All the rules there were, with who set them and when' })
  @ApiOkResponse({ type: OrganRulesHistory })
  @AnswersProblems({ 404: true })
  async changes(@Param('organId') organId: string): Promise<OrganRulesHistory> {
    return { versions: (await this.book.history(organId)).map(versionView) };
  }

  @Put()
  @Roles('administrator')
  @ApiHeader({ name: 'If-Match', description: 'The version the change was made on' })
  @ApiOperation({ summary: 'Sets the rules anew; periods that run already stay as they are' })
  @ApiOkResponse({ type: OrganRulesView })
  @AnswersProblems({ 404: true, 412: true, 422: true, 428: true })
  async replace(
    @Param('organId') organId: string,
    @Body() rules: SetOrganRulesRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganRulesView> {
    const changed = await this.book.replace({ organId, actor }, expectedVersion(ifMatch, undefined), rules);
    return answered(changed, locale, reply);
  }
}

function answered(state: OrganRuleState, locale: Locale, reply: FastifyReply): OrganRulesView {
  void reply.header('ETag', `"${String(state.version)}"`);
  return {
    organId: state.organId,
    hearsReconsiderations: hearsReconsiderations(state.kind),
    open: state.open.map(({ procedure, ...counts }) => ({
      procedure: labelled(procedure, procedureLabels, locale),
      ...counts,
    })),
    ...versionView(state),
  };
}

const versionView = ({ version, rules, changedAt, changedByName }: RuleVersion) => ({
  version,
  rules: contentOf(rules),
  changedBy: changedByName,
  changedAt: changedAt?.toISOString() ?? null,
});

const contentOf = (rules: RulesOfOrgan): OrganRulesContent => ({
  mediationGate: rules.mediationGate,
  mediationPeriods: { ...rules.mediationPeriods },
  collectiveDiscussion: [...rules.collectiveDiscussion],
});
