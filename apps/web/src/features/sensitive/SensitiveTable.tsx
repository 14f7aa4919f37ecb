import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day } from '../../ui/DueBadge';
import { FlagTags } from './FlagTags';
import { useSensitiveTexts } from './texts';

type Row = components['schemas']['SensitiveRowView'];

const columns = ['nextStep', 'case', 'flag', 'lastContact', 'report', 'officer'] as const;

/** Sensitive cases, what is to be done next first. */
export function SensitiveTable({ rows, today }: { readonly rows: readonly Row[]; readonly today: string }) {
  const t = useSensitiveTexts();
  return (
    <div className="tablebox">
      <table className="list stacking sensitive">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const late = row.nextOn !== null && row.nextOn < today;
            return (
              <tr key={row.caseId} className={late ? 'late' : ''}>
                <td data-label={t('nextStep')}>
                  {row.nextOn === null ? (
                    <span className="t3">{t('noStep')}</span>
                  ) : (
                    <span>
                      <Day day={row.nextOn} today={today} />{' '}
                      {late && <span className="tag red">{t('overdue')}</span>}
                      <span className="line t2 s13"> {row.nextStep}</span>
                    </span>
                  )}
                </td>
                <td data-label={t('case')}>
                  <CaseCell row={row} to={`/cases/${row.caseId}/sensitive`} />
                </td>
                <td data-label={t('flag')}>
                  <FlagTags flags={row.flags} />
                </td>
                <td data-label={t('lastContact')}>
                  {row.lastContactOn === null ? (
                    <span className="t3">{t('never')}</span>
                  ) : (
                    <Day day={row.lastContactOn} today={today} />
                  )}
                </td>
                <td data-label={t('report')}>
                  <span className={row.reportOwed ? 'tag amber' : 'tag'}>
                    {t(row.reportOwed ? 'report.owed' : 'report.done')}
                  </span>
                </td>
                <td data-label={t('officer')} className="t2 nowrap">
                  {row.officerName ?? t('nobody')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
