import { ImportWork } from '@mingjing/casework/register-imports';
import type { Answer, ApiBench, Client } from './api-bench.js';

/** Brings the file of an old register. */
export const bringRegister = (
  by: Client,
  file: string | Buffer,
  { procedure = 'reconsideration', fileName = 'old.csv' } = {},
): Promise<Answer> =>
  by.ask(`/api/register-imports?procedure=${procedure}&fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    body: Buffer.from(file as string),
    headers: { 'content-type': 'application/offset+octet-stream' },
  });

/** What the import proposes, as it is sent back. */
export const mappingOf = (body: Answer['body']): { mapping: { field: string; column: number }[] } => ({
  mapping: (body.fields as { name: string; column: number | null }[]).flatMap(({ name, column }) =>
    column === null ? [] : [{ field: name, column }],
  ),
});

/** Brings, maps, looks through and imports; answers the cases that came of it, row by row, null where none did. */
export async function importRegister(
  bench: ApiBench,
  by: Client,
  file: string,
  asked: { readonly procedure?: string; readonly fileName?: string } = {},
): Promise<(string | null)[]> {
  const { body } = await bringRegister(by, file, asked);
  const path = `/api/register-imports/${String(body.id)}`;
  const work = bench.app.get(ImportWork, { strict: false });
  await by.put(`${path}/mapping`, mappingOf(body));
  await work.run();
  await by.post(`${path}/start`);
  await work.run();
  const { rows } = (await by.get(`${path}/rows`)).body as { rows: { caseId: string | null }[] };
  return rows.map(({ caseId }) => caseId);
}
