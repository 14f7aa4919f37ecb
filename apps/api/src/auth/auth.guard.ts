import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@mingjing/domain';
import { hasCsrfToken, Sessions, type SignedIn } from '@mingjing/casework/sessions';
import { HttpProblem } from '../http/problem.js';
import { BEFORE_PASSWORD_CHANGE } from './before-password-change.decorator.js';
import { PASSIVE } from './passive.decorator.js';
import { PUBLIC } from './public.decorator.js';
import { RequestOrigin } from './request-origin.js';
import { ROLES } from './roles.decorator.js';
import { sessionTokenOf } from './session-cookie.js';
import type { FastifyRequest } from './signed-in-request.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route: a session, for writes a page of ours and its token, then the roles. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly origin: RequestOrigin,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const writes = !reading.has(request.method);
    if (this.marked<boolean>(PUBLIC, context)) {
      if (writes) this.refuseForeign(request);
      return true;
    }
    const signedIn = await this.identify(request, this.marked<boolean>(PASSIVE, context) ?? false);
    if (writes) {
      this.refuseForeign(request);
      refuseWithoutToken(request, signedIn);
    }
    if (signedIn.mustChangePassword && !this.marked<boolean>(BEFORE_PASSWORD_CHANGE, context))
      throw new HttpProblem('password-change-required');
    const roles = this.marked<readonly Role[]>(ROLES, context);
    if (roles && !roles.some((role) => signedIn.actor.roles.includes(role)))
      throw new HttpProblem('not-permitted');
    return true;
  }

  private async identify(request: FastifyRequest, passive: boolean): Promise<SignedIn> {
    const token = sessionTokenOf(request);
    if (token === undefined) throw new HttpProblem('sign-in-required');
    const signedIn = passive ? await this.sessions.look(token) : await this.sessions.use(token);
    if (!signedIn) throw new HttpProblem('sign-in-required');
    request.signedIn = signedIn;
    return signedIn;
  }

  private refuseForeign(request: FastifyRequest): void {
    if (!this.origin.isOurs(request)) throw new HttpProblem('foreign-origin');
  }

  private marked<Mark>(key: symbol, context: ExecutionContext): Mark | undefined {
    return this.reflector.getAllAndOverride<Mark | undefined>(key, [
      context.getHandler(),
      context.getClass(),
    ]);
  }
}

function refuseWithoutToken({ headers }: FastifyRequest, signedIn: SignedIn): void {
  const token = headers['x-csrf-token'];
  if (typeof token !== 'string' || !hasCsrfToken(signedIn, token)) throw new HttpProblem('csrf-token');
}
