import { article, articles } from '../../law/article.js';
import type { ActRow, FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { Person } from '../people-of-office.js';
import type { CounselActs, CounselEvents } from './counsel.acts.js';

/** What the rows on counsel ask of a case of whatever procedure. */
export interface CounselFacts {
  readonly organ: { readonly counsel: readonly Person[] };
}
type Said = CounselActs['recordCounselOpinion'];
type Row = Pick<
  ActRow<object, CounselFacts, Said, CounselEvents>,
  'article' | 'by' | 'requires' | 'records' | 'adds'
>;

const counselRules = articles(article('RULES', '法律顾问'), article('RULES', '法律顾问'));

const caseHasCounsel: FactRequirement<CounselFacts> = {
  on: 'facts',
  code: 'NO_COUNSEL_ASSIGNED',
  article: counselRules,
  holds: ({ organ }) => organ.counsel.length > 0,
};
const counselOfCase: PayloadRequirement<CounselFacts, Said> = {
  on: 'payload',
  at: 'counsel',
  code: 'COUNSEL_NOT_ASSIGNED',
  article: counselRules,
  holds: ({ counsel }, { organ }) =>
    organ.counsel.length === 0 || organ.counsel.some(({ id }) => id === counsel),
};

/** What of the opinion's row is the same in every procedure; each says by its moves when it may be given. */
export const counselOpinion: Row & { readonly records: 'CounselOpinionRecorded' } = {
  article: counselRules,
  by: ['counsel', 'registrar', 'caseOfficer', 'officeHead'],
  requires: [caseHasCounsel, counselOfCase],
  records: 'CounselOpinionRecorded',
  adds: ({ counsel }, { organ }) => {
    const asked = organ.counsel.find(({ id }) => id === counsel);
    return { counselName: asked?.name ?? counsel, firm: asked?.employer ?? null };
  },
};
