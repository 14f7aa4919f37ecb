import { Button } from 'antd';
import { useState } from 'react';

import { Day, DueBadge } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import type { ActAnswer } from '../acts/act-answers';
import type { DeadlineAnswer } from './case-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly acts: readonly ActAnswer[];
  readonly clocks: readonly DeadlineAnswer[];
  readonly today: string;
  readonly open: (act: string) => void;
}

/** The nearest clock the act would meet. */
const metBy = (act: string, clocks: readonly DeadlineAnswer[]): DeadlineAnswer | undefined =>
  clocks
    .filter(({ settledBy, dueOn }) => dueOn !== null && settledBy.some((settling) => settling.act === act))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0];

function Meets({ clock, today }: { readonly clock: DeadlineAnswer; readonly today: string }) {
  const t = useCaseTexts();
  return (
    <small className="meets">
      {t('acts.meets', { clock: clock.label })} <Day day={clock.dueOn} today={today} />{' '}
      <DueBadge left={clock.left} />
    </small>
  );
}

const SHOWN = 4;
/** Acts on the papers of the file are done where the papers are. */
const elsewhere: readonly string[] = ['addMaterial', 'withdrawMaterial'];

function Blocked({ acts }: { readonly acts: readonly ActAnswer[] }) {
  const t = useCaseTexts();
  const [all, setAll] = useState(false);
  const shown = all ? acts : acts.slice(0, SHOWN);
  if (acts.length === 0) return null;
  return (
    <div className="blocked">
      <div className="row between blockedhead">
        <h3>{t('acts.blocked', { count: acts.length })}</h3>
        {acts.length > SHOWN && (
          <button type="button" className="link noprint" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('acts.fold') : t('acts.showAll')}
          </button>
        )}
      </div>
      <ul>
        {shown.map(({ act, label, refusals }) => (
          <li key={act} className="act off">
            <span className="name">{label}</span>
            <ul className="why">
              {refusals.map(({ code, text, article }) => (
                <li key={code + text}>
                  {text} <span className="article">{article}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The acts first: what may be done now with its article and approvers, what may not with every reason. */
export function NextActs({ acts: all, clocks, today, open }: Props) {
  const t = useCaseTexts();
  const acts = all.filter(({ act }) => !elsewhere.includes(act));
  const allowed = acts.filter((act) => act.allowed).map((act) => ({ ...act, clock: metBy(act.act, clocks) }));
  return (
    <Panel title={t('acts.title')} note={t('acts.count', { count: allowed.length })} className="nextacts">
      {allowed.length === 0 && <p className="pad t2">{t('acts.none')}</p>}
      <ul>
        {allowed.map(({ act, label, article, approvers, clock }, index) => (
          <li key={act} className="act">
            <span className="name">
              {label}
              {article !== null && <small className="article">{article}</small>}
            </span>
            <span className="why">
              {approvers.length === 0
                ? t('acts.performs')
                : t('acts.approvers', { approvers: approvers.map((approver) => approver.label).join(' → ') })}
              {clock && <Meets clock={clock} today={today} />}
            </span>
            <Button
              className="noprint"
              type={index === 0 ? 'primary' : 'default'}
              aria-label={`${t('acts.do')} ${label}`}
              onClick={() => open(act)}
            >
              {t('acts.do')}
            </Button>
          </li>
        ))}
      </ul>
      <Blocked acts={acts.filter((act) => !act.allowed)} />
    </Panel>
  );
}
