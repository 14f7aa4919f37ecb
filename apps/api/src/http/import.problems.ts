import type { Locale } from '@mingjing/domain';
import {
  ImportFileRefused,
  ImportMappingRefused,
  ImportNotFound,
  ImportNotOpen,
} from '@mingjing/casework/register-imports';
import { problemOf, type Problem } from './problem.js';

/** What stands against taking over an old register, as a problem; null for any other error. */
export function importProblem(error: unknown, locale: Locale): Problem | null {
  if (error instanceof ImportNotFound) return problemOf('not-found', locale);
  if (error instanceof ImportNotOpen) return problemOf('import-not-open', locale);
  if (error instanceof ImportMappingRefused)
    return problemOf(`import-mapping-${error.fault}`, locale, { more: { fields: error.fields } });
  if (error instanceof ImportFileRefused)
    return problemOf(`import-file-${error.fault}`, locale, { params: { row: error.row ?? '—' } });
  return null;
}
