import { Link } from 'react-router';

import type { ApprovalRow } from '../../api/answers';
import { Day, DueBadge } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import { StateTag } from '../../ui/StateTag';
import { useWorkbenchTexts } from './texts';

interface Props {
  readonly rows: readonly ApprovalRow[];
  readonly today: string;
}

export function ApprovalsPanel({ rows, today }: Props) {
  const t = useWorkbenchTexts();
  return (
    <Panel title={t('approvals.title')} note={t('approvals.note', { count: rows.length })}>
      {rows.length === 0 ? (
        <p className="pad t2">{t('approvals.none')}</p>
      ) : (
        <div className="tablebox">
          <table className="list stacking">
            <thead>
              <tr>
                <th scope="col">{t('approvals.act')}</th>
                <th scope="col">{t('approvals.case')}</th>
                <th scope="col">{t('approvals.proposer')}</th>
                <th scope="col">{t('approvals.on')}</th>
                <th scope="col">{t('approvals.due')}</th>
                <th scope="col" className="r">
                  <span className="unseen">{t('approvals.review')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td data-label={t('approvals.act')} className="b">
                    {row.actLabel}
                    {row.onBehalfOf !== null && (
                      <>
                        {' '}
                        <span className="tag soft">{t('approvals.onBehalf', { name: row.onBehalfOf })}</span>
                      </>
                    )}
                  </td>
                  <td data-label={t('approvals.case')}>
                    <span className="casecell">
                      <Link to={`/cases/${row.caseId}`}>
                        <b>{row.caseNumber}</b>
                      </Link>
                      <span className="title">{row.caseTitle}</span>
                    </span>
                  </td>
                  <td data-label={t('approvals.proposer')}>{row.proposerName}</td>
                  <td data-label={t('approvals.on')}>
                    <Day day={row.proposedOn} today={today} />
                  </td>
                  <td data-label={t('approvals.due')}>
                    <span className="row wrap">
                      <Day day={row.nextDueOn} today={today} weekday={false} />
                      <DueBadge left={row.left} />
                    </span>
                  </td>
                  <td className="r">
                    <Link to={`/approvals/${row.id}`}>{t('approvals.review')}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

/** What the officer has sent up and waits for. */
export function ProposedPanel({ rows, today }: Props) {
  const t = useWorkbenchTexts();
  const waiting = rows.filter(({ status }) => status.code === 'pending');
  if (waiting.length === 0) return null;
  return (
    <Panel title={t('proposed.title')} note={t('approvals.note', { count: waiting.length })}>
      <div className="tablebox">
        <table className="list stacking">
          <tbody>
            {waiting.map((row) => (
              <tr key={row.id}>
                <td className="b">{row.actLabel}</td>
                <td>
                  <Link to={`/cases/${row.caseId}`}>{row.caseNumber}</Link>
                </td>
                <td>
                  <Day day={row.proposedOn} today={today} />
                </td>
                <td>
                  <StateTag state={row.status} />{' '}
                  <span className="t2 s12">
                    {t('proposed.step', { role: row.chain[row.step]?.label ?? '' })}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
