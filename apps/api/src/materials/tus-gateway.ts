import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { MemoryLocker, Server, type DataStore } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '@mingjing/platform/ids';
import { HttpProblem } from '../http/problem.js';
import type { ProblemCode } from '../http/problem-texts.js';

const ADDRESS = '/api/uploads';
const asked = /^(tus-resumable|upload-.+|content-(type|length))$/;
const answered = /^(tus-.+|upload-.+|location|cache-control)$/;

/** What the library throws where the request does not keep to the protocol. */
interface ProtocolError {
  readonly status_code: number;
  readonly body: string;
}

const codes: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  409: 'upload-offset',
  410: 'not-found',
  412: 'upload-protocol',
  413: 'upload-too-much',
  500: 'upload-busy',
};

/**
 * Speaks the tus protocol (tus.io, version 1.0.0) with the store given for the request. Who asks, and what goes
 * wrong, is dealt with as for every other route: the guard has let the request in, problems are thrown.
 */
@Injectable()
export class TusGateway {
  /** Whoever resumes takes over from a connection that hangs; one of them writes at a time. */
  private readonly locker = new MemoryLocker();

  async answer(request: FastifyRequest, reply: FastifyReply, store: DataStore): Promise<void> {
    let failure: unknown;
    const server = new Server({
      path: ADDRESS,
      datastore: store,
      locker: this.locker,
      relativeLocation: true,
      allowedOrigins: [],
      namingFunction: newId,
      getFileIdFromRequest: () => (request.params as { id?: string }).id,
      onResponseError: (_, error) => {
        failure = error;
        return undefined;
      },
    });
    const response = await server.handleWeb(webRequestOf(request));
    if (failure !== undefined) throw problemOfProtocol(failure);
    if (response.status >= 400) throw await problemOfAnswer(response);
    response.headers.forEach((value, name) => {
      if (answered.test(name)) void reply.header(name, value);
    });
    await reply.status(response.status).send();
  }
}

function webRequestOf({ method, url, headers, body }: FastifyRequest): Request {
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    asked.test(name) && typeof value === 'string' ? [[name, value]] : [],
  );
  const stream = body instanceof Readable ? (Readable.toWeb(body) as ReadableStream) : null;
  return new Request(`http://localhost${url}`, {
    method,
    headers: kept,
    ...(stream && { body: stream, duplex: 'half' }),
  });
}

function problemOfProtocol(failure: unknown): unknown {
  if (!isProtocolError(failure)) return failure;
  return new HttpProblem(codes[failure.status_code] ?? 'malformed-request');
}

const isProtocolError = (failure: unknown): failure is ProtocolError =>
  typeof failure === 'object' && failure !== null && 'status_code' in failure;

async function problemOfAnswer(response: Response): Promise<HttpProblem> {
  const header = /^Invalid (.+)\n$/.exec(await response.text())?.[1];
  if (response.status === 400 && header !== undefined)
    return new HttpProblem('malformed-header', { params: { header } });
  return new HttpProblem(codes[response.status] ?? 'malformed-request');
}
