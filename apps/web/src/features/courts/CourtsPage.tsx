import { courtLevelLabels } from '@mingjing/domain';
import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { ListTable } from '../../ui/ListTable';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { CourtDrawer } from './CourtDrawer';
import { useCourtsTexts } from './texts';

type Court = components['schemas']['CourtView'];

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
              <Courts courts={courts} onOpen={(court) => setOpened({ court })} />
            )
          }
        </Loaded>
      </Panel>
      {opened && <CourtDrawer court={opened.court} onClose={() => setOpened(null)} />}
    </>
  );
}

interface CourtsProps {
  readonly courts: readonly Court[];
  readonly onOpen: (court: Court) => void;
}

function Courts({ courts, onOpen }: CourtsProps) {
  const t = useCourtsTexts();
  const language = useLanguage();
  return (
    <ListTable
      rows={courts}
      keyOf={({ id }) => id}
      classOf={({ active }) => (active ? '' : 't3')}
      columns={[
        {
          name: t('name'),
          cell: (court) => (
            <button type="button" className="link b" onClick={() => onOpen(court)}>
              {court.name}
            </button>
          ),
        },
        { name: t('level'), cell: ({ level }) => courtLevelLabels[level][language] },
        { name: t('region'), className: 't2', cell: ({ region }) => region },
        {
          name: t('state'),
          cell: ({ active }) => (
            <span className={active ? 'tag' : 'tag dash'}>{t(active ? 'active' : 'inactive')}</span>
          ),
        },
      ]}
    />
  );
}
