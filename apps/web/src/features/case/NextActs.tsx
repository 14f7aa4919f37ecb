import { Button } from 'antd';
import { useState } from 'react';

import { Day, DueBadge } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import { usePhone } from '../../ui/use-phone';
import type { ActAnswer } from '../acts/act-answers';
import type { DeadlineAnswer } from './case-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly acts: readonly ActAnswer[];
  readonly clocks: readonly DeadlineAnswer[];
  readonly today: string;
  /** Somebody is in charge of the case already. */
  readonly assigned: boolean;
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

const SHOWN = 3;
const proposed = ({ refusals }: ActAnswer): boolean =>
  refusals.some(({ code }) => code === 'ALREADY_PROPOSED');

type Allowed = ActAnswer & { readonly clock: DeadlineAnswer | undefined };

/** What comes next: what meets the nearest clock, else the first that is not done already. */
function firstOf(allowed: readonly Allowed[], assigned: boolean): Allowed | undefined {
  const useful = allowed.filter(({ act }) => !assigned || act !== 'assignOfficer');
  const pressing = useful
    .filter(({ clock }) => clock?.left != null)
    .sort((a, b) => (a.clock?.dueOn ?? '').localeCompare(b.clock?.dueOn ?? ''));
  return pressing[0] ?? useful[0];
}

function Blocked({ acts, few }: { readonly acts: readonly ActAnswer[]; readonly few: number }) {
  const t = useCaseTexts();
  const [all, setAll] = useState(false);
  const shown = all ? acts : acts.slice(0, few);
  if (acts.length === 0) return null;
  return (
    <div className="blocked">
      <div className="row between blockedhead">
        <h3>{t('acts.blocked', { count: acts.length })}</h3>
        {acts.length > few && (
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
export function NextActs({ acts, clocks, today, assigned, open }: Props) {
  const t = useCaseTexts();
  const phone = usePhone();
  const waiting = acts.filter(proposed);
  const allowed = acts.filter((act) => act.allowed).map((act) => ({ ...act, clock: metBy(act.act, clocks) }));
  // While one act waits for its approver, no other one is what comes next.
  const first = waiting.length > 0 ? undefined : firstOf(allowed, assigned);
  return (
    <Panel title={t('acts.title')} note={t('acts.count', { count: allowed.length })} className="nextacts">
      {waiting.map(({ act, label, approvers }) => (
        <p key={act} className="notice actwaits">
          {t('acts.waits', { act: label, approvers: approvers.map((each) => each.label).join(' → ') })}
        </p>
      ))}
      {allowed.length === 0 && <p className="pad t2">{t('acts.none')}</p>}
      <ul>
        {allowed.map(({ act, label, article, approvers, clock }) => (
          <li key={act} className={act === first?.act ? 'act first' : 'act'}>
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
              type={act === first?.act ? 'primary' : 'default'}
              aria-label={`${t('acts.do')} ${label}`}
              onClick={() => open(act)}
            >
              {t('acts.do')}
            </Button>
          </li>
        ))}
      </ul>
      {/* Who may do nothing here, and who has a small screen, asks for the reasons. */}
      <Blocked acts={acts.filter((act) => !act.allowed)} few={phone || allowed.length === 0 ? 0 : SHOWN} />
    </Panel>
  );
}
