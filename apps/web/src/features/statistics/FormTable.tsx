import { statisticForms, type FormColumn } from '@mingjing/domain';
import { Tooltip } from 'antd';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { figure, headGroups } from './figures';
import { useStatisticsTexts } from './texts';

export type Table = components['schemas']['StatisticTableView'];
type Row = components['schemas']['StatisticRowView'];

/** A cell or a note that was opened, with what it is called. */
export interface Opened {
  readonly row?: string;
  readonly column?: string;
  readonly note?: string;
  readonly title: string;
}

interface Props {
  readonly table: Table;
  readonly emptyRows: boolean;
  readonly onOpen: (opened: Opened) => void;
}

const hasSomething = ({ sum, values }: Row): boolean => sum || Object.values(values).some((value) => value);

/** The table in the order of its form: headings with their definitions, numbers of columns, figures that open their cases. */
export function FormTable({ table, emptyRows, onOpen }: Props) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const { columns } = statisticForms[table.form];
  const rows = emptyRows ? table.rows : table.rows.filter(hasSomething);
  return (
    <div className="tablebox statbox" tabIndex={0} role="region" aria-label={t('title')}>
      <table className={`list statform ${table.form}`}>
        <Head columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} className={row.sum ? 'sum' : ''}>
              <th scope="row" className="fixed">
                {row.no !== null && <span className="t3 s12 rowno">{row.no}</span>} {row.label[language]}
              </th>
              {columns.map((column) => {
                const value = row.values[column.no];
                const text = figure(column, value);
                if (!value)
                  return (
                    <td key={column.no} className="num nothing">
                      {text}
                    </td>
                  );
                const names = { heading: nameOf(column, language), row: row.label[language] };
                return (
                  <td key={column.no} className="num">
                    <button
                      type="button"
                      className="link figure"
                      aria-label={t('openCases', { ...names, value: text })}
                      onClick={() =>
                        onOpen({ row: row.code, column: column.no, title: t('behind.title', names) })
                      }
                    >
                      {text}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A heading with that of its group, where the group is what tells it. */
export const nameOf = ({ no, group, heading }: FormColumn, language: 'zh' | 'en'): string =>
  `${no} ${group === null ? '' : `${group[language]} · `}${heading[language]}`;

function Head({ columns }: { readonly columns: readonly FormColumn[] }) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const groups = headGroups(columns);
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className="fixed">
          {t('row')}
        </th>
        {groups.map(({ group, columns: own }) =>
          group === null ? (
            <Heading key={own[0].no} column={own[0]} rowSpan={2} />
          ) : (
            <th key={own[0].no} colSpan={own.length} scope="colgroup" className="group">
              {group[language]}
            </th>
          ),
        )}
      </tr>
      <tr>
        {groups.flatMap(({ group, columns: own }) =>
          group === null ? [] : own.map((column) => <Heading key={column.no} column={column} />),
        )}
      </tr>
      <tr className="numbers">
        <th scope="row" className="fixed">
          {t('column')}
        </th>
        {columns.map(({ no }) => (
          <td key={no} className="num">
            {no}
          </td>
        ))}
      </tr>
    </thead>
  );
}

function Heading({ column, rowSpan = 1 }: { readonly column: FormColumn; readonly rowSpan?: number }) {
  const language = useLanguage();
  return (
    <th scope="col" rowSpan={rowSpan} className="heading">
      <Tooltip title={`${column.no}. ${column.definition[language]}`} trigger={['hover', 'focus']}>
        <span tabIndex={0} className="defined">
          {column.heading[language]}
        </span>
      </Tooltip>
    </th>
  );
}
