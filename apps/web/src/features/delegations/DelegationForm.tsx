import { actLabels, actsWithApproval } from '@mingjing/domain';
import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';

import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsByField, type FieldWord } from '../acts/field-words';
import {
  recordDelegation,
  refreshDelegations,
  type DelegationList,
  type NewDelegation,
} from './delegation-answers';
import { useDelegationTexts } from './texts';

interface Props {
  readonly place: string;
  readonly answer: DelegationList;
  readonly close: () => void;
}

type Draft = { readonly [Name in keyof NewDelegation]?: NewDelegation[Name] | undefined };

const fields = ['delegateId', 'fromOn', 'toOn', 'acts'] as const;

/** Who approves meanwhile, from which day to which, and for which acts. */
export function DelegationForm({ place, answer: { today, candidates }, close }: Props) {
  const t = useDelegationTexts();
  const say = useToast();
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>({ fromOn: today });
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: async (body: NewDelegation) => recordDelegation(place, body),
    onSuccess: async () => {
      say(t('saved'));
      await refreshDelegations(place);
      close();
    },
  });
  const change = (part: Draft): void => {
    setDraft({ ...draft, ...part });
    save.reset();
  };
  const { atField, above } = wordsByField(save.error, fields);
  const wordsOf = (name: (typeof fields)[number]): readonly FieldWord[] =>
    tried && name !== 'acts' && !draft[name] ? [{ text: t('required') }] : (atField[name] ?? []);
  const confirm = (): void => {
    setTried(true);
    const { delegateId, fromOn, toOn, acts } = draft;
    if (!delegateId || !fromOn || !toOn || save.isPending) return;
    save.mutate({ delegateId, fromOn, toOn, ...(acts && acts.length > 0 ? { acts } : {}) });
  };
  return (
    <form
      className="stack delegationform"
      // The Enter that chooses a day must not hand over the approvals as well.
      onSubmit={(event) => event.preventDefault()}
    >
      {save.error && (above.length > 0 || save.error.errors.length === 0) && (
        <Refusals problem={save.error} />
      )}
      <FieldFrame
        label={t('delegate')}
        hint={candidates.length === 0 ? t('delegate.none') : t('delegate.hint')}
        words={wordsOf('delegateId')}
      >
        {(wiring) => (
          <Select
            {...wiring}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.delegateId}
            options={candidates.map(({ id, displayName, post }) => ({
              value: id,
              label: [displayName, post].filter(Boolean).join(' · '),
            }))}
            onChange={(delegateId: string) => change({ delegateId })}
          />
        )}
      </FieldFrame>
      <div className="twodays">
        {(['fromOn', 'toOn'] as const).map((name) => (
          <FieldFrame key={name} label={t(name)} words={wordsOf(name)}>
            {({ id }) => (
              <DayPicker
                id={id}
                value={draft[name] ?? null}
                from={name === 'toOn' ? (draft.fromOn ?? today) : today}
                onChange={(day) => change({ [name]: day ?? undefined })}
              />
            )}
          </FieldFrame>
        ))}
      </div>
      <FieldFrame label={t('acts')} required={false} hint={t('acts.hint')} words={wordsOf('acts')}>
        {(wiring) => (
          <Select
            {...wiring}
            mode="multiple"
            placeholder={t('acts.all')}
            value={draft.acts ?? []}
            options={actsWithApproval.map((value) => ({ value, label: actLabels[value][language] }))}
            onChange={(acts: NewDelegation['acts']) => change({ acts })}
          />
        )}
      </FieldFrame>
      <div className="row">
        <Button type="primary" loading={save.isPending} onClick={confirm}>
          {t('save')}
        </Button>
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
