import send from '@fastify/send';
import { Injectable } from '@nestjs/common';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isShown, MaterialNotFound, type MaterialEntity } from '@mingjing/casework/materials';
import { FileStore } from '@mingjing/platform/files';
import { HttpProblem } from '../http/problem.js';

type Content = Pick<MaterialEntity, 'id' | 'fileName' | 'mediaType' | 'sha256'>;

// Neither the time nor the tag of the stored content may tell that another case had it before.
const options = { cacheControl: false, contentType: false, etag: false, lastModified: false } as const;

/** Sends the content of a material so that no browser takes it for a page of ours. */
@Injectable()
export class ContentSender {
  constructor(private readonly files: FileStore) {}

  async send(
    { id, fileName, mediaType, sha256 }: Content,
    inline: boolean,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (sha256 === null || mediaType === null) throw new MaterialNotFound(id);
    const { root, path } = this.files.placeOf(sha256);
    const { statusCode, headers, stream } = await send(request.raw, path, { ...options, root });
    if (statusCode === 416)
      throw new HttpProblem('range-not-satisfiable', {
        headers: { 'Content-Range': headers['Content-Range'] ?? '' },
      });
    if (statusCode >= 400)
      throw new Error(`the content of material ${id} cannot be read (${String(statusCode)})`);
    const type = inline && isShown(mediaType) ? 'inline' : 'attachment';
    await reply
      .status(statusCode)
      .headers(headers)
      .header('Content-Type', mediaType)
      .header('Content-Disposition', contentDisposition(fileName, { type }))
      .header('X-Content-Type-Options', 'nosniff')
      .header(
        'Content-Security-Policy',
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
      )
      .header('Cache-Control', 'private, no-store')
      .send(stream);
  }
}
