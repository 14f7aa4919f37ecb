import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { useGetRows } from '../../api/queries';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { NothingFound, PagedRows } from '../../ui/PagedRows';
import type { HandInList } from './answers';
import { HandInTable } from './HandInTable';
import { useHandInTexts } from './texts';
import './hand-ins.css';

const states = ['open', 'settled'] as const;
const scopes = ['all', 'mine', 'paper'] as const;
const sorts = ['due', 'asked', 'case', 'organ'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value =>
  values.find((value) => value === text) ?? (values[0] as Value);

function useAddress() {
  const [params, setParams] = useSearchParams();
  return {
    state: oneOf(states, params.get('state')),
    scope: oneOf(scopes, params.get('scope')),
    sort: oneOf(sorts, params.get('sort')),
    set: (name: string, value: string): void =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    clear: () => setParams({}, { replace: true }),
  };
}

/** What organs are to hand in: a liaison sees that of its organ, the office that of its cases. */
export function HandInsPage() {
  const t = useHandInTexts();
  const ofOffice = hasRole(useSession(), officeRoles);
  const { state, scope, sort, set, clear } = useAddress();
  const pages = useGetRows<HandInList>('/api/hand-ins', {
    ...{ state, sort },
    ...(scope === 'mine' ? { mine: true } : {}),
    ...(scope === 'paper' ? { paper: true } : {}),
  });
  const shownScopes = ofOffice ? scopes : scopes.filter((value) => value !== 'paper');
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t(ofOffice ? 'note' : 'note.liaison')}
        actions={
          <Button className="noprint" onClick={() => print()} icon={<Icon name="print" />}>
            {t('print')}
          </Button>
        }
      />
      <section className="panel handins" aria-label={t('title')}>
        <div className="filters row wrap noprint">
          <Segments
            label={t('state')}
            options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
            value={state}
            onChange={(value) => set('state', value)}
          />
          <Segments
            label={t('scope')}
            options={shownScopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
            value={scope}
            onChange={(value) => set('scope', value)}
          />
          <Select
            aria-label={t('sort')}
            value={sort}
            onChange={(value) => set('sort', value)}
            options={sorts.map((value) => ({ value, label: `${t('sort')}: ${t(`sort.${value}`)}` }))}
          />
        </div>
        <PagedRows
          pages={pages}
          lines={8}
          nothing={
            <NothingFound
              narrowed={scope !== 'all'}
              empty={t(state === 'open' ? 'empty' : 'empty.settled')}
              clear={clear}
              filteredText={t('empty.filtered')}
              clearText={t('showAll')}
            />
          }
        >
          {(rows, { today }) => <HandInTable rows={rows} today={today} />}
        </PagedRows>
      </section>
    </>
  );
}
