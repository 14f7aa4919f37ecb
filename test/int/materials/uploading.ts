import { Buffer } from 'node:buffer';
import type { Answer, Client } from '../http/api-bench.js';

export interface SentFile {
  readonly name: string;
  readonly content: Buffer;
  readonly metadata?: Readonly<Record<string, string>>;
}

export const tus = { 'tus-resumable': '1.0.0' } as const;

/** A PDF of one line, told from others by its text. */
export const pdf = (text = '送达回证'): Buffer =>
  Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

const encoded = (metadata: Readonly<Record<string, string>>): string =>
  Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

export function announce(
  client: Client,
  caseId: string,
  { name, length, metadata = {} }: { name: string; length: number; metadata?: Record<string, string> },
): Promise<Answer> {
  return client.ask(`/api/cases/${caseId}/uploads`, {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(length),
      'upload-metadata': encoded({ filename: name, ...metadata }),
    },
  });
}

export function sendPiece(client: Client, url: string, offset: number, piece: Buffer): Promise<Answer> {
  return client.ask(url, {
    method: 'PATCH',
    body: piece,
    headers: {
      ...tus,
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
  });
}

export const howFar = (client: Client, url: string): Promise<Answer> =>
  client.ask(url, { method: 'HEAD', headers: tus });

export const locationOf = ({ headers }: Answer): string => String(headers['location']);

/** Announces and sends a file; the last answer. */
export async function upload(
  client: Client,
  caseId: string,
  { name, content, metadata }: SentFile,
): Promise<Answer & { readonly url: string }> {
  const announced = await announce(client, caseId, {
    name,
    length: content.length,
    ...(metadata && { metadata: { ...metadata } }),
  });
  if (announced.status !== 201) return { ...announced, url: '' };
  const url = locationOf(announced);
  return { ...(await sendPiece(client, url, 0, content)), url };
}

let papers = 0;

/** The id of a paper that has just been received. */
export async function uploaded(
  client: Client,
  caseId: string,
  { name = '送达回证.pdf', content = pdf(`第${String((papers += 1))}份`) }: Partial<SentFile> = {},
): Promise<string> {
  const answer = await upload(client, caseId, { name, content });
  if (answer.status !== 204) throw new Error(`not received: ${answer.text}`);
  return answer.url.slice(answer.url.lastIndexOf('/') + 1);
}
