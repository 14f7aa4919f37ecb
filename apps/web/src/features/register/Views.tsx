import { Dropdown } from 'antd';
import { useState } from 'react';

import { hasRole, useSession } from '../../app/session';
import { viewOf } from './register-address';
import { useSavedViews } from './saved-views';
import { useRegisterTexts } from './texts';
import type { RegisterAddress } from './use-register-address';
import { ViewDialog, type Asked } from './ViewDialog';

const fixed = [
  ['open', 'open=true'],
  ['mine', 'open=true&officerId=me'],
  ['overdue', 'due=overdue'],
  ['soon', 'due=soon'],
  ['closed', 'open=false'],
  ['everything', ''],
] as const;
const actions = ['rename', 'replace', 'remove'] as const;

const same = (search: string, view: string): boolean => viewOf(new URLSearchParams(search)) === view;

/** The usual views, then one's own, which the server keeps. */
export function Views({ address }: { readonly address: RegisterAddress }) {
  const t = useRegisterTexts();
  const handles = hasRole(useSession(), ['caseOfficer', 'registrar']);
  const saved = useSavedViews();
  const [asked, setAsked] = useState<Asked | null>(null);
  const current = address.view;
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
      {saved.map((view) => (
        <span key={view.id} className="saved">
          <button
            type="button"
            aria-pressed={same(view.search, current)}
            onClick={() => address.open(view.search)}
          >
            {view.name}
          </button>
          <Dropdown
            trigger={['click']}
            menu={{
              items: actions.map((kind) => ({
                key: kind,
                label: t(`view.action.${kind}`),
                danger: kind === 'remove',
                disabled: kind === 'replace' && same(view.search, current),
                onClick: () => setAsked({ kind, view }),
              })),
            }}
          >
            <button type="button" className="more" aria-label={t('view.more', { name: view.name })}>
              ⋯
            </button>
          </Dropdown>
        </span>
      ))}
      {!known.some((search) => same(search, current)) && (
        <button type="button" onClick={() => setAsked({ kind: 'save' })}>
          {t('view.save')}
        </button>
      )}
      {asked && <ViewDialog asked={asked} search={current} views={saved} close={() => setAsked(null)} />}
    </div>
  );
}
