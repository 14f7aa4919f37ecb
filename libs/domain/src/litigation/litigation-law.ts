import { article, unverified, type Article, type BureauRule } from '../law/article.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { courtRuleSetFor, type ByEdition, type CourtRuleSet } from '../law/rule-set.js';
import type { Suit } from './litigation-terms.js';

/** An article for the courts' editions; `now` and `old` are read by nobody but a list of all procedures. */
export type CourtArticle<Value extends Article | null = Article> = ByEdition<Value> & {
  readonly court: Readonly<Record<CourtRuleSet, Value>>;
};

const editions = <Value extends Article | null>(
  now: Value,
  court: Readonly<Record<CourtRuleSet, Value>>,
): CourtArticle<Value> => ({ old: now, now, court });

/**
 * The same duty before both courts, by today's article of each. What the law sheet does not say of an earlier edition is
 * unverified (settled 6); of the law of 1989 it gives one article (J-36).
 */
export const inCourt = (administrative: Article, civil: Article, beforeMay2015 = unverified): CourtArticle =>
  editions(administrative, {
    L0: beforeMay2015,
    L1: unverified,
    L2: administrative,
    C0: unverified,
    C1: civil,
  });

/** Known to administrative suits only; a civil suit does not have the act. */
export const administrativeOnly = (now: Article): CourtArticle<Article | null> =>
  editions<Article | null>(now, { L0: unverified, L1: unverified, L2: now, C0: null, C1: null });

/** Known to administrative suits of today only: the law before has it under another rule, or not at all. */
export const administrativeSince2018 = (now: Article): CourtArticle<Article | null> =>
  editions<Article | null>(now, { L0: null, L1: null, L2: now, C0: null, C1: null });

/** Known to civil suits only. */
export const civilOnly = (now: Article): CourtArticle<Article | null> =>
  editions<Article | null>(now, { L0: null, L1: null, L2: null, C0: unverified, C1: now });

/** What the bureau settled for itself holds in every edition. */
export const ownRules = (about: BureauRule = '应诉办理'): CourtArticle => {
  const rule = article('RULES', about);
  return editions(rule, { L0: rule, L1: rule, L2: rule, C0: rule, C1: rule });
};

export const apl = (at: string): Article => article('APL', at);
export const aplInt = (at: string): Article => article('APL_INT', at);
export const cpl = (at: string): Article => article('CPL', at);
export const cplInt = (at: string): Article => article('CPL_INT', at);
export const leaderRules = (at: string): Article => article('LEADER_RULES', at);

/** The edition that governs a case, by the day it came in and the law of its court (settled 6). */
export const editionOfSuit = (receivedOn: CalendarDate, opening: object): CourtRuleSet =>
  courtRuleSetFor(receivedOn, (opening as Suit).kind === 'CIVIL_DEFENDANT' ? 'civil' : 'administrative');
