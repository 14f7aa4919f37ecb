import { Drawer, Popover } from 'antd';
import { useState } from 'react';

import { Day, DueBadge } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import { usePhone } from '../../ui/use-phone';
import type { ActAnswer } from '../acts/act-answers';
import type { DeadlineAnswer, DeadlinesAnswer } from './case-answers';
import { ClockLedger } from './ClockLedger';
import { useCaseTexts } from './texts';

interface ActProps {
  readonly acts: readonly ActAnswer[];
  readonly open: (act: string) => void;
}

/** What would meet the clock: its form where it is possible, otherwise the first reason why not. */
function Settling({ clock, acts, open }: ActProps & { readonly clock: DeadlineAnswer }) {
  const t = useCaseTexts();
  const settling = clock.settledBy.map((settled) => ({
    ...settled,
    // The case's own answer knows more than the table.
    reason: acts.find(({ act }) => act === settled.act)?.refusals[0]?.text ?? settled.reason,
  }));
  if (settling.length === 0) return null;
  return (
    <p className="settling s13 noprint">
      <span className="t3">{t('clocks.settledBy')}</span>
      {settling.map(({ act, label, reason }) =>
        reason === null ? (
          <button key={act} type="button" className="link" onClick={() => open(act)}>
            {label}
          </button>
        ) : (
          <span key={act} className="t3" title={reason}>
            {t('clocks.notNow', { act: label, reason })}
          </span>
        ),
      )}
    </p>
  );
}

interface ClockProps extends ActProps {
  readonly clock: DeadlineAnswer;
  readonly today: string;
}

function ClockLine({ clock, today }: Omit<ClockProps, keyof ActProps>) {
  const t = useCaseTexts();
  // The periods of courts and other sides are not ours to miss.
  const others = clock.kind === 'estimate';
  const late = !others && (clock.status.code === 'metLate' || clock.status.code === 'missed');
  return (
    <>
      <span>
        {clock.label}
        {clock.keyName !== null && <span className="t2"> · {clock.keyName}</span>}
      </span>
      {clock.left && !others ? (
        <DueBadge left={clock.left} />
      ) : (
        <span className={late ? 'chip red' : 'chip quiet'}>{clock.status.label}</span>
      )}
      <span className="article">
        {clock.article}
        {clock.kind === 'setting' && ` · ${t('kind.setting')}`}
        {clock.kind === 'agreed' && ` · ${t('kind.agreed')}`}
        {others && ` · ${t('kind.estimate')}`}
        {clock.needsVerification && <span className="tag amber">{t('verify')}</span>}
      </span>
      <span className="s13 t2 r">
        <Day day={clock.dueOn} today={today} provisional={clock.provisional} />
      </span>
    </>
  );
}

/** The calculation beside its clock; on a phone, which has no room beside, in a drawer that scrolls. */
function Clock({ clock, today, acts, open: openAct }: ClockProps) {
  const t = useCaseTexts();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const title = (
    <>
      {clock.label}
      {clock.keyName !== null && ` · ${clock.keyName}`} <span className="t3 s13">{t('clocks.how')}</span>
    </>
  );
  const ledger = <ClockLedger clock={clock} today={today} />;
  const line = (
    <button
      type="button"
      className="clock"
      aria-expanded={open}
      onClick={phone ? () => setOpen(true) : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <ClockLine clock={clock} today={today} />
    </button>
  );
  return (
    <li>
      {phone ? (
        <>
          {line}
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            placement="bottom"
            size="min(640px, 88vh)"
            destroyOnHidden
            title={title}
            styles={{ body: { padding: 16 } }}
          >
            {ledger}
          </Drawer>
        </>
      ) : (
        <Popover
          open={open}
          onOpenChange={setOpen}
          trigger="click"
          placement="left"
          destroyOnHidden
          classNames={{ root: 'clockpopover' }}
          title={title}
          content={ledger}
        >
          {line}
        </Popover>
      )}
      <Settling clock={clock} acts={acts} open={openAct} />
    </li>
  );
}

/** Every clock with its due date and what is left; opening one shows the calculation. */
export function Clocks({
  answer: { deadlines, today },
  ...acting
}: ActProps & { readonly answer: DeadlinesAnswer }) {
  const t = useCaseTexts();
  const [past, setPast] = useState(false);
  const open = deadlines
    .filter(({ status }) => ['running', 'paused', 'missed'].includes(status.code))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  const ended = deadlines.filter((clock) => !open.includes(clock));
  const row = (clock: DeadlineAnswer) => <Clock key={clock.id} clock={clock} today={today} {...acting} />;
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
