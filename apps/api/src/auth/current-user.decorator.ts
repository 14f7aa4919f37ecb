import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@mingjing/casework/people';
import type { SignedIn } from '@mingjing/casework/sessions';
import { HttpProblem } from '../http/problem.js';
import type { FastifyRequest } from './signed-in-request.js';

/** The session of the request. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn =>
  signedInOf(context),
);

/** Whoever is signed in. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => signedInOf(context).actor,
);

function signedInOf(context: ExecutionContext): SignedIn {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new HttpProblem('sign-in-required');
  return signedIn;
}
