/** A refusal of the law, as the API words it in the reader's language. */
export interface Refusal {
  readonly code: string;
  readonly kind: 'role' | 'state' | 'requirement';
  readonly article: string;
  readonly text: string;
  /** The field it belongs to, where there is one. */
  readonly field?: string;
}

export interface FieldError {
  /** A path such as `parties.0.name`. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly errors?: readonly FieldError[];
  readonly refusals?: readonly Refusal[];
  readonly [more: string]: unknown;
}

/** Whatever the server did not do, in one shape; status 0 when it could not be reached. */
export class Problem extends Error {
  /** The end of the problem's type: `stale-case`, `wrong-credentials`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldError[];
  readonly refusals: readonly Refusal[];

  constructor(
    readonly status: number,
    readonly body: ProblemBody,
  ) {
    super(body.detail ?? body.title ?? String(status));
    this.name = 'Problem';
    this.code = body.type?.split(':').at(-1) ?? '';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.requestId = body.requestId;
    this.errors = body.errors ?? [];
    this.refusals = body.refusals ?? [];
  }

  /** Signed out, or never signed in. */
  get unauthenticated(): boolean {
    return this.status === 401;
  }

  /** Somebody else changed the case in between. */
  get stale(): boolean {
    return this.status === 412;
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  let body: ProblemBody = {};
  try {
    body = (await response.json()) as ProblemBody;
  } catch {
    // A proxy's page or an empty answer: the status alone has to do.
  }
  return new Problem(response.status, { ...body, requestId: body.requestId ?? requestId });
}
