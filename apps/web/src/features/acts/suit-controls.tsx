import type { ProcedureName } from '@mingjing/domain';
import { AutoComplete, Radio, Select } from 'antd';
import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import { useLanguage } from '../../i18n/use-language';
import { shortDay } from '../../ui/dates';
import type { CaseAnswer, JournalEntryAnswer } from '../case/case-answers';
import type { Field } from './body-schemas';
import { keyedThings, type KeyedThing } from './suit-entries';
import { useSuitTexts } from '../suits/texts';

interface ControlProps {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

interface Court {
  readonly id: string;
  readonly name: string;
}

/** A court by its name: those of the list are offered, another one is typed. */
export function CourtField({
  id,
  value,
  onChange,
  max,
}: ControlProps & { readonly max?: number | undefined }) {
  const { data } = useGet<{ rows: readonly Court[] }>('/api/courts');
  return (
    <AutoComplete
      id={id}
      value={value ?? ''}
      maxLength={max}
      style={{ width: '100%' }}
      options={(data?.rows ?? []).map(({ name }) => ({ value: name }))}
      showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
      onChange={(name: string) => onChange(name === '' ? undefined : name)}
    />
  );
}

interface Organ {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly historical: boolean;
}

export function useOrgans() {
  const { data, isLoading } = useGet<{ organs: readonly Organ[] }>('/api/organs');
  const organs = (data?.organs ?? []).filter(({ historical }) => !historical);
  const options = organs.map(({ id: value, name, shortName }) => ({
    value,
    label: name,
    search: `${name} ${shortName}`,
  }));
  return { organs, options, isLoading };
}

/** An organ of the register. */
export function OrganField({ id, value, onChange, required }: ControlProps & { readonly required: boolean }) {
  const t = useSuitTexts();
  const { options, isLoading } = useOrgans();
  return (
    <Select
      id={id}
      allowClear={!required}
      showSearch={{ optionFilterProp: 'search' }}
      loading={isLoading}
      style={{ width: '100%' }}
      placeholder={t('choose')}
      value={value}
      onChange={(next: string | undefined) => onChange(next)}
      options={options}
    />
  );
}

interface KeyedProps extends ControlProps {
  readonly control: string;
  readonly journal: readonly JournalEntryAnswer[];
  readonly required: boolean;
}

/** A hearing, a letter or a claim of the lawsuit by its day and what it is about. */
export function KeyedChoice({ id, control, journal, value, onChange, required }: KeyedProps) {
  const t = useSuitTexts();
  const language = useLanguage();
  const things = keyedThings(control, journal);
  const none = { hearing: t('hearing.none'), letter: t('letter.none'), claim: t('claim.none') };
  const noneOf = { hearing: t('hearing.noneOf'), letter: t('letter.noneOf'), claim: t('claim.noneOf') };
  const which = control as keyof typeof none;
  if (things.length === 0) return <p className="t3 s13">{none[which]}</p>;
  const labelOf = ({ on, about }: KeyedThing): string =>
    [language === 'zh' ? on : shortDay(on), ...about].join(' · ');
  const options = things.map((thing) => ({ value: thing.key, label: labelOf(thing) }));
  return (
    <Radio.Group
      id={id}
      className="choices"
      value={value ?? (required ? undefined : '')}
      onChange={(event) => onChange(String(event.target.value) || undefined)}
      options={required ? options : [{ value: '', label: noneOf[which] }, ...options]}
    />
  );
}

/** The case a new one follows: chosen where the form was opened, never typed. */
export function FollowedCase({ value }: { readonly value: string }) {
  const { data } = useGet<CaseAnswer>(`/api/cases/${value}`, {}, { fresh: true });
  return (
    <p className="followed">
      <Link to={`/cases/${value}`}>{data?.number ?? '…'}</Link> <span className="t2">{data?.title}</span>
    </p>
  );
}

const own = ['court', 'organ', 'case', 'hearing', 'claim'];
/** Controls of lawsuits; a letter is a judicial suggestion there, an opinion letter elsewhere. */
export const isSuitControl = (control: string, procedure: ProcedureName): boolean =>
  own.includes(control) || (control === 'letter' && procedure === 'litigation');

interface SuitControlProps extends ControlProps {
  readonly field: Field;
  readonly journal: readonly JournalEntryAnswer[];
}

/** The control of a field that only lawsuits have. */
export function SuitControl({ field, journal, ...control }: SuitControlProps) {
  const { required, schema } = field;
  switch (field.control) {
    case 'court':
      return <CourtField {...control} max={schema.maxLength} />;
    case 'organ':
      return <OrganField {...control} required={required} />;
    case 'case':
      return control.value === undefined ? null : <FollowedCase value={control.value} />;
    default:
      return <KeyedChoice {...control} control={field.control} journal={journal} required={required} />;
  }
}
