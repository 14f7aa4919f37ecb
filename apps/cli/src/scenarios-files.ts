import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { parseAllDocuments } from 'yaml';

import { Mistake } from './periods-fields.js';
import { readScenario } from './scenarios-reading.js';
import type { Scenario } from './scenarios-scenario.js';

/** A scenario that could not be read, and why. */
export interface Unreadable {
  readonly file: string;
  readonly title: string;
  readonly mistake: string;
}

/** The folder of the checkout, wherever below it this file has been compiled to. */
export function checkoutFolder(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('no package.json above this file');
  return checkoutFolder(above);
}

/** Every scenario of a file or of a folder and all below it, in the order of their names. */
export function scenariosOf(place: string): (Scenario | Unreadable)[] {
  if (!existsSync(place)) throw new Error(`There is no ${place}`);
  const folder = statSync(place).isDirectory();
  const files = folder
    ? readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(place, name))
    : [place];
  return files.flatMap((file) => scenariosOfFile(file, folder ? relative(place, file) : file));
}

/** A file holds one scenario, or a list of them. */
function scenariosOfFile(path: string, file: string): (Scenario | Unreadable)[] {
  const documents = parseAllDocuments(readFileSync(path, 'utf8'));
  if (!Array.isArray(documents) || documents.length === 0)
    return [{ file, title: '', mistake: 'the file is empty' }];
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error) return [{ file, title: '', mistake: error.message }];
    const content: unknown = document.toJS({ maxAliasCount: 100 });
    const items: unknown[] = Array.isArray(content) ? content : [content];
    if (items.length === 0) return [{ file, title: '', mistake: 'the list is empty' }];
    return items.map((item) => read(item, file));
  });
}

function read(item: unknown, file: string): Scenario | Unreadable {
  try {
    return readScenario(item, file);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { file, title: titleOf(item), mistake: error.in('en') };
  }
}

const titleOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'title' in item && typeof item.title === 'string'
    ? item.title
    : '';
