import { courtLevelLabels } from '@mingjing/domain';
import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { CourtDrawer } from './CourtDrawer';
import { useCourtsTexts } from './texts';

type Court = components['schemas']['CourtView'];

const columns = ['name', 'level', 'region', 'state'] as const;

function Row({ court, onOpen }: { readonly court: Court; readonly onOpen: () => void }) {
  const t = useCourtsTexts();
  const language = useLanguage();
  return (
    <tr className={court.active ? '' : 't3'}>
      <td data-label={t('name')}>
        <button type="button" className="link b" onClick={onOpen}>
          {court.name}
        </button>
      </td>
      <td data-label={t('level')}>{courtLevelLabels[court.level][language]}</td>
      <td data-label={t('region')} className="t2">
        {court.region}
      </td>
      <td data-label={t('state')}>
        <span className={court.active ? 'tag' : 'tag dash'}>{t(court.active ? 'active' : 'inactive')}</span>
      </td>
    </tr>
  );
}

/** The table of courts, which the administrator keeps; it claims no jurisdiction. */
export function CourtsPage() {
  const t = useCourtsTexts();
  const table = useGet<{ courts: readonly Court[] }>('/api/courts', { all: true });
  const [opened, setOpened] = useState<{ readonly court: Court | null } | null>(null);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          <Button type="primary" onClick={() => setOpened({ court: null })}>
            {t('add')}
          </Button>
        }
      />
      <Panel title={t('list')}>
        <Loaded query={table}>
          {({ courts }) =>
            courts.length === 0 ? (
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
                    {courts.map((court) => (
                      <Row key={court.id} court={court} onOpen={() => setOpened({ court })} />
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </Loaded>
      </Panel>
      {opened && <CourtDrawer court={opened.court} onClose={() => setOpened(null)} />}
    </>
  );
}
