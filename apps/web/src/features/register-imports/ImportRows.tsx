import { useState } from 'react';
import { Link } from 'react-router';

import { useGetPages } from '../../api/queries';
import type { components } from '../../api/schema';
import { PagedRows } from '../../ui/PagedRows';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState } from '../../ui/states';
import type { RegisterImport } from './send-register';
import { useImportTexts } from './texts';

type Page = components['schemas']['ImportRowPage'];
type Row = components['schemas']['ImportRowView'];

const filters = ['all', 'error', 'warning', 'ok', 'imported', 'unchanged'] as const;
type Filter = (typeof filters)[number];
const PAGE = 50;

interface Props {
  readonly register: RegisterImport;
  readonly path: string;
}

/** What was found of each row, those with errors first in mind. */
export function ImportRows({ register: { counts, columns }, path }: Props) {
  const t = useImportTexts();
  const [chosen, setChosen] = useState<Filter | null>(null);
  const filter = chosen ?? (counts.error > 0 ? 'error' : 'all');
  const pages = useGetPages<Page>(
    `${path}/rows`,
    { limit: PAGE, ...(filter === 'all' ? {} : { states: [filter] }) },
    ({ next }) => (next === null ? null : { after: next }),
  );
  const shown = filters.filter((one) => one === 'all' || one === filter || counts[one] > 0);
  return (
    <Panel
      title={t('found')}
      extra={
        <Segments
          label={t('result')}
          options={shown.map((value) => ({
            value,
            label: value === 'all' ? t('filter.all') : `${t(`filter.${value}`)} ${String(counts[value])}`,
          }))}
          value={filter}
          onChange={setChosen}
        />
      }
    >
      <PagedRows pages={pages} lines={8} nothing={<EmptyState text={t('empty')} />}>
        {(rows) => <Rows rows={rows} headings={columns.map(({ heading }) => heading)} />}
      </PagedRows>
    </Panel>
  );
}

function Rows({ rows, headings }: { readonly rows: readonly Row[]; readonly headings: readonly string[] }) {
  const t = useImportTexts();
  return (
    <div className="tablebox">
      <table className="list stacking importtable foundrows">
        <thead>
          <tr>
            <th className="num">{t('row')}</th>
            <th>{t('number')}</th>
            <th>{t('result')}</th>
            <th>{t('findings')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td className="num" data-label={t('row')}>
                {row.row}
              </td>
              <td data-label={t('number')}>{row.oldNumber ?? '—'}</td>
              <td className="nowrap" data-label={t('result')}>
                {row.caseId === null ? (
                  t(`row.${row.state}`)
                ) : (
                  <Link to={`/cases/${row.caseId}`} title={row.caseNumber ?? ''}>
                    {t(`row.${row.state}`)}
                  </Link>
                )}
              </td>
              <td className="findings">
                {row.findings.length > 0 && (
                  <ul>
                    {row.findings.map(({ level, text }) => (
                      <li key={text} className={level}>
                        {text}
                      </li>
                    ))}
                  </ul>
                )}
                <details>
                  <summary>{t('cells')}</summary>
                  {row.cells
                    .map((cell, index) => (cell === '' ? '' : `${headings[index] ?? ''}：${cell}`))
                    .filter((cell) => cell !== '')
                    .join('；')}
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
