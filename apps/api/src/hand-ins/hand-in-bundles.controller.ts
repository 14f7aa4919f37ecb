import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { HandInBundles } from '@mingjing/casework/hand-in-desk';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiCaseId, CaseId } from '../http/case-id.decorator.js';

/** What was handed in for a request, to be saved whole. */
@ApiTags('hand-ins')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison')
@Controller('cases/:id/hand-ins/:key')
export class HandInBundlesController {
  constructor(private readonly bundles: HandInBundles) {}

  @Get('bundle.pdf')
  @Accesses('file')
  @ApiCaseId()
  @ApiOperation({ summary: 'One PDF with catalogue and page numbers; what cannot be merged is named in it' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The bundle' })
  @AnswersProblems({ 404: true })
  async pdf(
    @CaseId() id: string,
    @Param('key') key: string,
    @CurrentUser() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = await this.bundles.pdf(actor, id, key);
    await saved(reply, name, 'application/pdf').send(Buffer.from(content));
  }

  @Get('bundle.zip')
  @Accesses('file')
  @ApiCaseId()
  @ApiOperation({ summary: 'The files as they were handed in, with a manifest of their hashes' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'The ZIP' })
  @AnswersProblems({ 404: true })
  async zip(
    @CaseId() id: string,
    @Param('key') key: string,
    @CurrentUser() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = await this.bundles.zip(actor, id, key);
    await saved(reply, name, 'application/zip').send(content);
  }
}

const saved = (reply: FastifyReply, name: string, type: string): FastifyReply =>
  reply
    .header('Content-Type', type)
    .header('Content-Disposition', contentDisposition(name))
    .header('X-Content-Type-Options', 'nosniff')
    .header('Cache-Control', 'private, no-store');
