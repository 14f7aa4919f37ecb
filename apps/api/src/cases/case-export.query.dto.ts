import { locales, type Locale } from '@mingjing/domain';
import { EnumField, EnumListField, ListField } from '../http/fields.js';
import { fromQuery } from '../http/field-readings.js';
import { exportColumnNames, type ExportColumnName } from './case-export.columns.js';
import { CaseFilterQuery } from './case-list.query.dto.js';

/** What goes into the exported table: the register's filters, or certain cases of it, and the columns. */
export class CaseExportQuery extends CaseFilterQuery {
  @fromQuery('list')
  @ListField({ label: { zh: '案件', en: 'Cases' }, of: 'id', max: 200, optional: true })
  ids?: string[];
  @EnumListField({ label: { zh: '列', en: 'Columns' }, values: exportColumnNames, optional: true })
  columns?: ExportColumnName[];
  /** A link cannot say its language in a header. */
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}
