import { instanceLabels } from '@mingjing/domain';
import { Button } from 'antd';

import { addressOf } from '../../api/client';
import { useGetRows } from '../../api/queries';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { MorePages, NothingFound } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { queryOf, useAppearanceAddress, type Address, type Group, type Page } from './appearance-address';
import { AppearanceTable } from './AppearanceTable';
import { Filters } from './Filters';
import { GroupTable } from './GroupTable';
import { Rates } from './Rates';
import { useAppearancesTexts } from './texts';
import './appearances.css';

/** Who came to court for the organs sued, and the rates of a period (行政诉讼法 3(3)). */
export function AppearancesPage() {
  const t = useAppearancesTexts();
  const lang = useLanguage();
  const { today } = useSession();
  const address = useAppearanceAddress(today);
  const query = queryOf(address.place);
  const pages = useGetRows<Page>('/api/appearances', query);
  const [first] = pages.data?.pages ?? [];
  return (
    <div className="appearancespage">
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          <span className="row noprint">
            <Button
              href={addressOf('/api/appearances/export.csv', { ...query, lang })}
              download
              disabled={(first?.rows.length ?? 0) === 0}
            >
              {t('export')}
            </Button>
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
          </span>
        }
      />
      <PrintHead address={address} organs={first?.byOrgan ?? []} />
      <Filters address={address} organs={first?.byOrgan ?? []} today={today} />
      <Loaded query={pages} lines={14}>
        {({ pages: read }) => {
          const rows = read.flatMap((page) => page.rows);
          const [begin] = read;
          return (
            <>
              {begin && <Summary page={begin} address={address} />}
              <Panel title={t('rows')} note={t(`show.${address.place.show}`)}>
                {rows.length > 0 ? (
                  <AppearanceTable rows={rows} today={begin?.today ?? today} />
                ) : (
                  <Nothing address={address} />
                )}
              </Panel>
            </>
          );
        }}
      </Loaded>
      <MorePages pages={pages} />
    </div>
  );
}

interface SummaryProps {
  readonly page: Page;
  readonly address: Address;
}

function Summary({ page, address }: SummaryProps) {
  const t = useAppearancesTexts();
  return (
    <>
      <Panel title={t('rates')} note={`${page.from} – ${page.to}`}>
        <Rates whole={page.whole} address={address} />
      </Panel>
      <Panel title={t('byOrgan')} note={t('define.organ')}>
        {page.byOrgan.length === 0 ? (
          <EmptyState text={t('groups.empty')} />
        ) : (
          <GroupTable by="byOrgan" groups={page.byOrgan} address={address} />
        )}
      </Panel>
      {page.byInstance.length > 0 && (
        <Panel title={t('byInstance')}>
          <GroupTable by="byInstance" groups={page.byInstance} address={address} />
        </Panel>
      )}
    </>
  );
}

function Nothing({ address }: { readonly address: Address }) {
  const t = useAppearancesTexts();
  const clear = { show: null, instance: null, organ: null, month: null, until: null };
  return (
    <NothingFound
      narrowed={address.narrowed}
      empty={t('empty.none')}
      clear={() => address.set(clear)}
      filteredText={t('empty.filtered')}
    />
  );
}

interface PrintHeadProps {
  readonly address: Address;
  readonly organs: readonly Group[];
}

/** What a printed sheet has to say of itself: who, when, and what was asked for. */
function PrintHead({ address: { place }, organs }: PrintHeadProps) {
  const t = useAppearancesTexts();
  const language = useLanguage();
  const { today, user } = useSession();
  const { from, to, show, instance, organId } = { ...queryOf(place), ...place };
  const organ = organs.find(({ key }) => key === organId)?.name ?? organId;
  return (
    <div className="printonly printhead">
      <p>{t('print.head', { day: today, by: user.displayName })}</p>
      <p>
        {t('print.period', { from, to, show: t(`show.${show}`) })}
        {instance !== null && t('print.instance', { name: instanceLabels[instance][language] })}
        {organ !== null && t('print.organ', { name: organ })}
      </p>
    </div>
  );
}
