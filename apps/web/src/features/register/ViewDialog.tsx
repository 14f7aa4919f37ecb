import { Input, Modal } from 'antd';
import { useId, useState } from 'react';

import type { Problem } from '../../api/problem';
import { useToast } from '../../ui/toasts';
import { useViewChange, type SavedView, type ViewChange } from './saved-views';
import { useRegisterTexts } from './texts';

/** What is asked of whom: a name for a new view, another name, or whether to go through with it. */
export type Asked =
  { readonly kind: 'save' } | { readonly kind: 'rename' | 'replace' | 'remove'; readonly view: SavedView };

interface Props {
  readonly asked: Asked;
  readonly search: string;
  readonly views: readonly SavedView[];
  readonly close: () => void;
}

const sentence = (problem: Problem | null): string | undefined =>
  problem?.errors[0]?.message ?? problem?.detail ?? problem?.title;

function changeOf(asked: Asked, name: string, search: string): ViewChange {
  if (asked.kind === 'save') return { kind: 'keep', name, search };
  if (asked.kind === 'replace') return { kind: 'keep', name: asked.view.name, search };
  return asked.kind === 'rename'
    ? { kind: 'rename', id: asked.view.id, name }
    : { kind: 'remove', id: asked.view.id };
}

/** Names a view, renames it, gives it the present filters, or removes it. */
export function ViewDialog({ asked, search, views, close }: Props) {
  const t = useRegisterTexts();
  const say = useToast();
  const id = useId();
  const old = asked.kind === 'save' ? '' : asked.view.name;
  const [name, setName] = useState(old);
  const typed = name.trim();
  const change = useViewChange(() => {
    say(t(`view.done.${asked.kind}`, { name: asked.kind === 'rename' ? typed : old || typed }));
    close();
  });
  const named = asked.kind === 'save' || asked.kind === 'rename';
  const same = named && typed !== old && views.some((view) => view.name === typed);
  const taken = same && asked.kind === 'rename';
  const impossible = named && (typed === '' || taken);
  const submit = (): void => {
    if (!impossible && !change.isPending) change.mutate(changeOf(asked, typed, search));
  };
  const wrong = taken ? t('view.taken') : sentence(change.error);
  return (
    <Modal
      open
      title={t(`view.title.${asked.kind}`, { name: old })}
      okText={same && !taken ? t('view.ok.replace') : t(`view.ok.${asked.kind}`)}
      cancelText={t('view.cancel')}
      okButtonProps={{ disabled: impossible, danger: asked.kind === 'remove' }}
      confirmLoading={change.isPending}
      onOk={submit}
      onCancel={close}
      width={440}
    >
      {named ? (
        <form
          className={wrong === undefined ? 'field' : 'field wrong'}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label htmlFor={id}>{t('view.name')}</label>
          <Input
            id={id}
            value={name}
            maxLength={20}
            showCount
            autoFocus
            autoComplete="off"
            aria-invalid={wrong !== undefined || undefined}
            aria-describedby={`${id}w`}
            onChange={(event) => {
              setName(event.target.value);
              change.reset();
            }}
          />
        </form>
      ) : (
        <p>{t(`view.ask.${asked.kind}`)}</p>
      )}
      <div id={`${id}w`} role="alert" className={wrong === undefined ? 't2 s13' : 'wrongword s13'}>
        {wrong ?? (same ? t('view.replaces') : null)}
      </div>
    </Modal>
  );
}
