import type { NormReviewRow, WaitClock } from '../../api/answers';
import { Day, DueBadge } from '../../ui/DueBadge';
import { useWaitingTexts } from './texts';
import { WaitDay } from './WaitDay';

/** The norm, its clauses, who made it and who asked. */
export function NormWhat({ row }: { readonly row: NormReviewRow }) {
  const t = useWaitingTexts();
  return (
    <>
      {row.normTitle} {row.clauses}
      <span className="line t2 s12">{t('norm.maker', { name: row.maker })}</span>
      <span className="line t2 s12">{row.source.label}</span>
    </>
  );
}

const steps = [
  ['makerNotifiedOn', 'norm.makerNotified'],
  ['makerRepliedOn', 'norm.makerReplied'],
  ['transferredOn', 'norm.transferred'],
  ['transferServedOn', 'norm.transferServed'],
] as const;

/** Who deals with it, what has been done, and the clocks that run beside the nearest. */
export function NormStanding({ row, today }: { readonly row: NormReviewRow; readonly today: string }) {
  const t = useWaitingTexts();
  const { stage, competence, handler, since, clocks } = row;
  return (
    <>
      <b>{stage.label}</b>
      <span className="line s12">
        {t(competence.code === 'own' ? 'norm.own' : 'norm.other.to', { name: handler })}
      </span>
      <span className="line t2 s12">
        <WaitDay text={(day) => t('norm.since', { day })} day={since} today={today} />
        {steps.map(([name, key]) => {
          const day = row[name];
          return day === null ? null : (
            <span key={name}>
              {' · '}
              <WaitDay text={(text) => t(key, { day: text })} day={day} today={today} />
            </span>
          );
        })}
      </span>
      {clocks.slice(1).map((clock) => (
        <Beside key={clock.rule} clock={clock} today={today} />
      ))}
    </>
  );
}

function Beside({ clock, today }: { readonly clock: WaitClock; readonly today: string }) {
  return (
    <span className="line s12">
      {clock.label} <Day day={clock.dueOn} today={today} provisional={clock.provisional} />{' '}
      <DueBadge left={clock.left} />
    </span>
  );
}
