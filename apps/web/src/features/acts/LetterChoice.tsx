import { Radio } from 'antd';

import { useLanguage } from '../../i18n/use-language';
import { shortDay } from '../../ui/dates';
import type { JournalEntryAnswer } from '../case/case-answers';
import { lettersFor } from './letters';
import { useActTexts } from './texts';

interface Props {
  readonly id: string;
  readonly act: string;
  readonly journal: readonly JournalEntryAnswer[];
  readonly value: string | undefined;
  readonly onChange: (letter: string | undefined) => void;
  readonly optional: boolean;
}

/** A letter of the case, by its addressee and day. */
export function LetterChoice({ id, act, journal, value, onChange, optional }: Props) {
  const t = useActTexts();
  const language = useLanguage();
  const letters = lettersFor(act, journal);
  if (letters.length === 0) return <p className="t3 s13">{t('letter.none')}</p>;
  const options = letters.map(({ key, name, on }) => ({
    value: key,
    label: t('letter.of', { name, day: language === 'zh' ? on : shortDay(on) }),
  }));
  return (
    <Radio.Group
      id={id}
      className="choices"
      value={value ?? (optional ? '' : undefined)}
      onChange={(event) => onChange(String(event.target.value) || undefined)}
      options={optional ? [{ value: '', label: t('letter.noneOf') }, ...options] : options}
    />
  );
}
