const knownDemoPassword = 'Mingjing-2026';

/** Somebody of the demo county who has signed in to a running system. */
export class OfficeWorker {
  private constructor(
    private readonly url: string,
    readonly id: string,
    private readonly headers: Record<string, string>,
  ) {}

  static async signIn(url: string, loginName: string): Promise<OfficeWorker> {
    const answer = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url },
      body: JSON.stringify({ loginName, password: knownDemoPassword }),
    });
    if (!answer.ok) throw new Error(`not signed in: ${await answer.text()}`);
    const { csrfToken, user } = (await answer.json()) as { csrfToken: string; user: { id: string } };
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new OfficeWorker(url, user.id, {
      Cookie: cookie,
      Origin: url,
      'X-CSRF-Token': csrfToken,
      'Content-Type': 'application/json',
    });
  }

  write<Answer>(path: string, body: unknown, key: string): Promise<Answer> {
    return this.ask(path, { method: 'POST', body: JSON.stringify(body) }, { 'Idempotency-Key': key });
  }

  put<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.ask(path, { method: 'PUT', body: JSON.stringify(body) });
  }

  read<Answer>(path: string): Promise<Answer> {
    return this.ask(path, {});
  }

  /** Sends a file as it is. */
  bring<Answer>(path: string, file: string): Promise<Answer> {
    return this.ask(
      path,
      { method: 'POST', body: file },
      { 'Content-Type': 'application/offset+octet-stream' },
    );
  }

  private async ask<Answer>(
    path: string,
    asked: RequestInit,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}/api/${path}`, {
      ...asked,
      headers: { ...this.headers, ...headers },
    });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
}
