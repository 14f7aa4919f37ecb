import type { ReactNode } from 'react';
import { Button } from 'antd';
import { Link } from 'react-router';

import { hasRole, useSession } from '../../app/session';
import { Panel } from '../../ui/Panel';
import { EmptyState, ErrorState, Loaded } from '../../ui/states';
import { useWorkbenchTexts } from './texts';
import { TodoTable } from './TodoTable';
import { useDueClocks, type DuePage } from './use-work';
import { everything, type WorkFilter } from './work-filter';

interface Props {
  readonly filter: WorkFilter;
  readonly extra?: ReactNode;
}

/** The open clocks the filter shows, the overdue ones first; further pages on request. */
export function TodoPanel({ filter, extra }: Props) {
  const t = useWorkbenchTexts();
  const clocks = useDueClocks(filter);
  const total = clocks.data?.pages[0]?.total ?? 0;
  const shown = clocks.data?.pages.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  const note = filter.forLiaison ? t('todo.liaison') : t('todo.note');
  return (
    <Panel title={filter.forLiaison ? t('todo.cases') : t('todo.title')} note={note} extra={extra}>
      {filter.narrowed && (
        <p className="narrowing s13">
          {t('todo.narrowed', { count: total })}
          <button type="button" className="link" onClick={() => filter.change(everything)}>
            {t('empty.showAll')}
          </button>
        </p>
      )}
      <Loaded query={clocks} lines={10}>
        {({ pages }) => <Todo pages={pages} filter={filter} />}
      </Loaded>
      {clocks.isFetchNextPageError && <ErrorState problem={clocks.error} />}
      {clocks.hasNextPage && (
        <p className="pad more">
          <Button loading={clocks.isFetchingNextPage} onClick={() => void clocks.fetchNextPage()}>
            {t('todo.more', { count: total - shown })}
          </Button>
        </p>
      )}
    </Panel>
  );
}

function Todo({ pages, filter }: { readonly pages: readonly DuePage[]; readonly filter: WorkFilter }) {
  const t = useWorkbenchTexts();
  const session = useSession();
  const rows = pages.flatMap((page) => page.rows);
  if (rows.length > 0)
    return (
      <TodoTable
        rows={rows}
        today={pages[0]?.today ?? session.today}
        withOfficer={filter.scope === 'all'}
        withOrgan={hasRole(session, ['supervisor'])}
      />
    );
  if (!filter.narrowed)
    return <EmptyState text={t('empty.all')} way={<Link to="/register">{t('empty.register')}</Link>} />;
  const way = (
    <button type="button" className="link" onClick={() => filter.change(everything)}>
      {t('empty.showAll')}
    </button>
  );
  return <EmptyState text={t('empty.filtered')} way={way} />;
}
