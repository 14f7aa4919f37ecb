import { Link, useParams, useSearchParams } from 'react-router';

import type { ApprovalRow, Dated } from '../../api/answers';
import { useGet } from '../../api/queries';
import { Day, DueBadge } from '../../ui/DueBadge';
import { shortDay } from '../../ui/dates';
import { PageHeader } from '../../ui/PageHeader';
import { StateTag } from '../../ui/StateTag';
import { EmptyState, Loaded } from '../../ui/states';
import { ApprovalDetail } from './ApprovalDetail';
import { gistOf } from './proposal-gist';
import { useApprovalTexts } from './texts';
import { useLanguage } from '../../i18n/use-language';
import './approvals.css';

/** What came back and was not put up again needs its proposer, what waits needs an approver, the rest is done. */
function standingOf(row: ApprovalRow, rows: readonly ApprovalRow[]): 'back' | 'waits' | 'done' {
  if (row.status.code === 'pending') return 'waits';
  const again = rows.some(
    ({ caseId, act, status }) =>
      caseId === row.caseId && act === row.act && ['pending', 'approved'].includes(status.code),
  );
  return row.status.code === 'returned' && !again ? 'back' : 'done';
}
const order = ['back', 'waits', 'done'] as const;

function Standing({ row, standing }: { readonly row: ApprovalRow; readonly standing: string }) {
  if (standing === 'waits') return <DueBadge left={row.left} />;
  if (standing === 'back') return <span className="tag amber">{row.status.label}</span>;
  return <StateTag state={row.status} />;
}

interface ListProps {
  readonly answer: Dated<ApprovalRow>;
  readonly mine: boolean;
  readonly chosen: string | undefined;
}

function List({ answer: { rows, today }, mine, chosen }: ListProps) {
  const t = useApprovalTexts();
  const language = useLanguage();
  const sorted = rows
    .map((row) => ({ row, standing: standingOf(row, rows) }))
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  if (rows.length === 0) return <EmptyState text={mine ? t('list.emptyMine') : t('list.empty')} />;
  return (
    <ul>
      {sorted.map(({ row, standing }) => (
        <li key={row.id}>
          <Link
            className="approvalrow"
            to={`/approvals/${row.id}${mine ? '?list=mine' : ''}`}
            {...(row.id === chosen ? { 'aria-current': 'true' as const } : {})}
          >
            <span className="row between">
              <b>{row.actLabel}</b>
              <Standing row={row} standing={standing} />
            </span>
            <span>{row.caseTitle}</span>
            <span className="row between wrap t2 s13">
              {row.caseNumber}
              {row.nextDueOn !== null && standing !== 'done' && <Day day={row.nextDueOn} today={today} />}
            </span>
            <span className="row wrap s13 t2">
              {row.onBehalfOf !== null && (
                <span className="tag">{t('onBehalf', { name: row.onBehalfOf })}</span>
              )}
              {gistOf(row, language) !== '' && <span className="tag soft">{gistOf(row, language)}</span>}
              {t('list.proposed', { name: row.proposerName, day: shortDay(row.proposedOn, today) })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What waits for me and what I put up; on a phone the list first, then the one. */
export function ApprovalsPage() {
  const t = useApprovalTexts();
  const { id } = useParams();
  const [params] = useSearchParams();
  const mine = params.get('list') === 'mine';
  const waiting = useGet<Dated<ApprovalRow>>('/api/approvals');
  const proposed = useGet<Dated<ApprovalRow>>('/api/proposals');
  const query = mine ? proposed : waiting;
  const row = [
    ...(query.data?.rows ?? []),
    ...(waiting.data?.rows ?? []),
    ...(proposed.data?.rows ?? []),
  ].find((each) => each.id === id);
  const lists = [
    ['/approvals', t('list.waiting'), waiting.data?.rows.length, !mine],
    ['/approvals?list=mine', t('list.mine'), proposed.data?.rows.length, mine],
  ] as const;
  return (
    <div className={id === undefined ? 'approvals' : 'approvals onechosen'}>
      <PageHeader title={t('title')} />
      <div className="approvalgrid">
        <section className="panel approvallist" aria-label={t('list.label')}>
          <nav className="tabs">
            {lists.map(([to, name, count, current]) => (
              <Link key={to} to={to} {...(current ? { 'aria-current': 'page' as const } : {})}>
                {name}
                {count !== undefined && <span className="count">{t('list.count', { count })}</span>}
              </Link>
            ))}
          </nav>
          <Loaded query={query}>{(answer) => <List answer={answer} mine={mine} chosen={id} />}</Loaded>
        </section>
        <div className="approvaldetail">
          {id !== undefined && (
            <Link className="backrow" to={mine ? '/approvals?list=mine' : '/approvals'}>
              ← {t('back')}
            </Link>
          )}
          {row ? (
            <ApprovalDetail
              key={row.id}
              row={row}
              waiting={(waiting.data?.rows ?? []).some((each) => each.id === id)}
            />
          ) : (
            query.data !== undefined && (
              <section className="panel">
                <EmptyState text={id === undefined ? t('choose') : t('gone')} />
              </section>
            )
          )}
        </div>
      </div>
    </div>
  );
}
