import { actLabels, procedureLabels, procedureNames, type Act } from '@mingjing/domain';
import { Button, Checkbox, Select } from 'antd';

import { useGet } from '../../api/queries';
import { useOrganNames } from '../../api/organ-names';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { SearchField } from '../../ui/SearchField';
import { filtersOf, type AuditAddress, type AuditFilter, type RecordTab } from './audit-address';
import { useAuditTexts } from './texts';

interface Choice {
  readonly value: string;
  readonly label: string;
}
interface Props {
  readonly tab: RecordTab;
  readonly address: AuditAddress;
}

const ways = ['case', 'act', 'list', 'file', 'export', 'account', 'other'] as const;
const results = ['allowed', 'refused'] as const;
const kinds = [
  'signedIn',
  'signInRefused',
  'locked',
  'unlocked',
  'passwordChanged',
  'passwordReset',
  'accountOpened',
  'powersChanged',
  'accountClosed',
  'accountReopened',
] as const;

type Chosen = Exclude<AuditFilter, 'from' | 'to' | 'caseNumber' | 'late'>;

/** What can be chosen in each filter of choices. */
function useChoices(): Readonly<Record<Chosen, readonly Choice[]>> {
  const t = useAuditTexts();
  const language = useLanguage();
  const people = useGet<components['schemas']['AuditedPeople']>('/api/audit/people').data?.people ?? [];
  const organs = useOrganNames(true);
  return {
    userId: people.map(({ id, displayName, organName }) => ({
      value: id,
      label: `${displayName} · ${organName}`,
    })),
    organId: [...organs].map(([value, label]) => ({ value, label })),
    way: ways.map((value) => ({ value, label: t(`way.${value}`) })),
    result: results.map((value) => ({ value, label: t(`result.${value}`) })),
    kind: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
    act: Object.keys(actLabels).map((value) => ({ value, label: actLabels[value as Act][language] })),
    procedure: procedureNames.map((value) => ({ value, label: procedureLabels[value][language] })),
  };
}

/** The filters of one list. */
export function AuditFilters({ tab, address }: Props) {
  const t = useAuditTexts();
  const choices = useChoices();
  const { filters, set } = address;
  const control = (name: AuditFilter) => {
    if (name === 'caseNumber')
      return (
        <SearchField
          key={name}
          label={t('filter.caseNumber')}
          value={filters.caseNumber ?? ''}
          onSearch={(caseNumber) => set({ caseNumber })}
          width={190}
        />
      );
    if (name === 'late')
      return (
        <Checkbox
          key={name}
          checked={filters.late === 'true'}
          onChange={({ target }) => set({ late: target.checked ? 'true' : null })}
        >
          {t('filter.late')}
        </Checkbox>
      );
    if (name === 'from' || name === 'to')
      return (
        <label key={name} className="row s13 t2 nowrap day">
          {t(`filter.${name}`)}
          <DayPicker value={filters[name] ?? null} onChange={(day) => set({ [name]: day })} />
        </label>
      );
    return (
      <Select
        key={name}
        className={name === 'userId' || name === 'organId' || name === 'act' ? 'wide' : ''}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t(`filter.${name}`)}
        aria-label={t(`filter.${name}`)}
        popupMatchSelectWidth={false}
        value={filters[name]}
        options={[...choices[name]]}
        onChange={(value: string | undefined) => set({ [name]: value ?? null })}
      />
    );
  };
  return (
    <div className="auditfilters noprint" role="search" aria-label={t('filter.label')}>
      {filtersOf[tab].map(control)}
      {address.narrowed && (
        <Button type="text" onClick={address.clear}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
