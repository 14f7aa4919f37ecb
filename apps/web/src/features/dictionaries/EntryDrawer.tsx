import { dictionaryShapes, type DictionaryKind } from '@mingjing/domain';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form } from 'antd';
import { useState } from 'react';

import type { DictionaryEntry } from '../../api/dictionaries';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { addEntry, changeEntry, refreshDictionaries, valuesOf, type EntryValues } from './entry-drafts';
import { EntryFields } from './EntryFields';
import { EntryHistory } from './EntryHistory';
import { RetireEntry } from './RetireEntry';
import { useDictionariesTexts } from './texts';

interface Props {
  readonly kind: DictionaryKind;
  /** Null: an entry to add. */
  readonly code: string | null;
  readonly entries: readonly DictionaryEntry[];
  readonly administers: boolean;
  readonly onClose: () => void;
}

/** One entry with its history; administrators write its next version beside it. */
export function EntryDrawer({ kind, code, entries, administers, onClose }: Props) {
  const t = useDictionariesTexts();
  const english = useLanguage() === 'en';
  const { today } = useSession();
  const say = useToast();
  const [form] = Form.useForm<EntryValues>();
  const entry = entries.find((each) => each.code === code) ?? null;
  // What was on the screen when the form was opened; whoever looked at a newer one goes on from there.
  const [seen, setSeen] = useState(entry?.version ?? 0);
  const save = useMutation({
    mutationFn: async (values: EntryValues) =>
      code === null ? addEntry(kind, values) : changeEntry(kind, { ...values, code }, seen),
    onSuccess: async ({ zh, en, validFrom }) => {
      say(t('saved', { name: english ? en : zh, day: validFrom }));
      onClose();
      await refreshDictionaries();
    },
    onError: (problem) => {
      form.setFields(
        problem.errors.map(({ field, message }) => ({
          name: field.split('.') as ['article', 'at'],
          errors: [message],
        })),
      );
      if (problem.stale) void refreshDictionaries();
    },
  });
  const goOn = (): void => {
    setSeen(entry?.version ?? 0);
    save.reset();
  };
  return (
    <Drawer
      open
      size="min(640px, 100vw)"
      onClose={onClose}
      mask={{ closable: false }}
      title={entry === null ? t('add') : english ? entry.en : entry.zh}
      footer={
        administers && (
          <div className="row wrap">
            <Button
              type="primary"
              loading={save.isPending}
              disabled={save.error?.stale === true}
              onClick={() => form.submit()}
            >
              {t('save')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
            {entry !== null && <span className="t3 s12">{t('newVersion')}</span>}
          </div>
        )
      }
    >
      {save.error?.errors.length === 0 && <Refusals problem={save.error} />}
      {save.error?.stale && entry !== null && (
        <p className="notice row wrap between dictionarystale">
          {t('stale', { version: entry.version, name: entry.changedBy ?? '' })}
          <Button size="small" disabled={entry.version === seen} onClick={goOn}>
            {t('goOn')}
          </Button>
        </p>
      )}
      {administers && (
        <Form<EntryValues>
          form={form}
          layout="vertical"
          scrollToFirstError
          initialValues={entry === null ? { validFrom: today } : valuesOf(entry, today)}
          onFinish={(values) => save.mutate(values)}
        >
          <EntryFields entry={entry} others={entries} shape={dictionaryShapes[kind]} today={today} />
        </Form>
      )}
      {administers && entry !== null && entry.state !== 'ended' && (
        <RetireEntry kind={kind} entry={entry} today={today} onDone={onClose} />
      )}
      {entry !== null && <EntryHistory kind={kind} code={entry.code} shape={dictionaryShapes[kind]} />}
    </Drawer>
  );
}
