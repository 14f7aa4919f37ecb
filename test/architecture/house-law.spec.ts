import { join } from 'node:path';

import { Linter } from 'eslint';
import type { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const { houseLaw } = (await import(join(import.meta.dirname, '../../scripts/lint/house-law.mjs'))) as {
  houseLaw: ESLint.Plugin;
};

describe('the laws of the house', () => {
  it.each([
    ['one-door', 'dataSource.transaction(work);'],
    ['injected-clock', 'const now = new Date();'],
    ['injected-clock', 'const now = Date.now();'],
    ['configured-once', 'const port = process.env.PORT;'],
    ['configured-once', 'const { env } = process;'],
    ['no-default-export', 'export default class Case {}'],
    ['oldest-browser', 'const Field = Input.Search;'],
    ['parameters', 'function serve(a: 1, b: 2, c: 3, d: 4, e: 5) {}'],
    ['parameters', 'class Desk { constructor(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7) {} }'],
  ])('%s refuses %s', (law, code) => {
    expect(broken(code)).toEqual([`house/${law}`]);
  });

  it.each(['<Input.Search allowClear />', '<Space.Compact />'])('oldest-browser refuses %s', (element) => {
    expect(broken(`const field = ${element};`, 'desk.tsx')).toEqual(['house/oldest-browser']);
    expect(broken('const field = <Input />;', 'desk.tsx')).toEqual([]);
  });

  it.each(['utils.ts', 'helpers.ts', 'types.ts', 'case.manager.ts', 'date.utils.ts'])(
    'no file is called %s',
    (name) => {
      expect(broken('', name)).toEqual(['house/file-name']);
    },
  );

  it.each([
    'function serve(a: 1, b: 2, c: 3, d: 4) {}',
    'class Desk { constructor(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6) {} }',
    'class Desk { act(@A() a: 1, @B() b: 2, @C() c: 3, @D() d: 4, @E() e: 5) {} }',
    'const now = clock.now(); const day = calendar.Date;',
    'export class Case {}',
  ])('allows %s', (code) => {
    expect(broken(code)).toEqual([]);
  });
});

function broken(code: string, name = 'desk.ts'): (string | null)[] {
  const rules = Object.fromEntries(
    Object.keys(houseLaw.rules ?? {}).map((rule) => [`house/${rule}`, 'error' as const]),
  );
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.ts', '**/*.tsx'],
      plugins: { house: houseLaw },
      languageOptions: { parser: tseslint.parser },
      rules,
    },
    name,
  );
  return messages.map((message) => message.ruleId);
}
