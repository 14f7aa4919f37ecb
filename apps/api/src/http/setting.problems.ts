import type { Locale } from '@mingjing/domain';
import { DemoDayInPast, DemoDayMoving, NoDemoData } from '@mingjing/casework/demo';
import {
  SettingNotFound,
  SettingRefused,
  SettingVersionMissing,
  StaleSetting,
} from '@mingjing/casework/settings';
import { problemOf, type Problem } from './problem.js';

/** The errors of what administrators set as problems; null for any other. */
export function settingProblem(error: unknown, locale: Locale): Problem | null {
  if (error instanceof SettingRefused) return problemOf('refused-fields', locale, { errors: error.faults });
  if (error instanceof SettingNotFound) return problemOf('not-found', locale);
  if (error instanceof SettingVersionMissing) return problemOf('version-required', locale);
  if (error instanceof StaleSetting) {
    const { expected, current } = error;
    return problemOf('stale-setting', locale, {
      params: { expected, current },
      more: { currentVersion: current },
    });
  }
  if (error instanceof NoDemoData) return problemOf('no-demo-data', locale);
  if (error instanceof DemoDayMoving) return problemOf('demo-day-moving', locale);
  if (error instanceof DemoDayInPast)
    return problemOf('demo-day-in-past', locale, { params: { present: error.present } });
  return null;
}
