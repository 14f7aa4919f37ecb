import type { Article } from '../law/article.js';
import type { ByEdition } from '../law/rule-set.js';
import type { PayloadRequirement } from '../procedure/act-table.js';
import type { OrganRules } from './reconsideration.facts.js';

type OfficeFacts = { readonly organ: Pick<OrganRules, 'officeStaff'> };

/** Whoever handles a case belongs to the office, in every procedure by an article of its own (行政复议法 6; 本机关工作规则). */
export const officerOfOffice = (
  article: ByEdition<Article>,
): PayloadRequirement<OfficeFacts, { readonly officerId: string }> => ({
  on: 'payload',
  at: 'officerId',
  code: 'OFFICER_NOT_IN_OFFICE',
  article,
  holds: ({ officerId }, { organ }) => organ.officeStaff.some(({ id }) => id === officerId),
});
