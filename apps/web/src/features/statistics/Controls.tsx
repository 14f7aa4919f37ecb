import { formCodes } from '@mingjing/domain';
import { Checkbox, Select } from 'antd';

import { DayPicker } from '../../ui/DayPicker';
import { Segments } from '../../ui/Segments';
import { useSession } from '../../app/session';
import type { components } from '../../api/schema';
import { nameOf, periodNames, periodOf, type PeriodName } from './periods';
import { useStatisticsTexts } from './texts';
import type { StatisticsAddress } from './use-statistics-address';

type Organ = components['schemas']['StatisticOrganView'];

const FIRST_YEAR = 2013;

interface Props {
  readonly address: StatisticsAddress;
  readonly organs: readonly Organ[];
  readonly organId: string;
  readonly emptyRows: boolean;
  readonly onEmptyRows: (shown: boolean) => void;
}

/** Which table, whose, and for which days. */
export function Controls({ address, organs, organId, emptyRows, onEmptyRows }: Props) {
  const t = useStatisticsTexts();
  const { today } = useSession();
  const { from, to, set } = address;
  const named = nameOf({ from, to });
  const year = from.slice(0, 4);
  const years = Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR + 1 }, (_, index) =>
    String(Number(today.slice(0, 4)) - index),
  );
  const labelOf = (name: PeriodName): string => {
    const n = Number(name.replace(/\D+/, ''));
    if (name.startsWith('quarter')) return t('period.quarter', { n });
    if (name.startsWith('month')) return t('period.month', { n });
    return t(`period.${name as 'year' | 'half1' | 'half2'}`);
  };
  return (
    <div className="statcontrols row wrap noprint">
      <Segments
        label={t('form')}
        options={formCodes.map((value) => ({ value, label: t(`form.${value}`) }))}
        value={address.form}
        onChange={(form) => set({ form })}
      />
      {organs.length > 1 && (
        <Select
          aria-label={t('organ')}
          style={{ minWidth: 180 }}
          value={organId}
          options={organs.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(organ: string) => set({ organ })}
        />
      )}
      <Select
        aria-label={t('year')}
        style={{ width: 92 }}
        value={year}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(value: string) => set({ ...periodOf(value, named ?? 'year') })}
      />
      <Select
        aria-label={t('period')}
        style={{ width: 130 }}
        value={named ?? 'other'}
        options={[
          ...periodNames.map((name) => ({ value: name, label: labelOf(name) })),
          ...(named === null ? [{ value: 'other', label: t('period.other') }] : []),
        ]}
        onChange={(value: string) => value !== 'other' && set({ ...periodOf(year, value as PeriodName) })}
      />
      <span className="row days">
        <label className="unseen" htmlFor="statistics-from">
          {t('from')}
        </label>
        <DayPicker id="statistics-from" value={from} to={to} onChange={(day) => day && set({ from: day })} />
        <span className="t3">—</span>
        <label className="unseen" htmlFor="statistics-to">
          {t('to')}
        </label>
        <DayPicker id="statistics-to" value={to} from={from} onChange={(day) => day && set({ to: day })} />
      </span>
      <Checkbox
        checked={address.withSubordinates}
        onChange={({ target }) => set({ below: target.checked ? 'yes' : null })}
      >
        {t('below')}
      </Checkbox>
      {address.form !== 'courtResponse' && (
        <Checkbox checked={emptyRows} onChange={({ target }) => onEmptyRows(target.checked)}>
          {t('emptyRows')}
        </Checkbox>
      )}
    </div>
  );
}
