import type { Client } from './api-bench.js';
import { MaterialBench } from '../materials/material-bench.js';
import { uploaded } from '../materials/uploading.js';

let bench: MaterialBench;
let ids: Readonly<Record<string, string>>;
let telling: readonly string[];

interface Seen {
  readonly number: string;
  readonly title: string;
  readonly parties: readonly { readonly name: string }[];
}

beforeAll(async () => {
  bench = await MaterialBench.open();
  await bench.sendCopy();
  const material = await uploaded(bench.registrar, bench.caseId, { name: '举报材料原件.pdf' });
  await bench.file([material]);
  const { number, title, parties } = (await bench.registrar.get(`/api/cases/${bench.caseId}`))
    .body as unknown as Seen;
  telling = [number, title, parties[0]!.name, '举报材料原件'];
  const { documents } = (await bench.registrar.get(`/api/cases/${bench.caseId}/documents`)).body as {
    documents: { id: string }[];
  };
  ids = { documentId: documents[0]!.id, key: 'answer-respondent-1', material };
}, 120_000);
afterAll(() => bench.close());

/** Every address that is read, with the ids of a case in its places, and with words that would find it. */
const addresses = (): string[] =>
  bench.api.routes
    .filter(
      ({ method, url }) => [method].flat().includes('GET') && url.startsWith('/api/') && !/live/.test(url),
    )
    .map(({ url }) =>
      url
        .replace('/materials/:id', `/materials/${ids['material']!}`)
        .replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? bench.caseId),
    )
    .flatMap((url) => [url, `${url}?text=${encodeURIComponent(telling[2]!)}&caseId=${bench.caseId}`]);

async function told(who: Client): Promise<string[]> {
  const answers: string[] = [];
  for (const address of addresses()) {
    const { status, text } = await who.get(address);
    const ofCase = address.startsWith(`/api/cases/${bench.caseId}`);
    if (status === 200 && (ofCase || telling.some((word) => text.includes(word)))) answers.push(address);
  }
  return answers;
}

it('tells its own liaison of the case, so that the silence for others means something', async () => {
  const own = await told(await bench.api.signIn('qin-sansheng'));
  expect(own.filter((address) => !address.includes('?'))).toEqual(
    expect.arrayContaining([
      ...['/api/cases', '/api/cases/export.csv', '/api/hand-ins', '/api/deadlines'],
      ...[`/api/cases/${bench.caseId}`, `/api/cases/${bench.caseId}/materials`],
    ]),
  );
});

it.each([
  ['the liaison of another organ', 'yang-yifan'],
  ['counsel to whom it is not given', 'shen-banxia'],
  ['a member of the committee', 'chu-wanli'],
  ['the administrator', 'yan-erming'],
])('%s finds it in no list, search, count, file, notice or export', async (_who, loginName) => {
  expect(await told(await bench.api.signIn(loginName))).toEqual([]);
});
