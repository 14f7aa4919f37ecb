import { connect } from 'node:net';
import { request } from 'node:http';
import { ApiProcess } from '../int/http/api-process.js';

let api: ApiProcess;
beforeAll(async () => (api = await (await ApiProcess.open()).ready()));
afterAll(() => api.close());

/** Sends bytes as they are and gathers what comes back. */
async function raw(bytes: string | Buffer): Promise<string> {
  const socket = connect(api.port, '127.0.0.1');
  socket.setTimeout(5_000, () => socket.destroy());
  let answer = '';
  socket.on('error', () => undefined).on('data', (chunk) => (answer += chunk.toString()));
  socket.write(bytes);
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

const head = (lines: string[]): string => [...lines, 'Host: x', 'Connection: close', '', ''].join('\r\n');

async function post(body: string | Buffer, headers: Record<string, string> = {}) {
  const answer = await fetch(`${api.url}/api/session`, {
    method: 'POST',
    headers: { Origin: api.url, 'Content-Type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, type: answer.headers.get('content-type'), problem: await answer.json() };
}

const problemType = 'application/problem+json';

it.each([
  ['no HTTP at all', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]), 400],
  ['a line of nonsense', 'HELLO\r\n\r\n', 400],
  ['an unknown method', head(['BREW /api/health HTTP/1.1']), 400],
  ['a version that does not exist', head(['GET /api/health HTTP/9.9']), 400],
  ['a space in a header’s name', head(['GET /api/health HTTP/1.1', 'Bad Header: x']), 400],
  ['two lengths', head(['POST /api/session HTTP/1.1', 'Content-Length: 2', 'Content-Length: 3']), 400],
  [
    'a length and chunks',
    head(['POST /api/session HTTP/1.1', 'Content-Length: 2', 'Transfer-Encoding: chunked']),
    400,
  ],
  ['32 KB of headers', head(['GET /api/health HTTP/1.1', `X-Long: ${'a'.repeat(32_768)}`]), 431],
  ['NUL in the address', head(['GET /api/\0health HTTP/1.1']), 400],
  ['an escaped NUL', head(['GET /api/echo%00 HTTP/1.1']), 404],
  ['a way out below the API', head(['GET /api/../../../../etc/passwd HTTP/1.1']), 404],
  ['an escaped way out below the API', head(['GET /api/%2e%2e%2f%2e%2e%2fetc/passwd HTTP/1.1']), 404],
  ['broken escapes', head(['GET /api/%E0%A4%A HTTP/1.1']), 400],
])('answers %s with a problem document', async (_what, bytes, status) => {
  const answer = await raw(bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
  expect(answer).toContain(problemType);
  expect(answer).toContain('"requestId"');
  expect(answer).not.toContain('root:');
});

it.each(['/../../../../etc/passwd', '/%2e%2e%2f%2e%2e%2fetc/passwd', '/assets/%2e%2e/%2e%2e/package.json'])(
  'gives no file for %s, at most the page that says there is none',
  async (path) => {
    const answer = await raw(head([`GET ${path} HTTP/1.1`]));
    expect(answer).toMatch(/^HTTP\/1\.1 (404|200) /);
    expect(answer).not.toContain('root:');
    expect(answer).not.toContain('"dependencies"');
  },
);

it('refuses 10 MB without reading them to the end', async () => {
  const answer = await new Promise<number | string>((resolve) => {
    const sending = request(`${api.url}/api/session`, {
      method: 'POST',
      headers: { Origin: api.url, 'Content-Type': 'application/json', 'Content-Length': 10_000_000 },
    });
    sending
      .on('response', (response) => resolve(response.statusCode ?? 0))
      .on('error', ({ message }) => resolve(message));
    sending.write('{"loginName":"');
  });
  expect(answer).toBe(413);
});

it('refuses 10 MB that come in chunks', async () => {
  const answer = await new Promise<number | string>((resolve) => {
    const sending = request(`${api.url}/api/session`, {
      method: 'POST',
      headers: { Origin: api.url, 'Content-Type': 'application/json' },
    });
    sending
      .on('response', (response) => resolve(response.statusCode ?? 0))
      .on('error', ({ message }) => resolve(message));
    const chunk = 'a'.repeat(100_000);
    for (let sent = 0; sent < 100; sent += 1) sending.write(chunk);
    sending.end();
  });
  expect([413, 'write EPIPE', 'read ECONNRESET', 'socket hang up']).toContain(answer);
});

const bodies: readonly (readonly [string, string | Buffer])[] = [
  ['unknown fields', '{"loginName":"a","password":"b","admin":true}'],
  ['wrong types', '{"loginName":{"$ne":null},"password":["x"]}'],
  ['numbers', '{"loginName":1e999,"password":-0}'],
  ['nothing', ''],
  ['null', 'null'],
  ['NUL', '{"loginName":"a\\u0000b","password":"c"}'],
  ['a lone surrogate', '{"loginName":"\\ud83d","password":"c"}'],
  ['an overlong encoding', Buffer.from('7b226c6f67696e4e616d65223a22c0af227d', 'hex')],
  ['long names', `{"loginName":"${'名'.repeat(300_000)}","password":"c"}`],
  ['many fields', `{${Array.from({ length: 20_000 }, (_, index) => `"f${String(index)}":1`).join(',')}}`],
  ['deep lists', `{"loginName":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['a prototype', '{"constructor":{"prototype":{"x":1}},"__proto__":{"x":1}}'],
];

it.each(bodies)('refuses a body with %s as the client’s mistake', async (_what, body) => {
  const { status, type, problem } = await post(body);
  expect(status).toBe(400);
  expect(type).toContain(problemType);
  expect(problem).toMatchObject({ status: 400, requestId: expect.any(String) });
});

it.each(['孙三立', '𠮷野家', '😀👩‍👩‍👧‍👦', 'ａ', '‮rtl', "'; DROP TABLE users; --", '\\u202e', '%s%n', '<script>'])(
  'takes %j for a name, if an unknown one',
  async (loginName) => {
    const { status } = await post(JSON.stringify({ loginName, password: loginName }));
    expect([401, 429]).toContain(status);
  },
);

it('is well after all this and has logged no error of its own', async () => {
  expect((await fetch(`${api.url}/api/health`)).status).toBe(200);
  const errors = api.output.split('\n').filter((line) => /"level":"(error|fatal)"/.test(line));
  expect(errors).toEqual([]);
});
