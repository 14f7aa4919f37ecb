import { Popover } from 'antd';
import { useState } from 'react';

import { Day, DueBadge } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import { usePhone } from '../../ui/use-phone';
import type { DeadlineAnswer, DeadlinesAnswer } from './case-answers';
import { ClockLedger } from './ClockLedger';
import { useCaseTexts } from './texts';

function Clock({ clock, today }: { readonly clock: DeadlineAnswer; readonly today: string }) {
  const t = useCaseTexts();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const late = clock.status.code === 'metLate' || clock.status.code === 'missed';
  return (
    <li>
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement={phone ? 'bottom' : 'left'}
        destroyOnHidden
        classNames={{ root: 'clockpopover' }}
        title={
          <>
            {clock.label}
            {clock.keyName !== null && ` · ${clock.keyName}`}{' '}
            <span className="t3 s13">{t('clocks.how')}</span>
          </>
        }
        content={<ClockLedger clock={clock} today={today} />}
      >
        <button
          type="button"
          className="clock"
          aria-expanded={open}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          <span>
            {clock.label}
            {clock.keyName !== null && <span className="t2"> · {clock.keyName}</span>}
          </span>
          {clock.left ? (
            <DueBadge left={clock.left} />
          ) : (
            <span className={late ? 'chip red' : 'chip quiet'}>{clock.status.label}</span>
          )}
          <span className="article">
            {clock.article}
            {clock.needsVerification && <span className="tag amber">{t('verify')}</span>}
          </span>
          <span className="s13 t2 r">
            <Day day={clock.dueOn} today={today} provisional={clock.provisional} />
          </span>
        </button>
      </Popover>
    </li>
  );
}

/** Every clock with its due date and what is left; opening one shows the calculation. */
export function Clocks({ answer: { deadlines, today } }: { readonly answer: DeadlinesAnswer }) {
  const t = useCaseTexts();
  const [past, setPast] = useState(false);
  const open = deadlines
    .filter(({ status }) => ['running', 'paused', 'missed'].includes(status.code))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  const ended = deadlines.filter((clock) => !open.includes(clock));
  const row = (clock: DeadlineAnswer) => <Clock key={clock.id} clock={clock} today={today} />;
  return (
    <Panel title={t('clocks.title')} note={t('clocks.note')} className="clocks">
      {deadlines.length === 0 && <p className="pad t2">{t('clocks.none')}</p>}
      <ul>{open.map(row)}</ul>
      {ended.length > 0 && (
        <>
          <button
            type="button"
            className="link endedhead"
            aria-expanded={past}
            onClick={() => setPast(!past)}
          >
            {t('clocks.past', { count: ended.length })}
          </button>
          <ul className={past ? '' : 'printonly'}>{ended.map(row)}</ul>
        </>
      )}
      <p className="t3 s12 pad">{t('clocks.foot')}</p>
    </Panel>
  );
}
