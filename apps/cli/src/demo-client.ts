/** What the API refused, as its problem document says it. */
export class Refused extends Error {
  constructor(
    readonly problem: {
      title?: string;
      status?: number;
      detail?: string;
      refusals?: { text: string; article: string }[];
    },
  ) {
    super(
      [
        problem.title ?? 'refused',
        ...(problem.refusals ?? []).map(({ text, article }) => `${text}（${article}）`),
      ].join('\n  '),
    );
    this.name = 'Refused';
  }
}

/** One signed-in person at the HTTP API of a running system. */
export class DemoClient {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
    private readonly csrfToken: string,
  ) {}

  static async signIn(address: string, loginName: string, password: string): Promise<DemoClient> {
    const reply = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: address },
      body: JSON.stringify({ loginName, password }),
    });
    if (!reply.ok) throw new Refused((await reply.json()) as Refused['problem']);
    const { csrfToken } = (await reply.json()) as { csrfToken: string };
    const cookie = reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new DemoClient(address, cookie, csrfToken);
  }

  async get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path);
  }

  async post<Answer>(path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send<Answer>('POST', path, body, headers);
  }

  private async send<Answer>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const reply = await fetch(`${this.address}/api/${path}`, {
      method,
      headers: {
        Cookie: this.cookie,
        Origin: this.address,
        'X-CSRF-Token': this.csrfToken,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!reply.ok) throw new Refused((await reply.json()) as Refused['problem']);
    return (await reply.json()) as Answer;
  }
}
