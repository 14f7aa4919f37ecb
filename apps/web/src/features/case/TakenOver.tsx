import { momentOf } from '../../ui/dates';
import type { CaseAnswer } from './case-answers';
import { useTakeoverTexts } from './takeover-texts';

/** Of a case of an old register: from which line of which file, by whom and when, and what was written there beside it. */
export function TakenOver({ file: { takenOver, oldNumber, number } }: { readonly file: CaseAnswer }) {
  const t = useTakeoverTexts();
  if (takenOver === null) return null;
  const { fileName, row, by, at, officer, note } = takenOver;
  const facts = [
    ...(fileName === null ? [] : [t('file', { file: fileName, row: row ?? '—' })]),
    t('by', { by: by ?? '—', day: momentOf(at) }),
    ...(oldNumber === null || oldNumber === number ? [] : [t('number', { number: oldNumber })]),
    ...(officer === null ? [] : [t('officer', { officer })]),
  ];
  return (
    <div className="takenover">
      <p>{t('said', { facts: facts.join(t('and')) })}</p>
      {note !== null && <p>{t('note', { note })}</p>}
    </div>
  );
}
