import { locales, type Locale } from '@mingjing/domain';

/** The language of the answer: the first of ours in the header's order of preference, Chinese by default. */
export function localeOf(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const quality = params.map((param) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(param)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1), index };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  const found = wanted.find(({ language }) => locales.some((locale) => locale === language));
  return locales.find((locale) => locale === found?.language) ?? 'zh';
}
