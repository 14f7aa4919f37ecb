import { Body, Controller, Get, HttpCode, Put, Query, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '@mingjing/domain';
import { CaseMaterials } from '@mingjing/casework/case-queries';
import { DAYS_UNFILED, LARGEST_MATERIAL, takenExtensions, Uploads } from '@mingjing/casework/materials';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiCaseId, CaseId } from '../http/case-id.decorator.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { ContentSender } from './content-sender.js';
import { MaterialContentQuery, MaterialDescriptionBody } from './material.dto.js';
import { MaterialList } from './material.response.dto.js';
import { materialView } from './material.view.js';

/** The papers of a case, and their contents by the id of the paper within the reader's scope. */
@ApiTags('materials')
@Controller()
export class MaterialsController {
  constructor(
    private readonly materials: CaseMaterials,
    private readonly uploads: Uploads,
    private readonly contents: ContentSender,
  ) {}

  @Get('cases/:id/materials')
  @Accesses('case')
  @ApiCaseId()
  @ApiOperation({ summary: 'The papers of the case, and one’s own that are not filed yet' })
  @ApiOkResponse({ type: MaterialList })
  @AnswersProblems({ 404: true })
  async list(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<MaterialList> {
    const lines = await this.materials.of(id, actor);
    return {
      materials: lines.map((line) => materialView(line, locale)),
      limits: {
        size: LARGEST_MATERIAL,
        quota: this.uploads.quota,
        used: await this.materials.unfiledBytes(actor),
        daysUnfiled: DAYS_UNFILED,
        extensions: takenExtensions,
      },
    };
  }

  @Put('materials/:id/description')
  @HttpCode(204)
  @ApiRecordId()
  @ApiOperation({ summary: 'Says what an unfiled material of one’s own is' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true })
  async describe(
    @RecordId() id: string,
    @Body() { pages, copies, ...said }: MaterialDescriptionBody,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.materials.find(id, actor);
    await this.uploads.describe(id, actor.id, {
      ...said,
      pages: pages ?? null,
      copies: copies ?? null,
    });
  }

  @Get('materials/:id/content')
  @Accesses('file')
  @ApiRecordId()
  @ApiOperation({ summary: 'The content, whole or in part' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'To be saved; with inline, pictures and PDF to be shown' })
  @AnswersProblems({ 404: true, 416: true })
  async content(
    @RecordId() id: string,
    @Query() { inline = false }: MaterialContentQuery,
    @CurrentUser() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const material = await this.materials.find(id, actor);
    request.concernedCase = material.caseId;
    await this.contents.send(material, inline, request, reply);
  }
}
