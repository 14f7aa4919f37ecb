import { Controller, Delete, Head, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '@mingjing/casework/materials';
import type { Actor } from '@mingjing/casework/people';
import { ActQuestions } from '@mingjing/casework/procedures';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { TakesBytes } from '../http/takes-bytes.decorator.js';
import { TusGateway } from './tus-gateway.js';
import { UploadStore } from './upload-store.js';

const version = { name: 'Tus-Resumable', required: true, description: '1.0.0' };

/** Uploads by the tus protocol. The upload has the id of the material it becomes; only its owner knows of it. */
@ApiTags('materials')
@ApiHeader(version)
@Controller()
export class UploadsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly questions: ActQuestions,
    private readonly tus: TusGateway,
  ) {}

  @Post('cases/:id/uploads')
  @Accesses('case')
  @ApiOperation({ summary: 'Announces a file for the case' })
  @ApiHeader({ name: 'Upload-Length', required: true, description: 'Bytes, 200 MB at most' })
  @ApiHeader({
    name: 'Upload-Metadata',
    required: true,
    description:
      'filename; optionally modified (by what the file is known again) and sha256 (of the content)',
  })
  @ApiCreatedResponse({ description: 'Location names the upload' })
  @AnswersProblems({ 404: true, 409: true, 413: true, 422: true, 507: true })
  async announce(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.questions.require(id, actor, 'addMaterial');
    await this.tus.answer(request, reply, new UploadStore(this.uploads, actor.id, id));
  }

  @Head('uploads/:id')
  @ApiRecordId()
  @ApiOperation({ summary: 'How far the upload has come' })
  @ApiOkResponse({ description: 'Upload-Offset and Upload-Length' })
  @AnswersProblems({ 404: true, 422: true })
  async offset(
    @RecordId() id: string,
    @CurrentUser() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(id, actor, request, reply);
  }

  @Patch('uploads/:id')
  @HttpCode(204)
  @TakesBytes()
  @ApiRecordId()
  @ApiOperation({ summary: 'Sends the next piece; with the last one the file is received or refused' })
  @ApiHeader({ name: 'Upload-Offset', required: true })
  @ApiConsumes('application/offset+octet-stream')
  @ApiNoContentResponse({ description: 'Upload-Offset says how much has arrived' })
  @AnswersProblems({ 404: true, 409: true, 413: true, 422: true, 507: true })
  async append(
    @RecordId() id: string,
    @CurrentUser() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(id, actor, request, reply);
  }

  @Delete('uploads/:id')
  @HttpCode(204)
  @ApiRecordId()
  @ApiOperation({ summary: 'Discards an upload, or a material that is not filed' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true })
  async discard(
    @RecordId() id: string,
    @CurrentUser() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.tus.answer(request, reply, new UploadStore(this.uploads, actor.id));
  }

  private async answer(
    id: string,
    actor: Actor,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    await this.questions.require(await this.uploads.caseOf(id, actor.id), actor, 'addMaterial');
    await this.tus.answer(request, reply, new UploadStore(this.uploads, actor.id));
  }
}
