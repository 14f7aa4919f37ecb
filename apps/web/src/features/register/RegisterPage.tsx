import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Checkbox, Popover } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import type { CasePageAnswer, CaseRow } from '../../api/answers';
import { addressOf } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useGet } from '../../api/queries';
import { hasRole, useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { EmptyState, Loaded } from '../../ui/states';
import { columnNames, type ColumnName } from './columns';
import { FigureStrip } from './FigureStrip';
import { Filters } from './Filters';
import { useChosenColumns } from './kept-columns';
import { PrintHead } from './PrintHead';
import { RegisterFoot } from './RegisterFoot';
import { RegisterTable } from './RegisterTable';
import { nothingSelected, refreshed, type Selection } from './selection';
import { useRegisterTexts } from './texts';
import { useChoices } from './use-choices';
import { useRegisterAddress, type RegisterAddress } from './use-register-address';
import { Views } from './Views';
import './register.css';

/** What is chosen stays while one turns the pages, and goes with the list it was chosen from. */
function useSelection(view: string, rows: readonly CaseRow[]): [Selection, (selected: Selection) => void] {
  const [chosen, setChosen] = useState({ view, selected: nothingSelected });
  const kept = chosen.view === view ? chosen.selected : nothingSelected;
  return [refreshed(kept, rows), (selected) => setChosen({ view, selected })];
}

function useExport({ narrowing }: RegisterAddress, columns: readonly ColumnName[], selected: Selection) {
  const lang = useLanguage();
  const { sort, descending } = narrowing;
  const what = selected.size === 0 ? narrowing : { ids: [...selected.keys()], sort, descending };
  const asked = { ...what, columns, lang };
  return {
    xlsx: addressOf('/api/cases/export.xlsx', asked),
    csv: addressOf('/api/cases/export.csv', asked),
  };
}

/** A cursor of another order, or of no list at all: an address that was cut off. */
const isLost = (problem: Problem | null): boolean =>
  problem?.errors.some(({ field }) => field === 'after' || field === 'before') ?? false;

/** Going back ends at the beginning of the list; there a whole page is shown. */
function useWholeFirstPage(address: RegisterAddress, cases: UseQueryResult<CasePageAnswer>): void {
  const { data, isPlaceholderData } = cases;
  const begun =
    address.params.has('before') &&
    !isPlaceholderData &&
    data?.previous === null &&
    data.next !== null &&
    data.rows.length < address.size;
  useEffect(() => {
    if (begun) address.set({});
  }, [begun, address]);
}

export function RegisterPage() {
  const t = useRegisterTexts();
  const go = useNavigate();
  const session = useSession();
  const address = useRegisterAddress();
  const choices = useChoices();
  const [columns, setColumns] = useChosenColumns();
  const cases = useGet<CasePageAnswer>('/api/cases', { ...address.narrowing, ...address.page });
  const [selected, setSelected] = useSelection(address.view, cases.data?.rows ?? []);
  useWholeFirstPage(address, cases);
  const box = useRef<HTMLDivElement>(null);
  const place = address.params.toString();
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [place]);
  const exported = useExport(address, columns, selected);
  const nothing = (cases.data?.rows.length ?? 0) === 0;
  return (
    <div className="fixedpage registerpage">
      <PageHeader
        title={t('title')}
        actions={
          <span className="row wrap noprint">
            <Button href={exported.xlsx} download disabled={nothing}>
              {selected.size === 0 ? t('export') : t('export.selected', { count: selected.size })}
            </Button>
            <Button href={exported.csv} download disabled={nothing} aria-label={t('export.csv')}>
              CSV
            </Button>
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
            {hasRole(session, ['registrar', 'officeHead']) && (
              <Button onClick={() => void go('/register/import')}>{t('import')}</Button>
            )}
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
      <FigureStrip address={address} choices={choices} answer={cases.data} />
      <PrintHead address={address} choices={choices} answer={cases.data} />
      <div className="filterline noprint">
        <Filters address={address} choices={choices} />
        <ColumnChooser chosen={columns} onChange={setColumns} />
      </div>
      <div
        className={`panel registerbox tablebox ${cases.isPlaceholderData ? 'waiting' : ''}`}
        ref={box}
        aria-busy={cases.isFetching}
        tabIndex={0}
        role="region"
        aria-label={t('title')}
      >
        {isLost(cases.error) ? (
          <Nothing address={address} />
        ) : (
          <Loaded query={cases} lines={16}>
            {(answer) =>
              answer.rows.length === 0 ? (
                <Nothing address={address} />
              ) : (
                <RegisterTable
                  rows={answer.rows}
                  today={answer.today}
                  chosen={columns}
                  address={address}
                  selected={selected}
                  onSelect={setSelected}
                />
              )
            }
          </Loaded>
        )}
      </div>
      <RegisterFoot address={address} answer={cases.data} selected={selected} onSelect={setSelected} />
    </div>
  );
}

function Nothing({ address }: { readonly address: RegisterAddress }) {
  const t = useRegisterTexts();
  if (address.further)
    return (
      <EmptyState
        text={t('empty.page')}
        way={
          <button type="button" className="link" onClick={() => address.turn({})}>
            {t('page.first')}
          </button>
        }
      />
    );
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
