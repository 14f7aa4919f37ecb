import type { ByEdition } from './rule-set.js';

export const laws = {
  ARL: { zh: '行政复议法', en: 'Administrative Reconsideration Law' },
  ARL_OLD: { zh: '旧行政复议法', en: 'Administrative Reconsideration Law (before 2024)' },
  REG_2007: { zh: '行政复议法实施条例（2007年）', en: 'Implementing Regulation of 2007' },
  APL: { zh: '行政诉讼法', en: 'Administrative Procedure Law' },
  CPL: { zh: '民事诉讼法', en: 'Civil Procedure Law' },
  PML: { zh: '人民调解法', en: 'People’s Mediation Law' },
  GY_MEDIATION: {
    zh: '贵阳市行政调解暂行规定',
    en: 'Guiyang Provisional Rules on Administrative Mediation',
  },
  RULES: { zh: '本机关工作规则', en: 'Bureau rules' },
} as const;
export type Law = keyof typeof laws;

/** A place in a law, e.g. article('ARL', '30(1)(2)'): article, paragraph, item. */
export interface Article {
  readonly law: Law;
  readonly at: string;
}

export const article = (law: Law, at: string): Article => ({ law, at });

/** The article before 2024 beside the one of today. */
export const articles = (old: Article, now: Article): ByEdition<Article> => ({ old, now });

/** The same article in every edition. */
export const always = (same: Article): ByEdition<Article> => ({ old: same, now: same });
