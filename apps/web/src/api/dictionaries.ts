import type { DictionaryKind } from '@mingjing/domain';

import { useGet } from './queries';
import type { components } from './schema';

export type DictionaryAnswer = components['schemas']['DictionaryView'];
export type DictionaryEntry = components['schemas']['DictionaryEntryView'];

export const DICTIONARIES = '/api/dictionaries';

/** What a dictionary says on a day, today where none is named; nothing until it is read. */
export function useDictionary(
  kind: DictionaryKind,
  { on, enabled = true }: { readonly on?: string; readonly enabled?: boolean } = {},
): readonly DictionaryEntry[] {
  const query = on === undefined ? {} : { on };
  return useGet<DictionaryAnswer>(`${DICTIONARIES}/${kind}`, query, { enabled }).data?.entries ?? [];
}
