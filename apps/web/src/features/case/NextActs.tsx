import { Button } from 'antd';
import { useState } from 'react';

import { Panel } from '../../ui/Panel';
import { usePhone } from '../../ui/use-phone';
import type { ActAnswer } from '../acts/act-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly acts: readonly ActAnswer[];
  /** Somebody is in charge of the case already. */
  readonly assigned: boolean;
  readonly open: (act: string) => void;
}

const SHOWN = 3;
const proposed = ({ refusals }: ActAnswer): boolean =>
  refusals.some(({ code }) => code === 'ALREADY_PROPOSED');

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
export function NextActs({ acts, assigned, open }: Props) {
  const t = useCaseTexts();
  const phone = usePhone();
  const allowed = acts.filter((act) => act.allowed);
  const waiting = acts.filter(proposed);
  // While one act waits for its approver, no other one is what comes next.
  const first =
    waiting.length > 0 ? undefined : allowed.find(({ act }) => !assigned || act !== 'assignOfficer');
  return (
    <Panel title={t('acts.title')} note={t('acts.count', { count: allowed.length })} className="nextacts">
      {waiting.map(({ act, label, approvers }) => (
        <p key={act} className="notice actwaits">
          {t('acts.waits', { act: label, approvers: approvers.map((each) => each.label).join(' → ') })}
        </p>
      ))}
      {allowed.length === 0 && <p className="pad t2">{t('acts.none')}</p>}
      <ul>
        {allowed.map(({ act, label, article, approvers }) => (
          <li key={act} className={act === first?.act ? 'act first' : 'act'}>
            <span className="name">
              {label}
              {article !== null && <small className="article">{article}</small>}
            </span>
            <span className="why">
              {approvers.length === 0
                ? t('acts.performs')
                : t('acts.approvers', { approvers: approvers.map((approver) => approver.label).join(' → ') })}
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
      {/* Who may do nothing here, and who has a small screen, looks for the reasons only when asking for them. */}
      <Blocked acts={acts.filter((act) => !act.allowed)} few={phone || allowed.length === 0 ? 0 : SHOWN} />
    </Panel>
  );
}
