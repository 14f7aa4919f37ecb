import { phaseLabels, phases } from '@mingjing/domain';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';

import type { CasePageAnswer, OrganName } from '../../api/answers';
import { useDictionary, type DictionaryEntry } from '../../api/dictionaries';
import { useGet } from '../../api/queries';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { usePhone } from '../../ui/use-phone';
import type { FilterName, RegisterAddress } from './register-query';
import { useRegisterTexts } from './texts';

interface Colleagues {
  readonly users: readonly { readonly id: string; readonly displayName: string }[];
}
interface Choice {
  readonly value: string;
  readonly label: string;
}

const PAUSE = 300;
const SAMPLE = { limit: 200, sort: 'receivedOn', descending: true };

function TextFilter({ address }: { readonly address: RegisterAddress }) {
  const t = useRegisterTexts();
  const asked = address.filters.text ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    if (text === asked) return;
    const timer = setTimeout(() => address.set({ text: text.trim() }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, asked, address]);
  return (
    <Input
      type="search"
      style={{ width: 208 }}
      allowClear
      value={text}
      maxLength={100}
      placeholder={t('filter.text')}
      aria-label={t('filter.text')}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={() => address.set({ text: text.trim() })}
    />
  );
}

/** The dictionary in its order, then what else stands in the cases: names of earlier days, and what was typed. */
function namesOf(
  entries: readonly DictionaryEntry[],
  occurring: readonly string[],
  english: boolean,
): Choice[] {
  const known = new Set(entries.map(({ zh }) => zh));
  const others = [...new Set(occurring.filter((name) => !known.has(name)))].sort();
  return [
    ...entries.map(({ zh, en }) => ({ value: zh, label: english ? `${en} ${zh}` : zh })),
    ...others.map((value) => ({ value, label: value })),
  ];
}

function useChoices() {
  const language = useLanguage();
  const session = useSession();
  const inOffice = hasRole(session, officeRoles);
  const officers = useGet<Colleagues>('/api/colleagues', {}, { enabled: inOffice }).data?.users ?? [];
  const organs = useGet<{ organs: readonly OrganName[] }>('/api/organs').data?.organs ?? [];
  const recent = useGet<CasePageAnswer>('/api/cases', SAMPLE).data?.rows ?? [];
  const inForce = { category: useDictionary('category'), matter: useDictionary('matter') };
  return {
    phases: phases.map((value): Choice => ({ value, label: phaseLabels[value][language] })),
    officerId: officers.map(({ id, displayName }): Choice => ({
      value: id === session.user.id ? 'me' : id,
      label: displayName,
    })),
    respondentId: organs.map(({ id, name }): Choice => ({ value: id, label: name })),
    category: namesOf(
      inForce.category,
      recent.map(({ category }) => category),
      language === 'en',
    ),
    matter: namesOf(
      inForce.matter,
      recent.map(({ matter }) => matter),
      language === 'en',
    ),
  };
}

export function Filters({ address }: { readonly address: RegisterAddress }) {
  const t = useRegisterTexts();
  const choices = useChoices();
  const { filters, set } = address;
  const phone = usePhone();
  const [more, setMore] = useState(
    ['receivedFrom', 'receivedTo', 'dueTo', 'category'].some((name) => address.params.has(name)),
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
      <TextFilter address={address} />
      {(more || !phone) && (
        <Select
          mode="multiple"
          style={{ minWidth: 132, maxWidth: 320 }}
          allowClear
          maxTagCount="responsive"
          placeholder={t('filter.phases')}
          aria-label={t('filter.phases')}
          popupMatchSelectWidth={160}
          value={filters.phases?.split(',') ?? []}
          options={choices.phases}
          onChange={(value: string[]) => set({ phases: value.join(',') })}
        />
      )}
      {(more || !phone) &&
        choices.officerId.length > 0 &&
        one('officerId', choices.officerId, t('filter.officer'), 116)}
      {(more || !phone) && one('respondentId', choices.respondentId, t('filter.respondent'), 176)}
      {(more || !phone) && one('matter', choices.matter, t('filter.matter'), 132)}
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
