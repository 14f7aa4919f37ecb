import type { FieldError, Problem } from '../../api/problem';
import type { Field } from './body-schemas';

/** What is said under one field: what is missing, or which article stands against it. */
export interface FieldWord {
  readonly text: string;
  readonly article?: string;
}

/** Words by the path of their field: `reason`, or `parties.0.agents.1.name` within groups. */
export type FieldWords = Readonly<Record<string, readonly FieldWord[]>>;

const pathOf = ({ field }: FieldError): string => field.replace(/^payload\./, '');
const firstOf = (path: string): string => path.split('.')[0] ?? '';

/** Sorts a problem's sentences to the fields they name; what names none, or a field not shown, is told above. */
export function wordsByField(
  problem: Problem | null,
  shown: readonly string[],
): { atField: FieldWords; above: readonly FieldWord[] } {
  const atField: Record<string, FieldWord[]> = {};
  const above: FieldWord[] = [];
  const tell = (path: string | undefined, word: FieldWord): void => {
    if (path === undefined || !shown.includes(firstOf(path))) above.push(word);
    else (atField[path] ??= []).push(word);
  };
  if (problem) {
    for (const error of problem.errors) tell(pathOf(error), { text: error.message });
    for (const { field, text, article } of problem.refusals) tell(field, { text, article });
  }
  return { atField, above };
}

/** Everything said of a field or of what is in it, for a control that draws no fields of its own. */
export const wordsAt = (words: FieldWords, name: string): readonly FieldWord[] =>
  Object.entries(words).flatMap(([path, own]) => (path === name || path.startsWith(`${name}.`) ? own : []));

/** What is said within a group, by the path from there; what is said of the group itself is not among it. */
export const wordsWithin = (words: FieldWords, path: string): FieldWords =>
  Object.fromEntries(
    Object.entries(words).flatMap(([at, own]) =>
      at.startsWith(`${path}.`) ? [[at.slice(path.length + 1), own] as const] : [],
    ),
  );

/** What is said of fields that are not shown, so that it is told beside those that are. */
export const wordsBeside = (words: FieldWords, shown: readonly string[]): readonly FieldWord[] =>
  Object.entries(words).flatMap(([path, own]) => (shown.includes(firstOf(path)) ? [] : own));

/** The names of the fields a path leads through, the rows of a list by their number: 代理人 2, 姓名. */
export function labelsOnPath(fields: readonly Field[], path: string): readonly string[] {
  const [first = '', ...rest] = path.split('.');
  const field = fields.find(({ name }) => name === first);
  if (!field) return [];
  const row = /^\d+$/.test(rest[0] ?? '') ? rest.shift() : undefined;
  const own = row === undefined ? field.label : `${field.label} ${String(Number(row) + 1)}`;
  return [own, ...labelsOnPath(field.fields, rest.join('.'))];
}
