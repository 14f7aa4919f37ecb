import { request, type ClientRequest } from 'node:http';

const tus = { 'Tus-Resumable': '1.0.0' } as const;

/** Somebody who uploads, and whose line can be left hanging in the middle of a piece. */
export class TusSender {
  private constructor(
    private readonly address: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  static async signIn(address: string, loginName: string, password: string): Promise<TusSender> {
    const reply = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: address },
      body: JSON.stringify({ loginName, password }),
    });
    const { csrfToken } = (await reply.json()) as { csrfToken: string };
    const cookie = reply.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new TusSender(address, {
      ...tus,
      Cookie: cookie.join('; '),
      Origin: address,
      'X-CSRF-Token': csrfToken,
    });
  }

  /** The path of the announced upload. */
  async announce(caseId: string, name: string, length: number): Promise<string> {
    const reply = await fetch(`${this.address}/api/cases/${caseId}/uploads`, {
      method: 'POST',
      headers: {
        ...this.headers,
        'Upload-Length': String(length),
        'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
      },
    });
    const location = reply.headers.get('location');
    if (reply.status !== 201 || location === null) throw new Error(`not announced: ${await reply.text()}`);
    return location;
  }

  async offset(url: string): Promise<number> {
    const reply = await fetch(`${this.address}${url}`, { method: 'HEAD', headers: this.headers });
    if (reply.status !== 200) throw new Error(`no upload: ${String(reply.status)}`);
    return Number(reply.headers.get('upload-offset'));
  }

  async send(url: string, offset: number, piece: Buffer): Promise<number> {
    const reply = await fetch(`${this.address}${url}`, {
      method: 'PATCH',
      headers: { ...this.headers, ...this.pieceAt(offset) },
      body: new Uint8Array(piece),
    });
    return reply.status;
  }

  /** Sends the beginning of a piece and leaves the line hanging. */
  begin(url: string, whole: Buffer, bytes: number): ClientRequest {
    const hanging = request(`${this.address}${url}`, {
      method: 'PATCH',
      headers: { ...this.headers, ...this.pieceAt(0), 'Content-Length': whole.length },
    });
    // The other end is going to be killed.
    hanging.on('error', () => undefined);
    hanging.write(whole.subarray(0, bytes));
    return hanging;
  }

  private pieceAt(offset: number): Record<string, string> {
    return { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
  }
}
