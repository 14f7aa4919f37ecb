import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { useGetPages } from '../../api/queries';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { EmptyState, ErrorState, Loaded } from '../../ui/states';
import type { HandInList } from './answers';
import { HandInTable } from './HandInTable';
import { useHandInTexts } from './texts';
import './hand-ins.css';

const states = ['open', 'settled'] as const;
const scopes = ['all', 'mine', 'paper'] as const;
const sorts = ['due', 'asked', 'case', 'organ'] as const;
const PAGE = 50;

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
  const pages = useGetPages<HandInList>(
    '/api/hand-ins',
    {
      ...{ state, sort, limit: PAGE },
      ...(scope === 'mine' ? { mine: true } : {}),
      ...(scope === 'paper' ? { paper: true } : {}),
    },
    (last, all) => (last.more ? { offset: all.length * PAGE } : null),
  );
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
        <Loaded query={pages} lines={8}>
          {({ pages: read }) => {
            const rows = read.flatMap((page) => page.rows);
            if (rows.length > 0) return <HandInTable rows={rows} today={read[0]?.today ?? ''} />;
            if (scope !== 'all')
              return (
                <EmptyState
                  text={t('empty.filtered')}
                  way={
                    <button type="button" className="link" onClick={clear}>
                      {t('showAll')}
                    </button>
                  }
                />
              );
            return <EmptyState text={t(state === 'open' ? 'empty' : 'empty.settled')} />;
          }}
        </Loaded>
        {pages.isFetchNextPageError && <ErrorState problem={pages.error} />}
        {pages.hasNextPage && (
          <p className="pad more noprint">
            <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t('more')}
            </Button>
          </p>
        )}
      </section>
    </>
  );
}
