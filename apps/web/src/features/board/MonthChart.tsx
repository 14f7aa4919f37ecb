import { boardFigures } from '@mingjing/domain';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { Panel } from '../../ui/Panel';
import { Defined } from './Defined';
import { useChart, type ChartOption } from './chart';
import type { Drilling } from './drill';
import { DrillLink, useBoardAddress } from './DrillLink';
import type { Caption } from './picture';
import { useBoardTexts } from './texts';

type Board = components['schemas']['BoardView'];
type Month = components['schemas']['BoardMonth'];

interface Props {
  readonly board: Board;
  readonly drilling: Drilling;
}

const columns = ['received', 'accepted', 'concluded', 'pending'] as const;
const series = ['received', 'concluded', 'pending'] as const;
type Column = (typeof columns)[number];

const whole = (months: readonly Month[], column: Column): number =>
  months.reduce((sum, month) => sum + month[column], 0);

/** Where a figure of a month leads. */
const linkOf =
  ({ happened, pending }: Drilling) =>
  (column: Column, month: string): string =>
    column === 'pending' ? pending(month) : happened({ counted: column, countedBy: null }, month);

/** Inflow, outflow and what was left, month by month, as a chart or as its table. */
export function MonthChart({ board, drilling }: Props) {
  const { months } = board;
  const t = useBoardTexts();
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      className="monthpanel"
      title={t('months')}
      note={t('months.note', {
        received: whole(months, 'received'),
        concluded: whole(months, 'concluded'),
      })}
      extra={
        <button type="button" className="link noprint" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.chart' : 'chart.table')}
        </button>
      }
    >
      {!asTable && <Drawn board={board} drilling={drilling} />}
      <MonthTable months={months} drilling={drilling} seen={asTable} />
    </Panel>
  );
}

function useOption(months: readonly Month[]): ChartOption {
  const language = useLanguage();
  return useMemo((): ChartOption => {
    const said = (name: (typeof series)[number]) => boardFigures[name].label[language];
    const values = (name: (typeof series)[number]) => months.map((month) => month[name]);
    return {
      animation: false,
      color: ['#1f4e79', '#a9b4c0', '#8a5300'],
      // The table behind it says it better, and in the language of the page.
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      tooltip: { trigger: 'axis', confine: true },
      legend: { top: 4, right: 12, data: series.map(said) },
      grid: { top: 44, left: 40, right: 16, bottom: 28 },
      xAxis: { type: 'category', data: months.map(({ month }) => month.slice(2, 7)) },
      yAxis: { type: 'value', minInterval: 1 },
      series: [
        { type: 'bar', name: said('received'), data: values('received'), barMaxWidth: 18 },
        { type: 'bar', name: said('concluded'), data: values('concluded'), barMaxWidth: 18 },
        {
          type: 'line',
          name: said('pending'),
          data: values('pending'),
          symbol: 'diamond',
          symbolSize: 8,
          lineStyle: { type: 'dashed', width: 2 },
        },
      ],
    };
  }, [months, language]);
}

/** What the picture says when it stands in a report, away from the board. */
function useCaption({ organ, procedure, period, today }: Board): Caption & { readonly file: string } {
  const t = useBoardTexts();
  const language = useLanguage();
  const span = { organ: organ.name, from: period.from.slice(0, 7), to: period.to.slice(0, 7) };
  return {
    title: t('months'),
    facts: t('facts', { ...span, procedure: procedure?.label ?? t('procedure.all'), day: today }),
    notes: series.map((name) => {
      const { label, definition } = boardFigures[name];
      return t('note.of', { label: label[language], definition: definition[language] });
    }),
    file: t('months.file', span),
  };
}

function Drawn({ board, drilling }: Props) {
  const { months } = board;
  const t = useBoardTexts();
  const { file, ...caption } = useCaption(board);
  const go = useNavigate();
  const state = useBoardAddress();
  const { box, picture } = useChart(useOption(months), (index, point) => {
    const name = series[index];
    const month = months[point]?.month;
    if (name !== undefined && month !== undefined) void go(linkOf(drilling)(name, month), { state });
  });
  const save = (): void => {
    const address = picture(caption);
    if (address === null) return;
    const link = document.createElement('a');
    link.href = address;
    link.download = file;
    link.click();
  };
  return (
    <>
      <div ref={box} className="monthchart" role="img" aria-label={t('months')} />
      <p className="pad chartfoot noprint">
        <Button size="small" onClick={save}>
          {t('chart.save')}
        </Button>
      </p>
    </>
  );
}

interface TableProps {
  readonly months: readonly Month[];
  readonly drilling: Drilling;
  readonly seen: boolean;
}

/** The same figures; behind the chart it is there for those who do not see it, and on paper. */
function MonthTable({ months, drilling, seen }: TableProps) {
  const t = useBoardTexts();
  const language = useLanguage();
  const link = linkOf(drilling);
  return (
    <div className={seen ? 'tablebox' : 'unseen printedtable'}>
      <table className="list numbers">
        <caption className="unseen">{t('months')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('months.month')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                <Defined
                  label={boardFigures[column].label[language]}
                  definition={boardFigures[column].definition[language]}
                  reached={seen}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{month.month.slice(0, 7)}</th>
              {columns.map((column) => (
                <td key={column} className="num">
                  <DrillLink to={link(column, month.month)} tabIndex={seen ? 0 : -1}>
                    {month[column]}
                  </DrillLink>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
