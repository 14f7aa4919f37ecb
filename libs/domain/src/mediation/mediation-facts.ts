import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import { always, article, type Article, type BureauRule } from '../law/article.js';
import type { ByEdition } from '../law/rule-set.js';
import type { OrganRules } from '../reconsideration/reconsideration.facts.js';
import type { AdministrativeMediationRecord } from './mediation-record.js';

/** What the requirements of a mediation may ask about. */
export interface MediationFacts {
  readonly record: AdministrativeMediationRecord;
  readonly deadlines: readonly Deadline[];
  readonly today: CalendarDate;
  readonly occurredOn: CalendarDate;
  readonly organ: OrganRules;
}

/** Of the rules of Guiyang of 2012 only articles 1 to 12(1) were seen; what lies beyond rests on the bureau's own rules. */
export const guiyang = (at: string): ByEdition<Article> => always(article('GY_MEDIATION', at));
export const ownRules = (about: BureauRule): ByEdition<Article> => always(article('RULES', about));

/** The newest clock of a rule, whatever its standing. */
export const mediationClock = ({ deadlines }: MediationFacts, rule: string): Deadline | undefined =>
  deadlines.filter((one) => one.rule === rule).sort((a, b) => b.startSeq - a.startSeq)[0];
