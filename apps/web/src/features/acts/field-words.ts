import type { FieldError, Problem } from '../../api/problem';

/** What is said under one field: what is missing, or which article stands against it. */
export interface FieldWord {
  readonly text: string;
  readonly article?: string;
}

export type FieldWords = Readonly<Record<string, readonly FieldWord[]>>;

/** `payload.conditions.2.met` belongs to the field `conditions`. */
const fieldOf = ({ field }: FieldError): string => field.replace(/^payload\./, '').split('.')[0] ?? '';

/** Sorts a problem's sentences to the fields they name; what names none, or a field not shown, is told above. */
export function wordsByField(
  problem: Problem | null,
  shown: readonly string[],
): { atField: FieldWords; above: readonly FieldWord[] } {
  const atField: Record<string, FieldWord[]> = {};
  const above: FieldWord[] = [];
  const tell = (field: string | undefined, word: FieldWord): void => {
    if (field === undefined || !shown.includes(field)) above.push(word);
    else (atField[field] ??= []).push(word);
  };
  if (problem) {
    for (const error of problem.errors) tell(fieldOf(error), { text: error.message });
    for (const { field, text, article } of problem.refusals) tell(field, { text, article });
  }
  return { atField, above };
}
