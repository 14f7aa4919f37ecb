import { calendarDate, statisticForms, type FormCode, type TableRow } from '@mingjing/domain';
import type { ReportRead } from '@mingjing/casework/statistic-reports';

const valuesOf = (form: FormCode, figure: number): TableRow['values'] =>
  Object.fromEntries(
    statisticForms[form].columns.map(({ no, unit }, index) => [no, unit === 'rate' ? 0.456 : figure + index]),
  );

/** A frozen table with so many rows and their sum, to be written. */
export function aReport(form: FormCode, rows = 3): ReportRead {
  const fields = Array.from({ length: rows }, (_, index) => ({
    code: `field-${String(index)}`,
    no: index + 1,
    label: { zh: `类别${String(index + 1)}`, en: `Field ${String(index + 1)}` },
    values: valuesOf(form, index),
  }));
  const sum = { code: 'total', no: null, label: { zh: '合计', en: 'Total' }, sums: 'all' as const };
  const [note] = Object.keys(statisticForms[form].notes);
  return {
    ...{ id: 'report', form, organId: 'gy-gov', organName: '贵阳市人民政府', withSubordinates: false },
    ...{ from: calendarDate('2026-01-01'), to: calendarDate('2026-03-31'), version: 2, revision: 1 },
    ...{ state: 'submitted', latest: true, madeByName: '郑启行', madeOn: calendarDate('2026-04-02') },
    ...{ sources: [], differences: null, mayTake: [] },
    rows: [...fields, { ...sum, values: valuesOf(form, 1203) }],
    lines: [{ of: 'case', row: 'field-0', adds: {}, notes: note === undefined ? {} : { [note]: 4 } }],
    steps: [
      {
        ...{ seq: 1, step: 'submitted', remarks: null, takenByName: '郑启行' },
        takenOn: calendarDate('2026-04-03'),
        explanations: [{ identity: statisticForms[form].identities[0]?.code ?? '', text: '上年结转有误。' }],
      },
    ],
  };
}
