import type { Refusal } from '../procedure/refusal.js';
import { articleText } from './article.js';
import { decisionGroundLabels, resultLabels } from './decision-labels.js';
import { fill, type Locale, type Wording } from './locale.js';
import { trackValueLabels } from './labels.js';
import { refusalTexts } from './refusal-texts.js';

/** Params that hold codes, told in words. */
const coded: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  outcomes: resultLabels,
  grounds: decisionGroundLabels,
};
const wordsOf = (codes: string, labels: Readonly<Record<string, Wording>>, locale: Locale): string =>
  codes
    .split(',')
    .map((code) => labels[code]?.[locale] ?? code)
    .join(locale === 'zh' ? '；' : '; ');

const MOST_STATES = 4;
const possible: Wording = { zh: '；可以办理的状态：{states}', en: '; possible while it is {states}' };
const more: Wording = { zh: '等', en: ' and others' };

/** In which states the act is lawful instead; nothing where the refusal does not say. */
function otherwise(from: string | number | undefined, locale: Locale): string {
  if (typeof from !== 'string' || from === '') return '';
  const states = from.split(',');
  const named = states
    .slice(0, MOST_STATES)
    .map((state) => trackValueLabels[state]?.[locale] ?? state)
    .join(locale === 'zh' ? '、' : ', ');
  return fill(possible[locale], { states: states.length > MOST_STATES ? named + more[locale] : named });
}

/** A refusal as a sentence. */
export function refusalText({ code, params }: Refusal, locale: Locale): string {
  const values: Record<string, string | number> = {
    ...params,
    otherwise: otherwise(params?.['from'], locale),
  };
  if (typeof values['is'] === 'string')
    values['is'] = trackValueLabels[values['is']]?.[locale] ?? values['is'];
  for (const [name, labels] of Object.entries(coded))
    if (typeof values[name] === 'string') values[name] = wordsOf(values[name], labels, locale);
  return fill(refusalTexts[code][locale], values);
}

/** A refusal with its article, as lists show it. */
export const refusalWithArticle = (refusal: Refusal, locale: Locale): string =>
  locale === 'zh'
    ? `${refusalText(refusal, locale)}（${articleText(refusal.article, locale)}）`
    : `${refusalText(refusal, locale)} (${articleText(refusal.article, locale)})`;
