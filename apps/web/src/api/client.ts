import { Problem, problemOf } from './problem';

export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

interface Sending {
  readonly query?: Query | undefined;
  readonly body?: unknown;
  /** The version of the case that was on the screen. */
  readonly ifMatch?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What a route asks for beyond these. */
  readonly headers?: Readonly<Record<string, string>>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const current = { csrfToken: '', locale: 'zh' };

/** Goes with every later write. */
export const keepCsrfToken = (token: string): void => void (current.csrfToken = token);
/** Labels, refusals and explanations come from the API in this language. */
export const askIn = (locale: string): void => void (current.locale = locale);

/** Make one per form opened, and keep it while the form is sent again. */
export const newIdempotencyKey = (): string => crypto.randomUUID();

export function addressOf(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'object') {
      if (value.length > 0) params.set(name, value.join(','));
    } else params.set(name, String(value));
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** What every write carries, for those who send by themselves. */
export const writingHeaders = (): Readonly<Record<string, string>> => ({
  'Accept-Language': current.locale,
  'X-CSRF-Token': current.csrfToken,
});

function headersOf(
  method: Method,
  { body, ifMatch, idempotencyKey, headers }: Sending,
): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': current.locale,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(method === 'GET' ? {} : { 'X-CSRF-Token': current.csrfToken }),
    ...(ifMatch === undefined ? {} : { 'If-Match': `"${String(ifMatch)}"` }),
    ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    ...headers,
  };
}

/** The one way to the server. Throws a Problem for whatever is not a success. */
export async function send<Answer>(method: Method, path: string, sending: Sending = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(addressOf(path, sending.query), {
      method,
      credentials: 'same-origin',
      headers: headersOf(method, sending),
      ...(sending.body === undefined ? {} : { body: JSON.stringify(sending.body) }),
      ...(sending.signal === undefined ? {} : { signal: sending.signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, { title: 'unreachable' });
  }
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

export const get = async <Answer>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer> =>
  send<Answer>('GET', path, { query, signal });
