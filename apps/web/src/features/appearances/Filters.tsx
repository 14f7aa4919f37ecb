import { instanceLabels } from '@mingjing/domain';
import { Button, Select } from 'antd';

import { useLanguage } from '../../i18n/use-language';
import {
  courtInstances,
  monthsOfYear,
  shows,
  yearsUntil,
  type Address,
  type Group,
} from './appearance-address';
import { useAppearancesTexts } from './texts';

interface Props {
  readonly address: Address;
  readonly organs: readonly Group[];
  readonly today: string;
}

/** Year and months, organ, instance, and which hearings are listed. */
export function Filters({ address: { place, narrowed, set }, organs, today }: Props) {
  const t = useAppearancesTexts();
  const language = useLanguage();
  const [first, last] = place.months;
  const nameOf = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short' });
  const months = monthsOfYear.map((value) => ({
    value,
    label: nameOf.format(new Date(place.year, value - 1, 1)),
  }));
  const known = organs.some(({ key }) => key === place.organId);
  return (
    <div className="appearancefilters noprint" role="search" aria-label={t('show')}>
      <Select
        aria-label={t('year')}
        value={place.year}
        options={yearsUntil(today).map((value) => ({ value, label: t('year.of', { year: value }) }))}
        onChange={(value: number) => set({ year: value })}
      />
      <Select
        aria-label={t('month')}
        value={first}
        options={months.filter(({ value }) => value <= last)}
        onChange={(value: number) => set({ month: value })}
      />
      <span aria-hidden="true">–</span>
      <Select
        aria-label={t('until')}
        value={last}
        options={months.filter(({ value }) => value >= first)}
        onChange={(value: number) => set({ until: value })}
      />
      <Select
        aria-label={t('organ')}
        style={{ width: 220 }}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        value={place.organId ?? ''}
        options={[
          { value: '', label: t('organ.all') },
          ...organs.map(({ key, name }) => ({ value: key, label: name })),
          ...(known || place.organId === null ? [] : [{ value: place.organId, label: place.organId }]),
        ]}
        onChange={(value: string) => set({ organ: value === '' ? null : value })}
      />
      <Select
        aria-label={t('instance')}
        style={{ width: 132 }}
        value={place.instance ?? ''}
        options={[
          { value: '', label: t('instance.all') },
          ...courtInstances.map((value) => ({ value, label: instanceLabels[value][language] })),
        ]}
        onChange={(value: string) => set({ instance: value === '' ? null : value })}
      />
      <Select
        aria-label={t('show')}
        style={{ width: 180 }}
        value={place.show}
        options={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
        onChange={(value: string) => set({ show: value === 'all' ? null : value })}
      />
      {narrowed && (
        <Button
          type="text"
          onClick={() => set({ show: null, instance: null, organ: null, month: null, until: null })}
        >
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
