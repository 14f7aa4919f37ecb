import { Button, Input, Popover } from 'antd';
import { useState } from 'react';

import { hasRole, useSession } from '../../app/session';
import { useSavedViews } from './kept-choices';
import type { RegisterAddress } from './register-query';
import { useRegisterTexts } from './texts';

const fixed = [
  ['open', 'open=true'],
  ['mine', 'open=true&officerId=me'],
  ['overdue', 'due=overdue'],
  ['soon', 'due=soon'],
  ['closed', 'open=false'],
  ['everything', ''],
] as const;

const NOT_PART_OF_A_VIEW = ['page', 'limit'];

function searchOf(params: URLSearchParams): string {
  const view = new URLSearchParams(params);
  for (const name of NOT_PART_OF_A_VIEW) view.delete(name);
  view.sort();
  return view.toString();
}

const same = (a: string, b: string): boolean => searchOf(new URLSearchParams(a)) === b;

export function Views({ address }: { readonly address: RegisterAddress }) {
  const t = useRegisterTexts();
  const handles = hasRole(useSession(), ['caseOfficer', 'registrar']);
  const [saved, setSaved] = useSavedViews();
  const current = searchOf(address.params);
  const offered = fixed.filter(([name]) => name !== 'mine' || handles);
  const known = [...offered.map(([, search]) => search), ...saved.map(({ search }) => search)];
  return (
    <div className="views noprint" role="group" aria-label={t('view.label')}>
      {offered.map(([name, search]) => (
        <button
          key={name}
          type="button"
          aria-pressed={same(search, current)}
          onClick={() => address.open(search)}
        >
          {t(`view.${name}`)}
        </button>
      ))}
      {saved.map(({ name, search }) => (
        <span key={name} className="saved">
          <button type="button" aria-pressed={same(search, current)} onClick={() => address.open(search)}>
            {name}
          </button>
          <button
            type="button"
            className="remove"
            aria-label={t('view.remove', { name })}
            title={t('view.remove', { name })}
            onClick={() => setSaved(saved.filter((view) => view.name !== name))}
          >
            ×
          </button>
        </span>
      ))}
      {!known.some((search) => same(search, current)) && (
        <SaveView
          onSave={(name) =>
            setSaved([...saved.filter((view) => view.name !== name), { name, search: current }])
          }
        />
      )}
    </div>
  );
}

function SaveView({ onSave }: { readonly onSave: (name: string) => void }) {
  const t = useRegisterTexts();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const form = (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onSave(name.trim());
        setOpen(false);
      }}
    >
      <Input
        value={name}
        maxLength={20}
        autoFocus
        aria-label={t('view.name')}
        placeholder={t('view.name')}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="primary" htmlType="submit">
        {t('view.keep')}
      </Button>
    </form>
  );
  return (
    <Popover content={form} trigger="click" open={open} onOpenChange={setOpen} placement="bottomLeft">
      <button type="button">{t('view.save')}</button>
    </Popover>
  );
}
