import type { Locale } from '@mingjing/domain';
import { MaterialNotFound, MaterialRefused } from '@mingjing/casework/materials';
import { StorageFull } from '@mingjing/platform/files';
import { problemOf, type Problem } from './problem.js';

/** The errors of files and uploads as problems; null for any other. */
export function materialProblem(error: unknown, locale: Locale): Problem | null {
  if (error instanceof MaterialNotFound) return problemOf('not-found', locale);
  if (error instanceof StorageFull) return problemOf('material-no-room', locale);
  if (!(error instanceof MaterialRefused)) return null;
  return problemOf(`material-${error.fault}`, locale, { params: error.params });
}
