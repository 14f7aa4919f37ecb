import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { DutyState } from '../supervision/DutyState';
import { useLetterTexts } from './texts';
import '../waiting/waiting.css';

type Row = components['schemas']['LetterView'];

function Due({ row, today }: { readonly row: Row; readonly today: string }) {
  const t = useLetterTexts();
  if (row.doneOn !== null)
    return (
      <div className="waitdue">
        <Day day={row.doneOn} today={today} />
        {row.dueOn !== null && (
          <span className="t3 s12">
            {t('wasDue')} <Day day={row.dueOn} today={today} weekday={false} />
          </span>
        )}
      </div>
    );
  if (row.left === null)
    return <span className="t3">{row.servedOn === null ? t('notRunning') : t('noPeriod')}</span>;
  return (
    <div className="waitdue">
      <DueBadge left={row.left} />
      <Day day={row.dueOn} today={today} />
    </div>
  );
}

function Paper({ row, today }: { readonly row: Row; readonly today: string }) {
  const t = useLetterTexts();
  const served = row.servedOn !== null && row.servedOn !== row.since;
  return (
    <div className="grow">
      {row.kind.label}
      {row.subject !== null && <span className="line t2 s13">{row.subject}</span>}
      <span className="line t3 s12">
        {t('sent')} <Day day={row.since} today={today} weekday={false} />
        {served && (
          <>
            {' · '}
            {t('served')} <Day day={row.servedOn} today={today} weekday={false} />
          </>
        )}
      </span>
    </div>
  );
}

function Parties({ row }: { readonly row: Row }) {
  const t = useLetterTexts();
  return (
    <div className="grow">
      <span className="line">
        <span className="t3 s12">{t('from')}</span> {row.sender}
      </span>
      <span className="line">
        <span className="t3 s12">{t('to')}</span> {row.bearer}
      </span>
    </div>
  );
}

/** Each letter or order with its case, from whom to whom, by when, and what came back. */
export function LetterTable({ rows, today }: { readonly rows: readonly Row[]; readonly today: string }) {
  const t = useLetterTexts();
  return (
    <ListTable
      className="waits"
      rows={rows}
      keyOf={({ caseId, key }) => `${caseId}/${key}`}
      classOf={({ left }) => (left && isOverdue(left) ? 'late' : '')}
      columns={[
        { name: t('due'), width: 150, cell: (row) => <Due row={row} today={today} /> },
        { name: t('letter'), width: '22%', cell: (row) => <Paper row={row} today={today} /> },
        { name: t('case'), width: '20%', cell: (row) => <CaseCell row={row} /> },
        { name: t('parties'), width: '18%', cell: (row) => <Parties row={row} /> },
        {
          name: t('state'),
          width: 120,
          cell: ({ state }) => <DutyState state={state} />,
        },
        {
          name: t('answer'),
          cell: ({ answer, doneOn }) =>
            answer ?? (doneOn === null ? <span className="t3">{t('noAnswer')}</span> : ''),
        },
        {
          name: t('officer'),
          width: 80,
          className: 't2 nowrap',
          cell: (row) => row.officerName ?? t('nobody'),
        },
      ]}
    />
  );
}
