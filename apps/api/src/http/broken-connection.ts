import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { problemOf } from './problem.js';
import type { ProblemCode } from './problem-texts.js';

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'header-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** Answers what is no HTTP at all, so that it never became a request; the connection ends with it. */
export function answerBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const problem = problemOf(codes[error.code ?? ''] ?? 'malformed-request', 'zh');
  const body = Buffer.from(JSON.stringify({ ...problem, requestId }));
  const head = [
    `HTTP/1.1 ${String(problem.status)} ${reasons[problem.status] ?? 'Bad Request'}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    `Content-Length: ${String(body.length)}`,
    'Connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
}

const reasons: Readonly<Record<number, string>> = {
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};
