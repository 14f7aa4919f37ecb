import type { Locale } from '@mingjing/domain';
import {
  AccountNotFound,
  LoginNameTaken,
  OwnAccountUntouchable,
  SignInSlowed,
  UnknownOrgan,
  WeakPassword,
  WrongCredentials,
  WrongPassword,
} from '@mingjing/casework/sessions';
import { HttpProblem, problemOf, type Problem } from './problem.js';
import type { ProblemCode } from './problem-texts.js';

type ErrorClass = new (...args: never[]) => Error;

const codes: readonly (readonly [ErrorClass, ProblemCode])[] = [
  [WrongCredentials, 'wrong-credentials'],
  [AccountNotFound, 'not-found'],
  [LoginNameTaken, 'login-name-taken'],
  [OwnAccountUntouchable, 'own-roles'],
  [UnknownOrgan, 'unknown-organ'],
  [WeakPassword, 'weak-password'],
  [WrongPassword, 'wrong-password'],
];

/** The errors of accounts and sign-in as problems; null for any other. */
export function accountProblem(error: unknown, locale: Locale): Problem | null {
  if (error instanceof SignInSlowed)
    return problemOf('too-many-attempts', locale, { params: { seconds: error.seconds } });
  const code = codes.find(([each]) => error instanceof each)?.[1];
  return code ? problemOf(code, locale) : null;
}

/** Headers that belong to the answer beside the document. */
export function headersOf(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof SignInSlowed) return { 'Retry-After': String(error.seconds) };
  return error instanceof HttpProblem ? (error.details.headers ?? {}) : {};
}
