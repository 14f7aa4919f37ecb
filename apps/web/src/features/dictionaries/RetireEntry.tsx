import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';

import type { DictionaryEntry } from '../../api/dictionaries';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { refreshDictionaries, retireEntry } from './entry-drafts';
import { useDictionariesTexts } from './texts';

interface Props {
  readonly kind: string;
  readonly entry: DictionaryEntry;
  readonly today: string;
  readonly onDone: () => void;
}

/** The last day of an entry, asked for before it is set. */
export function RetireEntry({ kind, entry, today, onDone }: Props) {
  const t = useDictionariesTexts();
  const english = useLanguage() === 'en';
  const say = useToast();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [day, setDay] = useState(today);
  const retire = useMutation({
    mutationFn: async () => retireEntry(kind, entry, day),
    onSuccess: async () => {
      say(t('retired', { name: english ? entry.en : entry.zh, day }));
      onDone();
      await refreshDictionaries();
    },
  });
  if (!asked)
    return (
      <p className="retire">
        <Button onClick={() => setAsked(true)}>{t('retire')}</Button>
      </p>
    );
  return (
    <section className="retire notice">
      {retire.error && <Refusals problem={retire.error} />}
      <label htmlFor={id}>{t('retire.ask')}</label>
      <span className="row wrap">
        <span style={{ width: 148 }}>
          <DayPicker id={id} value={day} from={today} onChange={(next) => setDay(next ?? today)} />
        </span>
        <Button danger loading={retire.isPending} onClick={() => retire.mutate()}>
          {t('retire.confirm')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('cancel')}</Button>
      </span>
    </section>
  );
}
