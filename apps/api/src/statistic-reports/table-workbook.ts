import type { Readable } from 'node:stream';
import { statisticForms, type Locale } from '@mingjing/domain';
import type { ReportRead } from '@mingjing/casework/statistic-reports';
import { xlsxOf } from '@mingjing/platform/sheets';
import { definitionRows, footRows } from './table-foot.js';
import { FIXED_COLUMNS, tableLayout } from './table-layout.js';
import { HEAD, headRows, figureRows, topRows } from './table-rows.js';
import { tableWords } from './table-words.js';

/** The statistical table in the layout of its form, with what each column counts below the figures. */
export function workbookOf(report: ReportRead, locale: Locale, at: Date): Readable {
  const { title } = statisticForms[report.form];
  const layout = tableLayout(report, locale);
  const rows = [topRows, headRows, figureRows, footRows, definitionRows].flatMap((part) => part(layout));
  const sheet = {
    name: tableWords.table[locale],
    caption: `${report.organName}　${title[locale]}　${report.from} — ${report.to}`,
    widths: layout.widths,
    head: { ...HEAD, columns: FIXED_COLUMNS },
    rows: [rows],
  };
  return xlsxOf([sheet], at);
}
