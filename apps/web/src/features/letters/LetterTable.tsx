import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { useLetterTexts } from './texts';
import '../waiting/waiting.css';

type Row = components['schemas']['LetterView'];

const chipOf: Readonly<Record<string, string>> = {
  over: 'tag red',
  ordered: 'tag red',
  talked: 'tag red',
  criticised: 'tag red',
  doneLate: 'tag amber',
};

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

/** Each letter or order with its case, from whom to whom, by when, and what came back. */
export function LetterTable({ rows, today }: { readonly rows: readonly Row[]; readonly today: string }) {
  const t = useLetterTexts();
  const widths = [
    [t('due'), 150],
    [t('letter'), '22%'],
    [t('case'), '20%'],
    [t('parties'), '18%'],
    [t('state'), 120],
    [t('answer'), undefined],
    [t('officer'), 80],
  ] as const;
  return (
    <div className="tablebox">
      <table className="list stacking waits">
        <thead>
          <tr>
            {widths.map(([name, width]) => (
              <th key={name} scope="col" style={{ width }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.caseId}/${row.key}`} className={row.left && isOverdue(row.left) ? 'late' : ''}>
              <td data-label={t('due')}>
                <Due row={row} today={today} />
              </td>
              <td data-label={t('letter')}>
                <Paper row={row} today={today} />
              </td>
              <td data-label={t('case')}>
                <CaseCell row={row} />
              </td>
              <td data-label={t('parties')}>
                <div className="grow">
                  <span className="line">
                    <span className="t3 s12">{t('from')}</span> {row.sender}
                  </span>
                  <span className="line">
                    <span className="t3 s12">{t('to')}</span> {row.bearer}
                  </span>
                </div>
              </td>
              <td data-label={t('state')}>
                <span className={chipOf[row.state.code] ?? 'tag'}>{row.state.label}</span>
              </td>
              <td data-label={t('answer')}>
                {row.answer ?? (row.doneOn === null ? <span className="t3">{t('noAnswer')}</span> : '')}
              </td>
              <td data-label={t('officer')} className="t2 nowrap">
                {row.officerName ?? t('nobody')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
