import type { CalendarDate } from '@mingjing/domain';
import type { DictionaryEntryEntity } from './dictionary-entry.entity.js';

export type Period = Pick<DictionaryEntryEntity, 'version' | 'validFrom' | 'validTo'>;

export type EntryState = 'inForce' | 'announced' | 'ended';

const lasts = ({ validTo }: Period, day: CalendarDate): boolean => validTo === null || validTo >= day;

/** The version that holds on a day: the last one that had begun, if it had not ended. Versions come newest first. */
export function versionOn<Version extends Period>(
  versions: readonly Version[],
  day: CalendarDate,
): Version | null {
  const begun = versions.find(({ validFrom }) => validFrom <= day);
  return begun && lasts(begun, day) ? begun : null;
}

/** How the newest version stands to a day. */
export function stateOn(latest: Period, day: CalendarDate): EntryState {
  if (!lasts(latest, latest.validFrom > day ? latest.validFrom : day)) return 'ended';
  return latest.validFrom > day ? 'announced' : 'inForce';
}

/** Where the entry ends: what is in use ends with what it says now, what was only announced is called off. */
export function ended<Version extends Period>(
  versions: readonly [Version, ...Version[]],
  { today, lastDay }: { readonly today: CalendarDate; readonly lastDay: CalendarDate },
): Version {
  const [latest] = versions;
  const kept = versionOn(versions, today) ?? latest;
  return { ...kept, version: latest.version + 1, validTo: lastDay };
}
