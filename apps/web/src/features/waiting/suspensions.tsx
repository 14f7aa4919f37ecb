import type { SuspensionRow } from '../../api/answers';
import { useWaitingTexts } from './texts';
import { WaitDay } from './WaitDay';

/** The ground in the law's words with its article, and what happened. */
export function SuspensionWhat({ row }: { readonly row: SuspensionRow }) {
  const t = useWaitingTexts();
  return (
    <>
      {row.ground.label} <span className="article">{row.article}</span>
      <span className="line t2 s12">{row.reason}</span>
      {row.authority !== null && (
        <span className="line s12">{t('suspended.authority', { name: row.authority })}</span>
      )}
    </>
  );
}

/** Since when, whether sixty days of it end the case, and what is left of the period that stands still. */
export function SuspensionStanding({ row, today }: { readonly row: SuspensionRow; readonly today: string }) {
  const t = useWaitingTexts();
  const { stage, since, period, endsAfterSixtyDays } = row;
  return (
    <>
      <b>{stage.label}</b>{' '}
      <span className="t2 s12">
        <WaitDay text={(day) => t('suspended.since', { day })} day={since} today={today} />
      </span>
      {period && (
        <span className="line s12">
          {t('suspended.period', {
            label: period.label,
            left: period.left,
            counted: period.counted,
            unit: t(`unit.${period.unit}`),
          })}
        </span>
      )}
      <span className="line t2 s12">{t(endsAfterSixtyDays ? 'suspended.sixty' : 'suspended.noSixty')}</span>
    </>
  );
}
