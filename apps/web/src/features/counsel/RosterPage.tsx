import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
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

const columns = ['name', 'firm', 'fields', 'state', 'conflicts', 'openCases'] as const;
const sorts = ['name', 'until'] as const;

/** Those whose engagement ends first, and those without one at the end. */
const byUntil = (a: Counsel, b: Counsel): number =>
  (a.until ?? '9999') < (b.until ?? '9999') ? -1 : (a.until ?? '9999') > (b.until ?? '9999') ? 1 : 0;

function Row({ counsel, onOpen }: { readonly counsel: Counsel; readonly onOpen: () => void }) {
  const t = useCounselTexts();
  const { state, until } = counsel;
  return (
    <tr className={state === 'ended' ? 't3' : ''}>
      <td data-label={t('name')}>
        <button type="button" className="link b" onClick={onOpen}>
          {counsel.name}
        </button>
      </td>
      <td data-label={t('firm')}>
        <span>
          {counsel.firm}
          {counsel.phone !== null && <span className="line t3 s12"> {counsel.phone}</span>}
        </span>
      </td>
      <td data-label={t('fields')}>{counsel.fields.join('、')}</td>
      <td data-label={t('state')} className="nowrap">
        <span>
          <span className={state === 'endingSoon' ? 'tag amber' : state === 'ended' ? 'tag dash' : 'tag'}>
            {t(`state.${state}`)}
          </span>{' '}
          {until !== null && <span className="t2 s13">{t('until', { day: until })}</span>}
        </span>
      </td>
      <td data-label={t('conflicts')}>
        {counsel.conflicts.length === 0 ? (
          <span className="t3">{t('conflicts.none')}</span>
        ) : (
          <span className="tag red">{t('conflicts.count', { count: counsel.conflicts.length })}</span>
        )}
      </td>
      <td data-label={t('openCases')} className="n">
        {counsel.openCases}
      </td>
    </tr>
  );
}

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
              <div className="tablebox">
                <table className="list stacking">
                  <thead>
                    <tr>
                      {columns.map((name) => (
                        <th scope="col" key={name}>
                          {t(name)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {(sort === 'until' ? [...counsel].sort(byUntil) : counsel).map((one) => (
                      <Row key={one.id} counsel={one} onOpen={() => setOpened(one.id)} />
                    ))}
                  </tbody>
                </table>
              </div>
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
