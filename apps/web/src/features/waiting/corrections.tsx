import type { CorrectionRow } from '../../api/answers';
import { Day } from '../../ui/DueBadge';
import { useWaitingTexts } from './texts';
import { WaitDay } from './WaitDay';

/** What the applicant was asked to put right. */
export function CorrectionWhat({ row }: { readonly row: CorrectionRow }) {
  if (row.items.length === 1) return <>{row.items[0]}</>;
  return (
    <ol className="items">
      {row.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  );
}

/** How far it has come; once the period is over, what has to be checked before the application counts as abandoned. */
export function CorrectionStanding({ row, today }: { readonly row: CorrectionRow; readonly today: string }) {
  const t = useWaitingTexts();
  const { stage, issuedOn, servedOn, check } = row;
  return (
    <>
      <b>{stage.label}</b>
      <span className="line t2 s12">
        <WaitDay text={(day) => t('corrections.issued', { day })} day={issuedOn} today={today} />
        {servedOn !== null && (
          <>
            {' · '}
            <WaitDay text={(day) => t('corrections.served', { day })} day={servedOn} today={today} />
          </>
        )}
      </span>
      {servedOn === null && <span className="line t2 s12">{t('corrections.notServed')}</span>}
      {stage.code === 'expired' && (
        <span className="line s12">
          {t('corrections.toConfirm')}
          {check && (
            <span className="t2">
              {' '}
              {t('corrections.check', { day: '' })}
              <Day day={check.dueOn} today={today} />
            </span>
          )}
        </span>
      )}
    </>
  );
}
