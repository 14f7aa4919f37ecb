import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { FlagTags } from './FlagTags';
import { useSensitiveTexts } from './texts';

type Row = components['schemas']['SensitiveRowView'];

/** Sensitive cases, what is to be done next first. */
export function SensitiveTable({ rows, today }: { readonly rows: readonly Row[]; readonly today: string }) {
  const t = useSensitiveTexts();
  const isLate = ({ nextOn }: Row): boolean => nextOn !== null && nextOn < today;
  return (
    <ListTable
      className="sensitive"
      rows={rows}
      keyOf={({ caseId }) => caseId}
      classOf={(row) => (isLate(row) ? 'late' : '')}
      columns={[
        {
          name: t('nextStep'),
          cell: (row) =>
            row.nextOn === null ? (
              <span className="t3">{t('noStep')}</span>
            ) : (
              <span>
                <Day day={row.nextOn} today={today} />{' '}
                {isLate(row) && <span className="tag red">{t('overdue')}</span>}
                <span className="line t2 s13"> {row.nextStep}</span>
              </span>
            ),
        },
        { name: t('case'), cell: (row) => <CaseCell row={row} to={`/cases/${row.caseId}/sensitive`} /> },
        { name: t('flag'), cell: ({ flags }) => <FlagTags flags={flags} /> },
        {
          name: t('lastContact'),
          cell: ({ lastContactOn }) =>
            lastContactOn === null ? (
              <span className="t3">{t('never')}</span>
            ) : (
              <Day day={lastContactOn} today={today} />
            ),
        },
        {
          name: t('report'),
          cell: ({ reportOwed }) => (
            <span className={reportOwed ? 'tag amber' : 'tag'}>
              {t(reportOwed ? 'report.owed' : 'report.done')}
            </span>
          ),
        },
        {
          name: t('officer'),
          className: 't2 nowrap',
          cell: ({ officerName }) => officerName ?? t('nobody'),
        },
      ]}
    />
  );
}
