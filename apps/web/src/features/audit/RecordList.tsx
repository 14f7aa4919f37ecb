import { Button } from 'antd';
import type { ComponentType } from 'react';

import { addressOf } from '../../api/client';
import { useGetPages } from '../../api/queries';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { NothingFound, PagedRows } from '../../ui/PagedRows';
import { AuditFilters } from './AuditFilters';
import { useAuditAddress, type RecordTab } from './audit-address';
import { useAuditTexts } from './texts';

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly from: string | null;
  readonly to: string | null;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly next: string | null;
}
interface Props<Row> {
  readonly tab: RecordTab;
  readonly Table: ComponentType<{ readonly rows: readonly Row[] }>;
}

const PAGE = 50;

/** The period that is told, and how many records there are in it. */
function useHead(): (page: Page<unknown>) => { readonly period: string; readonly total: string } {
  const t = useAuditTexts();
  const numbers = new Intl.NumberFormat(useLanguage());
  return ({ from, to, total, totalIsExact }) => {
    const number = numbers.format(total);
    const period =
      from !== null && to !== null
        ? t('between', { from, to })
        : from !== null
          ? t('since', { from })
          : to !== null
            ? t('until', { to })
            : t('always');
    return { period, total: totalIsExact ? t('total', { number }) : t('totalMore', { number }) };
  };
}

/** One list of records with its filters, newest first; what is filtered can be exported and printed. */
export function RecordList<Row>({ tab, Table }: Props<Row>) {
  const t = useAuditTexts();
  const language = useLanguage();
  const headOf = useHead();
  const { today, user } = useSession();
  const address = useAuditAddress(tab);
  const path = `/api/audit/${tab}`;
  const pages = useGetPages<Page<Row>>(path, { ...address.filters, limit: PAGE }, ({ next }) =>
    next === null ? null : { after: next },
  );
  const first = pages.data?.pages[0];
  const head = first && headOf(first);
  return (
    <>
      {head && (
        <p className="printonly printhead">
          {t('print.head', { list: t(`tab.${tab}`), ...head, day: today, by: user.displayName })}
        </p>
      )}
      <AuditFilters tab={tab} address={address} />
      <div className="audithead noprint">
        <span className="s13 t2" role="status">
          {head && `${head.period} · ${head.total}`}
        </span>
        <span className="grow" />
        <Button
          size="small"
          icon={<Icon name="download" />}
          href={addressOf(`${path}/export.csv`, { ...address.filters, lang: language })}
          download
          disabled={(first?.rows.length ?? 0) === 0}
        >
          {t('export')}
        </Button>
        <Button size="small" icon={<Icon name="print" />} onClick={() => print()}>
          {t('print')}
        </Button>
      </div>
      <PagedRows
        pages={pages}
        lines={12}
        nothing={
          <NothingFound
            narrowed={address.narrowed}
            empty={t('empty')}
            clear={address.clear}
            filteredText={t('empty')}
          />
        }
      >
        {(rows) => <Table rows={rows} />}
      </PagedRows>
    </>
  );
}
