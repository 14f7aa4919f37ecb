import { statisticForms, type FormColumn } from '@mingjing/domain';

import { figure, headGroups } from './figures';

const column = (unit: FormColumn['unit']): FormColumn => ({
  ...statisticForms.reconsideration.columns[0]!,
  unit,
});

describe('a figure', () => {
  it.each([
    ['cases', 13, '13'],
    ['rate', 4 / 11, '36.4%'],
    ['rate', null, '—'],
    ['tenThousandYuan', 12_345, '1.23'],
    ['tenThousandYuan', 20_000, '2'],
    ['yuan', 0.5, '0.5'],
  ] as const)('of %s %s reads %s', (unit, value, text) => {
    expect(figure(column(unit), value)).toBe(text);
  });
});

describe('the head of a form', () => {
  it.each(['reconsideration', 'courtResponse', 'mediation'] as const)(
    'keeps the columns of %s in order',
    (form) => {
      const { columns } = statisticForms[form];
      const groups = headGroups(columns);
      expect(groups.flatMap((group) => group.columns)).toEqual(columns);
      for (const { group, columns: own } of groups) expect(group !== null || own.length === 1).toBe(true);
    },
  );

  it('puts nine respondents under one heading', () => {
    const found = headGroups(statisticForms.reconsideration.columns).find(
      ({ group }) => group?.zh === '被申请人',
    );
    expect(found?.columns.map(({ no }) => no)).toEqual(['5', '6', '7', '8', '9', '10', '11', '12', '13']);
  });
});
