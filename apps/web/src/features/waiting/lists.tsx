import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { CorrectionRow, NormReviewRow, SuspensionRow, WaitClock } from '../../api/answers';
import type { Query } from '../../api/client';
import { useGetPages } from '../../api/queries';
import { NothingFound, PagedRows } from '../../ui/PagedRows';
import { EmptyState } from '../../ui/states';
import { CorrectionStanding, CorrectionWhat } from './corrections';
import { NormStanding, NormWhat } from './norm-reviews';
import { SuspensionStanding, SuspensionWhat } from './suspensions';
import { useWaitingTexts } from './texts';
import { WaitTable, type WaitRow } from './WaitTable';
import type { WaitAddress, WaitList } from './waiting-address';

interface Page<Row> {
  readonly today: string;
  readonly total: number;
  readonly next: string | null;
  readonly rows: readonly Row[];
}

interface Props {
  readonly address: WaitAddress;
  readonly total: number;
}

interface ListProps<Row> extends Props {
  readonly list: WaitList;
  readonly what: string;
  readonly clockOf: (row: Row) => WaitClock | null;
  readonly whatOf: (row: Row, today: string) => ReactNode;
  readonly standingOf: (row: Row, today: string) => ReactNode;
}

const nextOf = ({ next }: Page<unknown>): Query | null => (next === null ? null : { after: next });

/** One of the lists, read on from where the last page ended. */
function ReadList<Row extends WaitRow>({ address, total, list, ...columns }: ListProps<Row>) {
  const t = useWaitingTexts();
  const pages = useGetPages<Page<Row>>(`/api/cases/${list}`, address.query, nextOf);
  const shown = pages.data?.pages.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  return (
    <PagedRows
      pages={pages}
      nothing={<Nothing list={list} address={address} />}
      more={t('more', { count: Math.max(total - shown, 1) })}
    >
      {(rows, { today }) => <WaitTable rows={rows} today={today} {...columns} />}
    </PagedRows>
  );
}

function Nothing({ list, address }: { readonly list: WaitList; readonly address: WaitAddress }) {
  const t = useWaitingTexts();
  if (address.show === 'all' && address.scope === 'all')
    return <EmptyState text={t(`empty.${list}`)} way={<Link to="/register">{t('empty.register')}</Link>} />;
  return (
    <NothingFound
      narrowed
      empty={t(`empty.${list}`)}
      clear={() => address.change({ show: 'all', scope: 'all' })}
      filteredText={t('empty.filtered')}
      clearText={t('empty.showAll')}
    />
  );
}

export function CorrectionList(props: Props) {
  const t = useWaitingTexts();
  return (
    <ReadList<CorrectionRow>
      {...props}
      list="corrections"
      what={t('corrections.what')}
      clockOf={({ clock }) => clock}
      whatOf={(row) => <CorrectionWhat row={row} />}
      standingOf={(row, today) => <CorrectionStanding row={row} today={today} />}
    />
  );
}

export function SuspensionList(props: Props) {
  const t = useWaitingTexts();
  return (
    <ReadList<SuspensionRow>
      {...props}
      list="suspended"
      what={t('suspended.what')}
      clockOf={({ sixtyDays, norm }) => sixtyDays ?? norm}
      whatOf={(row) => <SuspensionWhat row={row} />}
      standingOf={(row, today) => <SuspensionStanding row={row} today={today} />}
    />
  );
}

export function NormReviewList(props: Props) {
  const t = useWaitingTexts();
  return (
    <ReadList<NormReviewRow>
      {...props}
      list="norm-reviews"
      what={t('norm.what')}
      clockOf={({ clocks }) => clocks[0] ?? null}
      whatOf={(row) => <NormWhat row={row} />}
      standingOf={(row, today) => <NormStanding row={row} today={today} />}
    />
  );
}
