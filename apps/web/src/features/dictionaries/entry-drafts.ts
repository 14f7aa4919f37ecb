import type { Law } from '@mingjing/domain';

import { send } from '../../api/client';
import { DICTIONARIES, type DictionaryEntry } from '../../api/dictionaries';
import { queryClient } from '../../api/queries';
import type { components } from '../../api/schema';

export type KindAnswer = components['schemas']['DictionaryKindView'];
export type History = components['schemas']['EntryHistoryView'];
type Change = components['schemas']['ChangeEntryRequest'];

/** The form's values: fields that are empty are not sent. */
export interface EntryValues {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly article?: { readonly law?: Law | null; readonly at?: string };
  readonly wording?: string | null;
  readonly condition?: DictionaryEntry['condition'];
  readonly formRow?: number | null;
  readonly successor?: string | null;
  readonly position?: number | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

const empty = (value: unknown): boolean => value === undefined || value === null || value === '';

function bodyOf({ code: _, article, ...values }: EntryValues): Change {
  const given = Object.entries(values).filter(([, value]) => !empty(value));
  const named = article !== undefined && !(empty(article.law) && empty(article.at));
  return { ...Object.fromEntries(given), ...(named ? { article } : {}) } as Change;
}

/** What a form for another version begins with: what the newest says, from today. */
export const valuesOf = (entry: DictionaryEntry, today: string): EntryValues => ({
  ...entry,
  article: entry.article === null ? {} : { law: entry.article.law, at: entry.article.at },
  validFrom: entry.state === 'announced' ? entry.validFrom : today,
  validTo: entry.state === 'ended' ? null : entry.validTo,
});

export const addEntry = async (kind: string, values: EntryValues): Promise<DictionaryEntry> =>
  send('POST', `${DICTIONARIES}/${kind}`, { body: { ...bodyOf(values), code: values.code } });

export const changeEntry = async (
  kind: string,
  values: EntryValues,
  version: number,
): Promise<DictionaryEntry> =>
  send('PUT', `${DICTIONARIES}/${kind}/${values.code}`, { body: bodyOf(values), ifMatch: version });

export const retireEntry = async (
  kind: string,
  { code, version }: DictionaryEntry,
  validTo: string,
): Promise<DictionaryEntry> =>
  send('POST', `${DICTIONARIES}/${kind}/${code}/retire`, { body: { validTo }, ifMatch: version });

/** Lists, counts and histories; the choices of other pages too. */
export async function refreshDictionaries(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.startsWith(DICTIONARIES),
  });
}
