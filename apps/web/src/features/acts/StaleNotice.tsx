import { Button } from 'antd';

import { momentOf } from '../../ui/dates';
import type { JournalEntryAnswer } from '../case/case-answers';
import type { ActAnswer } from './act-answers';
import { useActTexts } from './texts';

interface Props {
  readonly entries: readonly JournalEntryAnswer[];
  /** The act as the case stands now. */
  readonly act: ActAnswer | undefined;
  readonly again: () => void;
}

/** What others did while the form was being filled; confirming again is a decision of its own. */
export function StaleNotice({ entries, act, again }: Props) {
  const t = useActTexts();
  const possible = act?.allowed ?? false;
  return (
    <div className="notice stale" role="alert">
      <h3>{t('stale.title')}</h3>
      <p>{entries.length === 0 ? t('stale.none') : t('stale.text')}</p>
      <ul>
        {entries.map(({ seq, label, actor, actorRole, recordedAt, article }) => (
          <li key={seq}>
            <b>{label}</b> <span className="article">{article}</span>
            <br />
            <span className="t2">
              {actor ?? actorRole.label} · {momentOf(recordedAt)}
            </span>
          </li>
        ))}
      </ul>
      {possible ? (
        <Button type="primary" size="small" onClick={again}>
          {t('stale.again')}
        </Button>
      ) : (
        <>
          <p className="b">{t('stale.notAllowed')}</p>
          <ul>
            {(act?.refusals ?? []).map(({ code, text, article }) => (
              <li key={code + text}>
                {text} <span className="article">{article}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
