import {
  articleText,
  dictionaryLabels,
  type CalendarDate,
  type DictionaryKind,
  type Locale,
} from '@mingjing/domain';
import { stateOn, type EntryDraft, type EntryVersion, type KindCount } from '@mingjing/casework/dictionaries';
import type { ChangeEntryRequest } from './dictionary.dto.js';
import type {
  DictionaryEntryView,
  DictionaryKindName,
  DictionaryKindView,
} from './dictionary.response.dto.js';

export const kindView = (kind: DictionaryKind, locale: Locale): DictionaryKindName => ({
  code: kind,
  label: dictionaryLabels[kind][locale],
});

export const kindCountView = ({ kind, inForce, all }: KindCount, locale: Locale): DictionaryKindView => ({
  code: kind,
  label: dictionaryLabels[kind][locale],
  inForce,
  all,
});

export function entryView(entry: EntryVersion, day: CalendarDate, locale: Locale): DictionaryEntryView {
  const { law, lawAt, code, version, zh, en, wording, condition, formRow, successor, position } = entry;
  const article = law === null || lawAt === null ? null : { law, at: lawAt };
  return {
    code,
    version,
    zh,
    en,
    article: article && { ...article, text: articleText(article, locale) },
    wording,
    condition,
    formRow,
    successor,
    position,
    state: stateOn(entry, day),
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    changedBy: entry.changedByName,
    changedAt: entry.changedAt.toISOString(),
  };
}

export const draftOf = ({ article, ...request }: ChangeEntryRequest): EntryDraft => ({
  zh: request.zh,
  en: request.en,
  law: article?.law ?? null,
  lawAt: article?.at ?? null,
  wording: request.wording ?? null,
  condition: request.condition ?? null,
  formRow: request.formRow ?? null,
  successor: request.successor ?? null,
  position: request.position,
  validFrom: request.validFrom,
  validTo: request.validTo,
});
