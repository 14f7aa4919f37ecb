import { Button } from 'antd';

import type { OutstandingNotice, StandingAnswer } from '../../api/answers';
import { Day } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import type { ActAnswer } from '../acts/act-answers';
import { useServingTexts } from './texts';
import './serving.css';

interface Props {
  readonly standing: StandingAnswer;
  readonly acts: readonly ActAnswer[];
  readonly open: (act: string, to: string | null) => void;
}

/** What was issued or is owed and has not reached its recipient, each with the form that records that it did. */
export function Outstanding({ standing: { outstanding, today }, acts, open }: Props) {
  const t = useServingTexts();
  if (outstanding.length === 0) return null;
  return (
    <Panel title={t('title')} note={t('count', { count: outstanding.length })} className="outstanding">
      <ul>
        {outstanding.map((notice) => (
          <Line
            key={`${notice.act} ${notice.to ?? notice.name}`}
            notice={notice}
            today={today}
            // The case's own answer knows more than the table.
            reason={acts.find(({ act }) => act === notice.act)?.refusals[0]?.text ?? notice.reason}
            open={open}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface LineProps extends Pick<Props, 'open'> {
  readonly notice: OutstandingNotice;
  readonly today: string;
  readonly reason: string | null;
}

function Line({ notice, today, reason, open }: LineProps) {
  const t = useServingTexts();
  const { act, actLabel, article, document, number, name, to, since } = notice;
  return (
    <li>
      <span className="grow">
        {document.label} <span className="t2">→ {name}</span>
        <small>
          {number !== null && <span className="t2">{number} </span>}
          <span className="t2">
            {t(act === 'sendCopy' ? 'accepted' : 'issued')} <Day day={since} today={today} weekday={false} />
          </span>{' '}
          <span className="article">{article}</span>
          {reason !== null && <span className="reason">{reason}</span>}
        </small>
      </span>
      {reason === null && (
        <Button
          size="small"
          className="noprint"
          aria-label={`${actLabel} · ${document.label} · ${name}`}
          onClick={() => open(act, to)}
        >
          {actLabel}
        </Button>
      )}
    </li>
  );
}
