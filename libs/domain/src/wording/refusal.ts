import type { Refusal } from '../procedure/refusal.js';
import { articleText } from './article.js';
import { fill, type Locale } from './locale.js';
import { trackValueLabels } from './labels.js';
import { refusalTexts } from './refusal-texts.js';

/** A refusal as a sentence. */
export function refusalText({ code, params }: Refusal, locale: Locale): string {
  const values = { ...params };
  if (typeof values['is'] === 'string')
    values['is'] = trackValueLabels[values['is']]?.[locale] ?? values['is'];
  return fill(refusalTexts[code][locale], values);
}

/** A refusal with its article, as lists show it. */
export const refusalWithArticle = (refusal: Refusal, locale: Locale): string =>
  locale === 'zh'
    ? `${refusalText(refusal, locale)}（${articleText(refusal.article, locale)}）`
    : `${refusalText(refusal, locale)} (${articleText(refusal.article, locale)})`;
