import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIGURATION, type Configuration } from '@mingjing/platform/config';

/** Knows the addresses under which pages of this system are shown. */
@Injectable()
export class RequestOrigin {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Whether a page of this system sent the request. */
  isOurs({ headers }: FastifyRequest): boolean {
    const { origin, host } = headers;
    if (origin === undefined || !URL.canParse(origin)) return false;
    return origin === this.configuration.publicOrigin || new URL(origin).host === host?.toLowerCase();
  }

  isSecure({ protocol }: FastifyRequest): boolean {
    return protocol === 'https' || (this.configuration.publicOrigin?.startsWith('https:') ?? false);
  }
}
