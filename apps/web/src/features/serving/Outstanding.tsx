import { supervisionPapers } from '@mingjing/domain';
import { Button } from 'antd';

import type { OutstandingNotice, StandingAnswer } from '../../api/answers';
import { Day } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import type { ActAnswer } from '../acts/act-answers';
import { useServingTexts } from './texts';
import './serving.css';

/** Papers of supervision are not served by public notice. */
const unpublished = (document: string): boolean =>
  (supervisionPapers as readonly string[]).includes(document);

/** Opens the form of an act for a recipient and, where the act serves several kinds, a document. */
export type OpenService = (act: string, to: string | null, document: string | null) => void;

interface Props {
  readonly standing: StandingAnswer;
  readonly acts: readonly ActAnswer[];
  readonly open: OpenService;
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
            key={`${notice.act} ${notice.document.code} ${notice.to ?? notice.name}`}
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
  const tried = act !== 'sendCopy' && to !== null;
  const about = `${document.label} · ${name}`;
  return (
    <li>
      <span className="grow">
        {document.label} <span className="t2">→ {name}</span> <Attempts notice={notice} />
        <small>
          {number !== null && <span className="t2">{number} </span>}
          <span className="t2">
            {t(act === 'sendCopy' ? 'accepted' : 'issued')} <Day day={since} today={today} weekday={false} />
          </span>{' '}
          <span className="article">{article}</span>
          {notice.lastFailure && (
            <span className="t2 line">
              {t('returned.last', { day: notice.lastFailure.on, reason: notice.lastFailure.reason })}
            </span>
          )}
          {reason !== null && <span className="reason">{reason}</span>}
        </small>
      </span>
      {reason === null && (
        <span className="row wrap noprint servingacts">
          <Button
            size="small"
            aria-label={`${actLabel} · ${about}`}
            onClick={() => open(act, to, document.code)}
          >
            {actLabel}
          </Button>
          {tried && (
            <Button
              size="small"
              type="text"
              aria-label={`${t('failed')} · ${about}`}
              onClick={() => open('recordReturnedMail', to, document.code)}
            >
              {t('failed')}
            </Button>
          )}
          {tried && !unpublished(document.code) && notice.publishedUntil === null && notice.failed > 0 && (
            <Button
              size="small"
              type="text"
              aria-label={`${t('publish')} · ${about}`}
              onClick={() => open('publishServiceNotice', to, document.code)}
            >
              {t('publish')}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

function Attempts({ notice: { failed, publishedUntil } }: Pick<LineProps, 'notice'>) {
  const t = useServingTexts();
  if (publishedUntil !== null) return <span className="tag">{t('published', { day: publishedUntil })}</span>;
  if (failed === 0) return null;
  return (
    <span className="tag red" title={t('attempts', { count: failed })}>
      {t('returned')}
    </span>
  );
}
