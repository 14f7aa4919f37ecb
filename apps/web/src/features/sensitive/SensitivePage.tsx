import { sensitiveFlagLabels, sensitiveFlags, type SensitiveFlag } from '@mingjing/domain';
import { Select } from 'antd';

import { useGetRows } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { ListHead, ListPanel } from '../../ui/ListPanel';
import { NothingFound, PagedRows } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { useListAddress } from '../../ui/use-list-address';
import { SensitiveTable } from './SensitiveTable';
import { useSensitiveTexts } from './texts';

type List = components['schemas']['SensitiveCaseList'];
const shows = ['all', 'due', 'reportOwed', 'noStep'] as const;

/** The open sensitive cases somebody is in charge of, by their next step. */
export function SensitivePage() {
  const t = useSensitiveTexts();
  const language = useLanguage();
  const session = useSession();
  const { params, set, clear } = useListAddress();
  const show = shows.find((name) => name === params.get('show')) ?? 'all';
  const flag: SensitiveFlag | null = sensitiveFlags.find((name) => name === params.get('flag')) ?? null;
  const mine = params.get('scope') === 'mine';
  const pages = useGetRows<List>('/api/sensitive-cases', { show, flag, ...(mine ? { mine: true } : {}) });
  const counts = pages.data?.pages[0]?.counts;
  const narrowed = show !== 'all' || flag !== null || mine;
  const head = (
    <ListHead
      label={t('show')}
      shows={shows}
      show={show}
      nameOf={(value) => t(`show.${value}`, { count: counts?.[value] ?? 0 })}
      onShow={(value) => set('show', value, 'all')}
    >
      <Select
        aria-label={t('flag')}
        style={{ minWidth: 160 }}
        value={flag ?? 'all'}
        options={[
          { value: 'all', label: t('flag.all') },
          ...sensitiveFlags.map((value) => ({ value, label: sensitiveFlagLabels[value][language] })),
        ]}
        onChange={(value: string) => set('flag', value, 'all')}
      />
    </ListHead>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          hasRole(session, ['caseOfficer']) && (
            <Segments
              label={t('scope')}
              options={(['all', 'mine'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
              value={mine ? 'mine' : 'all'}
              onChange={(value) => set('scope', value, 'all')}
            />
          )
        }
      />
      <ListPanel title={t('title')} head={head}>
        <PagedRows
          pages={pages}
          lines={8}
          nothing={<NothingFound narrowed={narrowed} empty={t('empty')} clear={clear} />}
        >
          {(rows, { today }) => <SensitiveTable rows={rows} today={today} />}
        </PagedRows>
      </ListPanel>
    </>
  );
}
