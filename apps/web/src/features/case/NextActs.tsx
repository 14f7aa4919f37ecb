import { Button } from 'antd';
import { useState } from 'react';

import { Panel } from '../../ui/Panel';
import type { ActAnswer } from '../acts/act-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly acts: readonly ActAnswer[];
  readonly open: (act: string) => void;
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
export function NextActs({ acts: all, open }: Props) {
  const t = useCaseTexts();
  const acts = all.filter(({ act }) => !elsewhere.includes(act));
  const allowed = acts.filter((act) => act.allowed);
  return (
    <Panel title={t('acts.title')} note={t('acts.count', { count: allowed.length })} className="nextacts">
      {allowed.length === 0 && <p className="pad t2">{t('acts.none')}</p>}
      <ul>
        {allowed.map(({ act, label, article, approvers }, index) => (
          <li key={act} className="act">
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
