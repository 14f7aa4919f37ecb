import { formCodes, locales, type CalendarDate, type FormCode, type Locale } from '@mingjing/domain';
import type { Explanation } from '@mingjing/casework/statistic-reports';
import { DateField, EnumField, FlagField, ListField, TextField } from '../http/fields.js';

const form = { label: { zh: '统计表', en: 'Table' }, values: formCodes } as const;
const organ = { label: { zh: '机关', en: 'Organ' }, max: 60 } as const;
const from = { label: { zh: '自', en: 'From' } } as const;
const to = { label: { zh: '至', en: 'To' } } as const;
const below = {
  label: { zh: '汇总下级机关已审核的表', en: 'With the accepted tables of organs below' },
} as const;
const remarks = { label: { zh: '意见', en: 'Remarks' }, max: 2000, multiline: true } as const;
const place = {
  row: { label: { zh: '行', en: 'Row' }, max: 60, optional: true },
  column: { label: { zh: '栏', en: 'Column' }, max: 3, optional: true },
  note: { label: { zh: '附注', en: 'Note' }, max: 60, optional: true },
} as const;

/** Which table of which organ; both days belong to the period. */
export class StatisticTableQuery {
  @EnumField(form) form: FormCode;
  @TextField(organ) organId: string;
  @DateField(from) from: CalendarDate;
  @DateField(to) to: CalendarDate;
  @FlagField({ ...below, optional: true }) withSubordinates?: boolean;
}

/** A cell, by its row and column, or a note below the table. */
export class StatisticCellQuery {
  @TextField(place.row) row?: string;
  @TextField(place.column) column?: string;
  @TextField(place.note) note?: string;
}

export class StatisticTableCellQuery extends StatisticTableQuery {
  @TextField(place.row) row?: string;
  @TextField(place.column) column?: string;
  @TextField(place.note) note?: string;
}

export class StatisticReportsQuery {
  @EnumField({ ...form, optional: true }) form?: FormCode;
  @TextField({ ...organ, optional: true }) organId?: string;
  @DateField({ ...from, optional: true }) from?: CalendarDate;
  @DateField({ ...to, optional: true }) to?: CalendarDate;
}

export class MakeStatisticReportRequest {
  @EnumField(form) form: FormCode;
  @TextField(organ) organId: string;
  @DateField(from) from: CalendarDate;
  @DateField(to) to: CalendarDate;
  @FlagField({ ...below, optional: true }) withSubordinates?: boolean;
}

export class IdentityExplanation implements Explanation {
  @TextField({ label: { zh: '恒等式', en: 'Identity' }, max: 30 }) identity: string;
  @TextField({ label: { zh: '说明', en: 'Explanation' }, max: 2000, multiline: true }) text: string;
}

export class SubmitStatisticReportRequest {
  @ListField({
    label: { zh: '差异说明', en: 'Explanations' },
    of: () => IdentityExplanation,
    max: 10,
    optional: true,
  })
  explanations?: IdentityExplanation[];
}

export class ReturnStatisticReportRequest {
  @TextField(remarks) remarks: string;
}

export class AcceptStatisticReportRequest {
  @TextField({ ...remarks, optional: true }) remarks?: string;
}

export class StatisticExportQuery {
  /** A link cannot say its language in a header. */
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}
