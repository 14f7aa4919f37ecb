import { lossCauseLabels, lossCauses } from '@mingjing/domain';
import { Button, Select } from 'antd';

import { addressOf } from '../../api/client';
import { useGetRows } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { ListHead, ListPanel } from '../../ui/ListPanel';
import { NothingFound, PagedRows } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { periodOf } from '../../ui/period';
import { PeriodField } from '../../ui/PeriodField';
import { SearchField } from '../../ui/SearchField';
import { useListAddress } from '../../ui/use-list-address';
import { LessonTable } from './LessonTable';
import { useLessonTexts } from './texts';

type Page = components['schemas']['LessonPageView'];
const shows = ['analysed', 'open', 'over', 'measuresOpen', 'measuresOver', 'measuresDone'] as const;
type Show = (typeof shows)[number];
const emptyOf = {
  analysed: 'empty',
  open: 'empty.open',
  over: 'empty.open',
  measuresOpen: 'empty.measuresOpen',
  measuresOver: 'empty.measuresOpen',
  measuresDone: 'empty.measuresDone',
} as const satisfies Record<Show, string>;
const narrowings = ['organId', 'matter', 'cause'] as const;

function useAddress() {
  const { params, ...address } = useListAddress();
  const of = (name: string): string | null => params.get(name);
  return {
    show: shows.find((name) => name === params.get('show')) ?? 'analysed',
    asked: {
      organId: of('organId'),
      matter: of('matter'),
      cause: lossCauses.find((cause) => cause === of('cause')) ?? null,
      text: of('text'),
      ...periodOf(params),
    },
    ...address,
  };
}

interface NarrowingProps {
  readonly page: Page | undefined;
  readonly address: ReturnType<typeof useAddress>;
}

/** By organ, kind of act and cause, with how often each lost; by the day of the result; and by words. */
function Narrowings({ page, address: { asked, set, change } }: NarrowingProps) {
  const t = useLessonTexts();
  const language = useLanguage();
  const counted = (choices: Page['organs'] = []) =>
    choices.map(({ value, name, count }) => ({ value, label: `${name} ${String(count)}` }));
  const options = {
    organId: [{ value: 'all', label: t('organ.all') }, ...counted(page?.organs)],
    matter: [{ value: 'all', label: t('matter.all') }, ...counted(page?.matters)],
    cause: [
      { value: 'all', label: t('cause.all') },
      ...lossCauses.map((value) => ({ value, label: lossCauseLabels[value][language] })),
    ],
  };
  const labels = { organId: t('organ'), matter: t('matter'), cause: t('cause') };
  return (
    <>
      {narrowings.map((name) => (
        <Select
          key={name}
          aria-label={labels[name]}
          style={{ minWidth: 150, maxWidth: 280 }}
          popupMatchSelectWidth={false}
          value={asked[name] ?? 'all'}
          options={options[name]}
          onChange={(value: string) => set(name, value, 'all')}
        />
      ))}
      <PeriodField label={t('period')} value={asked} onChange={({ from, to }) => change({ from, to })} />
      <SearchField label={t('text')} value={asked.text ?? ''} onSearch={(words) => set('text', words, '')} />
    </>
  );
}

/** The register of lost and corrected cases, and of those that still wait for an analysis. */
export function LessonsPage() {
  const t = useLessonTexts();
  const lang = useLanguage();
  const address = useAddress();
  const { show, asked, set, clear } = address;
  const pages = useGetRows<Page>('/api/lessons', { show, ...asked });
  const first = pages.data?.pages[0];
  const narrowed = Object.values(asked).some((value) => value !== null);
  const head = (
    <ListHead
      label={t('show')}
      shows={shows}
      show={show}
      nameOf={(value) => t(`show.${value}`, { count: first?.counts[value] ?? 0 })}
      onShow={(value) => set('show', value, 'analysed')}
    >
      <Narrowings page={first} address={address} />
    </ListHead>
  );
  const empty = t(emptyOf[show]);
  const open = show === 'open' || show === 'over';
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          <span className="row noprint">
            <Button href={addressOf('/api/lessons/export.csv', { show, ...asked, lang })} download>
              {t('export')}
            </Button>
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
          </span>
        }
      />
      <ListPanel title={t('title')} head={head}>
        <PagedRows
          pages={pages}
          lines={8}
          nothing={<NothingFound narrowed={narrowed} empty={empty} clear={clear} />}
        >
          {(rows, { today }) => <LessonTable rows={rows} today={today} open={open} />}
        </PagedRows>
      </ListPanel>
    </>
  );
}
