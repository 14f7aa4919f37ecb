import { useDemoDayTexts } from './texts';
import type { Move } from './DemoDayPage';

/** What happened by itself until the new day. */
export function Course({ move }: { readonly move: Move }) {
  const t = useDemoDayTexts();
  const { from, to, cases, events, missed } = move;
  return (
    <section className="democourse" role="status">
      <h3>{t('course', { from, to })}</h3>
      <ul>
        <li>{t('cases', { count: cases })}</li>
        {events.map(({ type, label, count }) => (
          <li key={type}>
            {label} <b>{count}</b>
          </li>
        ))}
        {events.length === 0 && <li>{t('nothing')}</li>}
        <li>{t('missed', { count: missed })}</li>
      </ul>
      <p className="t3 s12">{t('reminders')}</p>
    </section>
  );
}
