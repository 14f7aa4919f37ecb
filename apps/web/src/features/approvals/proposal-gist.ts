import type { ApprovalRow } from '../../api/answers';
import type { Language } from '../../i18n/language';
import type { Payload } from '../acts/act-answers';
import { valueLabel } from '../acts/value-labels';

const telling = ['outcome', 'failedCondition', 'route'] as const;

/** In a few words what would be decided. */
export function gistOf({ payload }: ApprovalRow, language: Language): string {
  const said = payload as Payload;
  const items = said['items'];
  if (Array.isArray(items) && items.length > 0)
    return (items as { outcome: string }[])
      .map(({ outcome }) => valueLabel('outcome', outcome, language))
      .join(language === 'zh' ? '、' : ', ');
  const field = telling.find((name) => typeof said[name] === 'string');
  return field === undefined ? '' : valueLabel(field, String(said[field]), language);
}
