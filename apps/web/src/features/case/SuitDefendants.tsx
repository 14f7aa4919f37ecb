import {
  articleText,
  suitDefendantLabels,
  suitReasonLabels,
  type SuitDefendants as Told,
} from '@mingjing/domain';

import { useLanguage } from '../../i18n/use-language';

/** Whether a value is what a decision says of a suit over it. */
export const isSuit = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'defendants' in value && 'why' in value && 'basis' in value;

/** Who is defendant if the decision is sued, why, and by which article. */
export function SuitDefendants({ told }: { readonly told: Told }) {
  const language = useLanguage();
  return (
    <>
      {suitDefendantLabels[told.defendants][language]}{' '}
      <span className="t2">
        {suitReasonLabels[told.why][language]} · {articleText(told.basis, language)}
      </span>
    </>
  );
}
