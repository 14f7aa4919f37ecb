import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';

import { send } from '../../api/client';
import { keyOf, queryClient } from '../../api/queries';
import { Panel } from '../../ui/Panel';
import { Refusals } from '../../ui/states';
import type { RegisterImport } from './send-register';
import { useImportTexts } from './texts';

type Columns = Readonly<Record<string, number | null>>;

interface Props {
  readonly register: RegisterImport;
  readonly path: string;
}

/** Says of each field which column tells it, beside what stands in that column. */
export function Mapping({ register, path }: Props) {
  const t = useImportTexts();
  const { fields, columns, state } = register;
  const [chosen, setChosen] = useState<Columns>(
    Object.fromEntries(fields.map(({ name, column }) => [name, column])),
  );
  const check = useMutation<RegisterImport>({
    mutationFn: () =>
      send('PUT', `${path}/mapping`, {
        body: {
          mapping: Object.entries(chosen).flatMap(([field, column]) =>
            column === null ? [] : [{ field, column }],
          ),
        },
      }),
    onSuccess: (answer) => queryClient.setQueryData(keyOf(path), answer),
  });
  const missing = fields.filter(({ name, required }) => required && (chosen[name] ?? null) === null);
  const nameOf = (index: number): string =>
    columns[index]?.heading || t('column.unnamed', { number: index + 1 });
  /** A column tells one thing: chosen for another field, it is taken from the first. */
  const choose = (name: string, column: number | null): void =>
    setChosen((known) => ({
      ...Object.fromEntries(
        Object.entries(known).map(([field, value]) => [field, value === column ? null : value]),
      ),
      [name]: column,
    }));
  const go = (
    <Button
      type={state === 'mapping' ? 'primary' : 'default'}
      disabled={missing.length > 0}
      loading={check.isPending}
      onClick={() => check.mutate()}
    >
      {t(state === 'mapping' ? 'check' : 'recheck')}
    </Button>
  );
  return (
    <Panel title={t('mapping')} note={t('mapping.note')} extra={state === 'mapping' && go}>
      <div className="tablebox">
        <table className="list stacking importtable">
          <thead>
            <tr>
              <th>{t('field')}</th>
              <th>{t('column')}</th>
              <th>{t('samples')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, label, required }) => {
              const column = chosen[name] ?? null;
              return (
                <tr key={name}>
                  <td className="nowrap">
                    {label} {required && <span title={t('required')}>*</span>}
                  </td>
                  <td>
                    <Select
                      aria-label={label}
                      value={column ?? -1}
                      onChange={(value: number) => choose(name, value === -1 ? null : value)}
                      showSearch={{ optionFilterProp: 'label' }}
                      status={required && column === null ? 'error' : ''}
                      options={[
                        { value: -1, label: t('column.none') },
                        ...columns.map((_, index) => ({ value: index, label: nameOf(index) })),
                      ]}
                    />
                  </td>
                  <td className="samples">
                    {column === null ? '—' : (columns[column]?.samples.join(' · ') ?? '—')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="importfoot">
        {missing.length > 0 && (
          <span className="t2">
            {t('mapping.missing', { names: missing.map(({ label }) => label).join('、') })}
          </span>
        )}
        <span className="grow" />
        {go}
      </div>
      {check.error && <Refusals problem={check.error} />}
    </Panel>
  );
}
