import { bureauRules, laws, unverified, type Article, type BureauRule } from '../law/article.js';
import type { Locale } from './locale.js';

/** 行政复议法第30条第1款第2项, or its English form. */
export function articleText({ law, at }: Article, locale: Locale): string {
  const [number = at, ...parts] = at.split('(').map((part) => part.replace(')', ''));
  const name = laws[law][locale];
  if (!/^\d+$/.test(number)) return locale === 'zh' ? `${name}·${at}` : `${name}: ${inEnglish(at)}`;
  if (locale === 'en') return `${name}, Art. ${at}`;
  const places = ['款', '项', '目'];
  return `${name}第${number}条${parts.map((part, index) => `第${part}${places[index] ?? ''}`).join('')}`;
}

const inEnglish = (at: string): string =>
  at === unverified.at
    ? 'to be verified'
    : Object.hasOwn(bureauRules, at)
      ? bureauRules[at as BureauRule]
      : at;
