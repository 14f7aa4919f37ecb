import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
import { ListTable } from '../../ui/ListTable';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState, Loaded } from '../../ui/states';
import { CounselDrawer } from './CounselDrawer';
import { EngageDrawer } from './roster-forms';
import { useCounselTexts } from './texts';
import './counsel.css';

type List = components['schemas']['CounselList'];
type Counsel = components['schemas']['CounselView'];

const sorts = ['name', 'until'] as const;

/** Those whose engagement ends first, and those without one at the end. */
const byUntil = (a: Counsel, b: Counsel): number =>
  (a.until ?? '9999') < (b.until ?? '9999') ? -1 : (a.until ?? '9999') > (b.until ?? '9999') ? 1 : 0;

/** The roster of legal counsel: the office reads it, its head and the administrator keep it. */
export function RosterPage() {
  const t = useCounselTexts();
  const keeps = hasRole(useSession(), ['administrator', 'officeHead']);
  const roster = useGet<List>('/api/counsel');
  const [sort, setSort] = useState<(typeof sorts)[number]>('name');
  const [opened, setOpened] = useState<string | null>(null);
  const [engaging, setEngaging] = useState(false);
  const shown = roster.data?.counsel.find(({ id }) => id === opened);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          keeps && (
            <Button type="primary" onClick={() => setEngaging(true)}>
              {t('engage')}
            </Button>
          )
        }
      />
      <Panel
        title={t('roster')}
        extra={
          <Segments
            label={t('sort.label')}
            options={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
            value={sort}
            onChange={setSort}
          />
        }
      >
        <Loaded query={roster}>
          {({ counsel }) =>
            counsel.length === 0 ? (
              <EmptyState text={t('empty')} />
            ) : (
              <Roster
                counsel={sort === 'until' ? [...counsel].sort(byUntil) : counsel}
                onOpen={({ id }) => setOpened(id)}
              />
            )
          }
        </Loaded>
      </Panel>
      {engaging && roster.data && (
        <EngageDrawer accounts={roster.data.accounts} onClose={() => setEngaging(false)} />
      )}
      {shown && roster.data && (
        <CounselDrawer
          counsel={shown}
          accounts={roster.data.accounts}
          keeps={keeps}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

interface RosterProps {
  readonly counsel: readonly Counsel[];
  readonly onOpen: (counsel: Counsel) => void;
}

function Roster({ counsel, onOpen }: RosterProps) {
  const t = useCounselTexts();
  return (
    <ListTable
      rows={counsel}
      keyOf={({ id }) => id}
      classOf={({ state }) => (state === 'ended' ? 't3' : '')}
      columns={[
        {
          name: t('name'),
          cell: (one) => (
            <button type="button" className="link b" onClick={() => onOpen(one)}>
              {one.name}
            </button>
          ),
        },
        {
          name: t('firm'),
          cell: ({ firm, phone }) => (
            <span>
              {firm}
              {phone !== null && <span className="line t3 s12"> {phone}</span>}
            </span>
          ),
        },
        { name: t('fields'), cell: ({ fields }) => fields.join('、') },
        { name: t('state'), className: 'nowrap', cell: (one) => <Engagement counsel={one} /> },
        {
          name: t('conflicts'),
          cell: ({ conflicts }) =>
            conflicts.length === 0 ? (
              <span className="t3">{t('conflicts.none')}</span>
            ) : (
              <span className="tag red">{t('conflicts.count', { count: conflicts.length })}</span>
            ),
        },
        { name: t('openCases'), className: 'n', cell: ({ openCases }) => openCases },
      ]}
    />
  );
}

function Engagement({ counsel: { state, until } }: { readonly counsel: Counsel }) {
  const t = useCounselTexts();
  return (
    <span>
      <span className={state === 'endingSoon' ? 'tag amber' : state === 'ended' ? 'tag dash' : 'tag'}>
        {t(`state.${state}`)}
      </span>{' '}
      {until !== null && <span className="t2 s13">{t('until', { day: until })}</span>}
    </span>
  );
}
