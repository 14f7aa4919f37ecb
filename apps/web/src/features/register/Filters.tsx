import { Button, Select } from 'antd';
import { useState } from 'react';

import { DayPicker } from '../../ui/DayPicker';
import { useLanguage } from '../../i18n/use-language';
import { SearchField } from '../../ui/SearchField';
import { usePhone } from '../../ui/use-phone';
import { asProcedure, phaseChoices, phasesWithin } from './phase-choices';
import type { FilterName } from './register-address';
import { useRegisterTexts } from './texts';
import type { Choice, Choices } from './use-choices';
import type { RegisterAddress } from './use-register-address';

/** One of the procedures; with it go the phases it does not have. */
function ProcedureFilter({ address, choices }: Props) {
  const t = useRegisterTexts();
  const { filters, set } = address;
  return (
    <Select
      style={{ width: 116 }}
      allowClear
      placeholder={t('filter.procedure')}
      aria-label={t('filter.procedure')}
      popupMatchSelectWidth={false}
      value={filters.procedure}
      options={[...choices.procedure]}
      onChange={(value: string | undefined) =>
        set({ procedure: value ?? null, phases: phasesWithin(filters.phases, asProcedure(value)) })
      }
    />
  );
}

function PhasesFilter({ address }: Pick<Props, 'address'>) {
  const t = useRegisterTexts();
  const language = useLanguage();
  const { filters, set } = address;
  const choices = phaseChoices(asProcedure(filters.procedure), language);
  return (
    <Select
      mode="multiple"
      style={{ minWidth: 132, maxWidth: 320 }}
      allowClear
      maxTagCount="responsive"
      placeholder={t('filter.phases')}
      aria-label={t('filter.phases')}
      popupMatchSelectWidth={240}
      value={filters.phases?.split(',') ?? []}
      options={[...choices]}
      optionRender={({ data: { label, under } }) => (
        <span className="row between">
          <span>{label}</span>
          {under !== null && <span className="t3 s12">{under}</span>}
        </span>
      )}
      onChange={(value: string[]) => set({ phases: value.join(',') })}
    />
  );
}

interface Props {
  readonly address: RegisterAddress;
  readonly choices: Choices;
}

export function Filters({ address, choices }: Props) {
  const t = useRegisterTexts();
  const { filters, set } = address;
  const phone = usePhone();
  const [more, setMore] = useState(
    ['receivedFrom', 'receivedTo', 'dueTo', 'category', 'imported'].some((name) => address.params.has(name)),
  );
  const one = (name: FilterName, options: readonly Choice[], label: string, width: number) => (
    <Select
      style={{ width }}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={label}
      aria-label={label}
      popupMatchSelectWidth={false}
      value={filters[name]}
      options={[...options]}
      onChange={(value: string | undefined) => set({ [name]: value ?? null })}
    />
  );
  const day = (name: 'receivedFrom' | 'receivedTo' | 'dueTo') => (
    <label className="row s13 t2 nowrap" key={name}>
      {t(`filter.${name}`)}
      <span style={{ width: 132 }}>
        <DayPicker value={filters[name] ?? null} onChange={(value) => set({ [name]: value })} />
      </span>
    </label>
  );
  return (
    <div className="filters noprint" role="search" aria-label={t('filter.label')}>
      <SearchField
        label={t('filter.text')}
        value={filters.text ?? ''}
        onSearch={(text) => set({ text })}
        width={208}
      />
      {(more || !phone) && <ProcedureFilter address={address} choices={choices} />}
      {(more || !phone) && <PhasesFilter address={address} />}
      {(more || !phone) &&
        choices.officerId.length > 0 &&
        one('officerId', choices.officerId, t('filter.officerId'), 116)}
      {(more || !phone) && one('respondentId', choices.respondentId, t('filter.respondentId'), 176)}
      {(more || !phone) && one('matter', choices.matter, t('filter.matter'), 132)}
      {more && one('imported', choices.imported, t('filter.imported'), 132)}
      {more && one('category', choices.category, t('filter.category'), 132)}
      {more && (['receivedFrom', 'receivedTo', 'dueTo'] as const).map(day)}
      <Button type="text" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? t('filter.less') : t('filter.more')}
      </Button>
      {address.narrowed && (
        <Button type="text" onClick={() => address.open('')}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
