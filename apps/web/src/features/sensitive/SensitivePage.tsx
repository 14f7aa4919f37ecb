import { sensitiveFlagLabels, sensitiveFlags, type SensitiveFlag } from '@mingjing/domain';
import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { useGetPages } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { EmptyState, ErrorState, Loaded } from '../../ui/states';
import { SensitiveTable } from './SensitiveTable';
import { useSensitiveTexts } from './texts';
import '../waiting/waiting.css';

type List = components['schemas']['SensitiveCaseList'];
const shows = ['all', 'due', 'reportOwed', 'noStep'] as const;
const PAGE = 50;

/** The open sensitive cases somebody is in charge of, by their next step. */
export function SensitivePage() {
  const t = useSensitiveTexts();
  const language = useLanguage();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const show = shows.find((name) => name === params.get('show')) ?? 'all';
  const flag: SensitiveFlag | null = sensitiveFlags.find((name) => name === params.get('flag')) ?? null;
  const mine = params.get('scope') === 'mine';
  const set = (name: string, value: string, usual: string): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === usual) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const pages = useGetPages<List>(
    '/api/sensitive-cases',
    { show, limit: PAGE, flag, ...(mine ? { mine: true } : {}) },
    (last, all) => (last.more ? { offset: all.length * PAGE } : null),
  );
  const counts = pages.data?.pages[0]?.counts;
  const filtered = show !== 'all' || flag !== null || mine;
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
      <section className="panel waiting" aria-label={t('title')}>
        <div className="waithead row wrap noprint">
          <Segments
            label={t('show')}
            options={shows.map((value) => ({
              value,
              label: t(`show.${value}`, { count: counts?.[value] ?? 0 }),
            }))}
            value={show}
            onChange={(value) => set('show', value, 'all')}
          />
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
        </div>
        <Loaded query={pages} lines={8}>
          {({ pages: read }) => {
            const rows = read.flatMap((page) => page.rows);
            if (rows.length > 0) return <SensitiveTable rows={rows} today={read[0]?.today ?? ''} />;
            if (!filtered) return <EmptyState text={t('empty')} />;
            const way = (
              <button type="button" className="link" onClick={() => setParams({}, { replace: true })}>
                {t('empty.showAll')}
              </button>
            );
            return <EmptyState text={t('empty.filtered')} way={way} />;
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
