import 'reflect-metadata';

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from 'commander';

import { describeApi } from '../../api/src/health/describe-api.js';
import { actSheet } from './docs-acts.js';
import { deadlineSheet } from './docs-deadlines.js';
import { diagrams, type GeneratedDocument } from './docs-diagrams.js';
import { checkoutFolder } from './scenarios-files.js';

/** Every generated document. */
export async function generatedDocuments(): Promise<GeneratedDocument[]> {
  const openApi = await describeApi();
  return [
    { file: 'acts.md', text: actSheet() },
    { file: 'deadlines.md', text: deadlineSheet() },
    ...diagrams(),
    { file: 'openapi.json', text: `${JSON.stringify(openApi, null, 2)}\n` },
  ];
}

export const docsCommand = (): Command =>
  new Command('docs')
    .description('Writes the act sheet, the deadline sheet, the diagrams and the description of the API.')
    .argument('[folder]', 'where to write them', join(checkoutFolder(), 'docs/generated'))
    .action(async (folder: string) => {
      mkdirSync(folder, { recursive: true });
      for (const { file, text } of await generatedDocuments()) write(join(folder, file), text);
    });

function write(path: string, text: string): void {
  const changed = textOf(path) !== text;
  if (changed) writeFileSync(path, text);
  console.log(`${changed ? 'written  ' : 'unchanged'} ${path}`);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    await docsCommand().parseAsync();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
