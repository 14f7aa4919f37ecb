import { Button, Checkbox, Pagination, Popover } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { CasePageAnswer } from '../../api/answers';
import { useGet } from '../../api/queries';
import { hasRole, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { EmptyState, Loaded } from '../../ui/states';
import { columnNames, type ColumnName } from './columns';
import { csvOf, saveCsv } from './csv';
import { Filters } from './Filters';
import { useChosenColumns } from './kept-choices';
import { SIZES, useRegisterAddress, type RegisterAddress } from './register-query';
import { RegisterTable } from './RegisterTable';
import './register.css';
import { useRegisterTexts } from './texts';
import { Views } from './Views';

const nothing: ReadonlySet<string> = new Set();

export function RegisterPage() {
  const t = useRegisterTexts();
  const go = useNavigate();
  const session = useSession();
  const address = useRegisterAddress();
  const [chosen, setChosen] = useChosenColumns();
  const [selected, setSelected] = useState(nothing);
  const cases = useGet<CasePageAnswer>('/api/cases', address.query);
  const rows = cases.data?.rows ?? [];
  const total = cases.data?.total ?? 0;
  const exported = selected.size > 0 ? rows.filter(({ id }) => selected.has(id)) : rows;
  const download = () =>
    saveCsv(
      `${t('title')}-${session.today}.csv`,
      csvOf(exported, chosen, (name) => t(`column.${name}`)),
    );
  return (
    <div className="fixedpage">
      <PageHeader
        title={t('title')}
        actions={
          <span className="row noprint">
            <Button onClick={download} disabled={rows.length === 0}>
              {t('export')}
            </Button>
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
            {hasRole(session, ['registrar']) && (
              <Button type="primary" onClick={() => void go('/cases/new')}>
                {t('new.case')}
              </Button>
            )}
          </span>
        }
      >
        <Views address={address} />
      </PageHeader>
      <p className="printonly">{t('print.head', { day: session.today, count: total })}</p>
      <div className="filterline noprint">
        <Filters address={address} />
        <ColumnChooser chosen={chosen} onChange={setChosen} />
      </div>
      <div
        className={`panel registerbox tablebox ${cases.isPlaceholderData ? 'waiting' : ''}`}
        aria-busy={cases.isFetching}
        tabIndex={0}
        role="region"
        aria-label={t('title')}
      >
        <Loaded query={cases} lines={16}>
          {(answer) =>
            answer.rows.length === 0 ? (
              <Nothing address={address} />
            ) : (
              <RegisterTable
                rows={answer.rows}
                today={answer.today}
                chosen={chosen}
                address={address}
                selected={selected}
                onSelect={setSelected}
              />
            )
          }
        </Loaded>
      </div>
      <div className="registerfoot noprint">
        <span className="nowrap">{t('total', { count: total })}</span>
        {selected.size > 0 && (
          <span className="row nowrap">
            <b>{t('select.count', { count: selected.size })}</b>
            <button type="button" className="link" onClick={() => setSelected(nothing)}>
              {t('select.clear')}
            </button>
          </span>
        )}
        <span className="grow" />
        <nav aria-label={t('page.label')}>
          <Pagination
            size="small"
            current={address.page}
            pageSize={address.size}
            total={total}
            showSizeChanger
            showLessItems
            pageSizeOptions={[...SIZES]}
            onChange={(page, size) => {
              setSelected(nothing);
              address.set({ page: String(size === address.size ? page : 1), limit: String(size) });
            }}
          />
        </nav>
      </div>
    </div>
  );
}

function Nothing({ address }: { readonly address: RegisterAddress }) {
  const t = useRegisterTexts();
  if (!address.narrowed) return <EmptyState text={t('empty.none')} />;
  const way = (
    <button type="button" className="link" onClick={() => address.open('')}>
      {t('filter.clear')}
    </button>
  );
  return <EmptyState text={t('empty.filtered')} way={way} />;
}

interface ChooserProps {
  readonly chosen: readonly ColumnName[];
  readonly onChange: (chosen: readonly ColumnName[]) => void;
}

function ColumnChooser({ chosen, onChange }: ChooserProps) {
  const t = useRegisterTexts();
  const list = (
    <Checkbox.Group
      className="columnlist"
      value={[...chosen]}
      options={columnNames.map((name) => ({
        value: name,
        label: t(`column.${name}`),
        disabled: name === 'number',
      }))}
      onChange={onChange}
    />
  );
  return (
    <Popover content={list} title={t('column.choose')} trigger="click" placement="bottomRight">
      <Button icon={<Icon name="columns" />} aria-label={t('column.choose')} title={t('column.choose')} />
    </Popover>
  );
}
