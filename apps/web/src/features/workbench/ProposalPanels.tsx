import { Link } from 'react-router';

import type { ApprovalRow } from '../../api/answers';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
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
        <Approvals rows={rows} today={today} />
      )}
    </Panel>
  );
}

function Approvals({ rows, today }: Props) {
  const t = useWorkbenchTexts();
  return (
    <ListTable
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('approvals.act'),
          className: 'b',
          cell: ({ actLabel, onBehalfOf }) => (
            <>
              {actLabel}{' '}
              {onBehalfOf !== null && (
                <span className="tag soft">{t('approvals.onBehalf', { name: onBehalfOf })}</span>
              )}
            </>
          ),
        },
        { name: t('approvals.case'), cell: (row) => <CaseCell row={row} /> },
        { name: t('approvals.proposer'), cell: ({ proposerName }) => proposerName },
        { name: t('approvals.on'), cell: ({ proposedOn }) => <Day day={proposedOn} today={today} /> },
        {
          name: t('approvals.due'),
          cell: ({ nextDueOn, left }) => (
            <span className="row wrap">
              <Day day={nextDueOn} today={today} weekday={false} />
              <DueBadge left={left} />
            </span>
          ),
        },
        {
          name: t('approvals.review'),
          unseen: true,
          className: 'r',
          cell: ({ id }) => <Link to={`/approvals/${id}`}>{t('approvals.review')}</Link>,
        },
      ]}
    />
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
