import type { Refusal } from '@mingjing/domain';

/** The act is not allowed now; every reason at once. */
export class ActRefused extends Error {
  constructor(
    readonly act: string,
    readonly refusals: readonly Refusal[],
  ) {
    super(`${act} refused: ${refusals.map(({ code }) => code).join(', ')}`);
    this.name = 'ActRefused';
  }
}

/** There is no such case, or none the actor may see. */
export class CaseNotFound extends Error {
  constructor(readonly caseId: string) {
    super(`no case ${caseId}`);
    this.name = 'CaseNotFound';
  }
}

/** What was written since the actor last saw the case. */
export interface JournalChange {
  readonly seq: number;
  readonly type: string;
  readonly act: string;
  readonly occurredOn: string;
}

/** Somebody acted on the case since the actor last saw it. */
export class StaleCase extends Error {
  constructor(
    readonly caseId: string,
    readonly expected: number,
    readonly current: number,
    readonly changes: readonly JournalChange[],
  ) {
    super(`case ${caseId} is at version ${String(current)}, not ${String(expected)}`);
    this.name = 'StaleCase';
  }
}

/** The actor did not say which version of the case they saw. */
export class VersionMissing extends Error {
  constructor(readonly caseId: string) {
    super(`no version given for case ${caseId}`);
    this.name = 'VersionMissing';
  }
}

/** The idempotency key was used before with another body. */
export class IdempotencyKeyReused extends Error {
  constructor(readonly key: string) {
    super('the idempotency key belongs to another request');
    this.name = 'IdempotencyKeyReused';
  }
}

/** There is no such proposal in the case. */
export class ProposalNotFound extends Error {
  constructor(readonly proposalId: string) {
    super(`no proposal ${proposalId}`);
    this.name = 'ProposalNotFound';
  }
}
