import { totalRow, w, type FormRow } from './form.js';

const instanceNames = {
  first: w('一审', 'first instance'),
  second: w('二审', 'appeal'),
  retrial: w('再审', 'retrial'),
  other: w('诉前及执行', 'before suit, enforcement'),
} as const;
const lineNames = { administrative: w('行政', 'Administrative'), civil: w('民事', 'Civil') } as const;

export const instanceRow = (line: string, instance: string): string =>
  `${line === 'civil' ? 'civil' : 'administrative'}.${instance in instanceNames ? instance : 'other'}`;

/** Lawsuits by line and instance, with the sum of each line and of all. */
export const instanceRows: readonly FormRow[] = [
  ...(['administrative', 'civil'] as const).flatMap((line): readonly FormRow[] => {
    const own = (Object.keys(instanceNames) as (keyof typeof instanceNames)[]).map((instance) => ({
      code: instanceRow(line, instance),
      no: null,
      label: w(
        `${lineNames[line].zh} ${instanceNames[instance].zh}`,
        `${lineNames[line].en}, ${instanceNames[instance].en}`,
      ),
    }));
    const label = w(`${lineNames[line].zh}小计`, `${lineNames[line].en}, all`);
    return [...own, { code: line, no: null, label, sums: own.map(({ code }) => code) }];
  }),
  totalRow,
];
