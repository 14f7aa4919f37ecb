import type { Article } from '../law/article.js';
import type { RefusalCode } from '../wording/refusal-texts.js';

/** Why an act is not allowed. `state` and `role` come from the row, `requirement` from what the row requires. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly kind: 'state' | 'role' | 'requirement';
  readonly article: Article;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The payload's field the refusal concerns. */
  readonly at?: string;
}
