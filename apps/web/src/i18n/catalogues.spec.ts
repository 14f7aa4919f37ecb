import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Catalogue, TextsHook } from './define-texts';

const sources = join(import.meta.dirname, '..');
const codeBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)texts\.ts$|\.spec\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const folders = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)texts\.ts$/.test(file))
  .map((file) => join(sources, file, '..'));

async function catalogueOf(folder: string): Promise<Catalogue> {
  const exported = (await import(join(folder, 'texts.ts'))) as Record<string, TextsHook<string>>;
  const [hook] = Object.values(exported);
  return hook!.catalogue;
}

const everyFile = codeBelow(sources);
const hookNameOf = (folder: string): string =>
  /export const (use\w+)/.exec(readFileSync(join(folder, 'texts.ts'), 'utf8'))?.[1] ?? '';

/** A key is used where it is quoted, or where a template has its beginning or its end. */
function isUsed(key: string, code: readonly string[]): boolean {
  const dots = [...key.matchAll(/[.]/g)].map(({ index }) => index);
  const forms = [
    `'${key}'`,
    ...dots.map((dot) => `\`${key.slice(0, dot + 1)}\${`),
    ...dots.map((dot) => `}${key.slice(dot)}\``),
  ];
  return code.some((text) => forms.some((form) => text.includes(form)));
}

const placesIn = (text: string): string[] => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name!).sort();

describe.each(folders.map((folder) => [relative(sources, folder), folder]))(
  'the texts of %s',
  (_, folder) => {
    it('stand in both languages, with the same places to fill', async () => {
      const { zh, en } = await catalogueOf(folder);
      expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
      const wrong = Object.entries(en).flatMap(([key, text]) =>
        (typeof text === 'string' ? [text] : text)
          .filter((form) => form.trim() === '' || placesIn(form).join() !== placesIn(zh[key] ?? '').join())
          .map(() => key),
      );
      expect(wrong).toEqual([]);
    });

    it('name their places in two braces', async () => {
      const { zh, en } = await catalogueOf(folder);
      const texts = [zh, en].flatMap((catalogue) => Object.values(catalogue).flat());
      expect(texts.filter((text) => /(?<!{){\w+}(?!})/.test(text))).toEqual([]);
    });

    it('are all used', async () => {
      const { zh } = await catalogueOf(folder);
      const code = everyFile.filter((text) => text.includes(hookNameOf(folder)));
      expect(Object.keys(zh).filter((key) => !isUsed(key, [...code, ...codeBelow(folder)]))).toEqual([]);
    });
  },
);

it('finds the catalogues', () => {
  expect(folders.length).toBeGreaterThan(5);
});
