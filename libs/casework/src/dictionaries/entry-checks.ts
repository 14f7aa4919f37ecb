import { dictionaryShapes, type CalendarDate, type DictionaryKind } from '@mingjing/domain';
import type { SettingFault } from '../settings/index.js';
import type { EntryVersion } from './dictionaries.js';
import type { DictionaryEntryEntity } from './dictionary-entry.entity.js';
import { stateOn } from './entry-versions.js';

/** What an entry says; everything but its place in time. */
export type EntryContent = Pick<
  DictionaryEntryEntity,
  'zh' | 'en' | 'law' | 'lawAt' | 'wording' | 'condition' | 'formRow' | 'successor'
>;

/** Where an entry is to stand, and since when. */
export interface EntryPlace {
  readonly kind: DictionaryKind;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** What stands against an entry beside the others of its dictionary, as those were last written. */
export function entryFaults(
  content: EntryContent,
  place: EntryPlace,
  others: readonly EntryVersion[],
): SettingFault[] {
  return [
    ...nameFaults(content, place, others),
    ...shapeFaults(content, place.kind),
    ...(place.validTo !== null && place.validTo < place.validFrom
      ? [{ field: 'validTo', code: 'endBeforeStart' as const }]
      : []),
    ...(content.successor !== null && !others.some(({ code }) => code === content.successor)
      ? [{ field: 'successor', code: 'unknownEntry' as const }]
      : []),
  ];
}

/** Two entries of one name would be one line in a list and in a report. */
function nameFaults(
  { zh, en }: EntryContent,
  { validFrom }: EntryPlace,
  others: readonly EntryVersion[],
): SettingFault[] {
  const living = others.filter((other) => stateOn(other, validFrom) !== 'ended');
  return [
    ...(living.some((other) => other.zh === zh) ? [{ field: 'zh', code: 'taken' as const }] : []),
    ...(living.some((other) => other.en.toLowerCase() === en.toLowerCase())
      ? [{ field: 'en', code: 'taken' as const }]
      : []),
  ];
}

function shapeFaults({ wording, condition, formRow }: EntryContent, kind: DictionaryKind): SettingFault[] {
  const shape = dictionaryShapes[kind];
  const given = { wording: wording !== null, condition: condition !== null, formRow: formRow !== null };
  const superfluous = (['wording', 'condition', 'formRow'] as const).filter(
    (field) => given[field] && !shape[field],
  );
  return [
    ...superfluous.map((field) => ({ field, code: 'notForThisKind' as const })),
    ...(shape.wording && wording === null ? [{ field: 'wording', code: 'required' as const }] : []),
  ];
}
