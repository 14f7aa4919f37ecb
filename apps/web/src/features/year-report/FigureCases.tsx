import { Drawer } from 'antd';
import { Link } from 'react-router';

import type { Query } from '../../api/client';
import { useGetPages } from '../../api/queries';
import type { components } from '../../api/schema';
import { MorePages } from '../../ui/PagedRows';
import { Bones, EmptyState, ErrorState } from '../../ui/states';
import { useYearReportTexts } from './texts';

type Page = components['schemas']['YearCasePageView'];

interface Props {
  readonly path: string;
  readonly query: Query;
  readonly figure: components['schemas']['YearFigureView'];
  readonly onClose: () => void;
}

const PAGE = 50;

/** The cases behind one number; the address keeps which, so that one comes back to it from a case. */
export function FigureCases({ path, query, figure, onClose }: Props) {
  const t = useYearReportTexts();
  const pages = useGetPages<Page>(
    `${path}/cases`,
    { ...query, figure: figure.code, limit: PAGE },
    (last, all) => (last.more ? { offset: all.length * PAGE } : null),
  );
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  return (
    <Drawer
      open
      size="min(560px, 100vw)"
      onClose={onClose}
      title={`${figure.label} · ${String(figure.count)}`}
    >
      <div className="figurecases">
        <p className="t2 s13">{figure.definition}</p>
        {pages.isPending && <Bones lines={8} />}
        {pages.error && pages.data === undefined && (
          <ErrorState problem={pages.error} retry={() => void pages.refetch()} />
        )}
        {pages.data && rows.length === 0 && <EmptyState text={t('cases.empty')} />}
        {rows.length > 0 && (
          <>
            <p className="t3 s12">
              {t('cases.total', { count: total })}
              {total !== figure.count && ` · ${t('cases.letters')}`}
            </p>
            <ol>
              {rows.map(({ id, number, title, receivedOn }) => (
                <li key={id}>
                  <Link to={`/cases/${id}`}>
                    <b>{number}</b>
                  </Link>
                  <span className="t3 s12 nowrap">
                    {t('cases.received')} {receivedOn}
                  </span>
                  <span className="line t2">{title}</span>
                </li>
              ))}
            </ol>
          </>
        )}
        <MorePages pages={pages} />
      </div>
    </Drawer>
  );
}
