import { supervisedKindLabels, type SupervisedKind } from '@mingjing/domain';
import { Button, Select } from 'antd';

import { addressOf } from '../../api/client';
import { useGetRows } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { ListHead, ListPanel } from '../../ui/ListPanel';
import { PagedRows, NothingFound } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { periodOf } from '../../ui/period';
import { PeriodField } from '../../ui/PeriodField';
import { SearchField } from '../../ui/SearchField';
import { useListAddress } from '../../ui/use-list-address';
import { LetterTable } from './LetterTable';
import { useLetterTexts } from './texts';

type Page = components['schemas']['LetterPageView'];
const shows = ['open', 'over', 'done', 'all'] as const;
const kinds = [
  'opinionLetter',
  'performanceOrder',
  'judicialSuggestion',
  'procuratorSuggestion',
] as const satisfies readonly SupervisedKind[];

function useAddress() {
  const { params, ...address } = useListAddress();
  return {
    show: shows.find((name) => name === params.get('show')) ?? 'open',
    kind: kinds.find((name) => name === params.get('kind')) ?? null,
    text: params.get('text') ?? '',
    period: periodOf(params),
    ...address,
  };
}

/** Letters and orders of all cases: from whom to whom, by when, and what came back. */
export function LettersPage() {
  const t = useLetterTexts();
  const lang = useLanguage();
  const { show, kind, text, period, set, change, clear } = useAddress();
  const asked = { show, kind, ...period, text: text === '' ? null : text };
  const pages = useGetRows<Page>('/api/letters', asked);
  const counts = pages.data?.pages[0]?.counts;
  const narrowed = Object.entries(asked).some(([name, value]) => value !== (name === 'show' ? 'open' : null));
  const head = (
    <ListHead
      label={t('show')}
      shows={shows}
      show={show}
      nameOf={(value) => t(`show.${value}`, { count: counts?.[value] ?? 0 })}
      onShow={(value) => set('show', value, 'open')}
    >
      <Select
        aria-label={t('kind')}
        style={{ minWidth: 170 }}
        value={kind ?? 'all'}
        options={[
          { value: 'all', label: t('kind.all') },
          ...kinds.map((value) => ({ value, label: supervisedKindLabels[value][lang] })),
        ]}
        onChange={(value: string) => set('kind', value, 'all')}
      />
      <PeriodField label={t('period')} value={period} onChange={(next) => change({ ...next })} />
      <SearchField label={t('text')} value={text} onSearch={(words) => set('text', words, '')} />
    </ListHead>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          <span className="row noprint">
            <Button href={addressOf('/api/letters/export.csv', { ...asked, lang })}>{t('export')}</Button>
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
          </span>
        }
      />
      <ListPanel title={t('title')} head={head}>
        <PagedRows
          pages={pages}
          nothing={<NothingFound narrowed={narrowed} empty={t('empty')} clear={clear} />}
        >
          {(rows, { today }) => <LetterTable rows={rows} today={today} />}
        </PagedRows>
      </ListPanel>
    </>
  );
}
