import { useTranslation } from 'react-i18next';

import { i18n } from './language';

/** English may need two forms: one, and any other number. */
type EnglishText = string | readonly [one: string, other: string];
type Values = Readonly<Record<string, string | number>>;

export interface Catalogue {
  readonly namespace: string;
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, EnglishText>>;
}

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

export interface TextsHook<Key extends string> {
  (): Translate<Key>;
  readonly catalogue: Catalogue;
}

/** The texts of one feature in both languages; the answer is the hook its components read them with. */
export function defineTexts<const Chinese extends Record<string, string>>(
  namespace: string,
  zh: Chinese,
  en: Readonly<Record<keyof Chinese & string, EnglishText>>,
): TextsHook<keyof Chinese & string> {
  i18n.addResourceBundle('zh', namespace, zh);
  i18n.addResourceBundle('en', namespace, Object.fromEntries(Object.entries(en).flatMap(formsOf)));
  const useTexts = (): Translate<keyof Chinese & string> => {
    const { t } = useTranslation(namespace, { i18n });
    return (key, values) => t(key, values ?? {});
  };
  return Object.assign(useTexts, { catalogue: { namespace, zh, en } });
}

function formsOf([key, text]: [string, EnglishText]): [string, string][] {
  if (typeof text === 'string') return [[key, text]];
  return [
    [`${key}_one`, text[0]],
    [`${key}_other`, text[1]],
  ];
}
