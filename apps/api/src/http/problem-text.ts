import type { Wording } from '@mingjing/domain';

/** How a problem is answered and worded. */
export interface ProblemText {
  readonly status: number;
  readonly title: Wording;
  readonly detail: Wording;
}

export const problemText = (
  status: number,
  title: [string, string],
  detail: [string, string],
): ProblemText => ({
  status,
  title: { zh: title[0], en: title[1] },
  detail: { zh: detail[0], en: detail[1] },
});
