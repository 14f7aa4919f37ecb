import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';

import { EmptyState, ErrorState, Loaded } from './states';
import { useUiTexts } from './texts';

/** A list that is read page by page. */
export type Pages<Page> = UseInfiniteQueryResult<InfiniteData<Page>>;

interface NothingProps {
  /** Whether something was asked for that could be asked for less narrowly. */
  readonly narrowed: boolean;
  /** What is said where there is nothing at all. */
  readonly empty: string;
  readonly clear: () => void;
  readonly filteredText?: string;
  readonly clearText?: string;
}

/** An empty list: either there is nothing, or the filter left nothing and can be taken away. */
export function NothingFound({ narrowed, empty, clear, filteredText, clearText }: NothingProps) {
  const t = useUiTexts();
  if (!narrowed) return <EmptyState text={empty} />;
  const way = (
    <button type="button" className="link" onClick={clear}>
      {clearText ?? t('list.clear')}
    </button>
  );
  return <EmptyState text={filteredText ?? t('list.filtered')} way={way} />;
}

interface MoreProps {
  readonly pages: Pages<unknown>;
  readonly text?: string;
}

/** Reads on; what was read stays where reading on fails. */
export function MorePages({ pages, text }: MoreProps) {
  const t = useUiTexts();
  return (
    <>
      {pages.isFetchNextPageError && <ErrorState problem={pages.error} />}
      {pages.hasNextPage && (
        <p className="pad more noprint">
          <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {text ?? t('list.more')}
          </Button>
        </p>
      )}
    </>
  );
}

interface RowsProps<Page extends { readonly rows: readonly unknown[] }> {
  readonly pages: Pages<Page>;
  readonly lines?: number;
  readonly nothing: ReactNode;
  readonly more?: string;
  readonly children: (rows: readonly Page['rows'][number][], first: Page) => ReactNode;
}

/** The rows of all pages read so far, or why there are none, and the way on. */
export function PagedRows<Page extends { readonly rows: readonly unknown[] }>({
  pages,
  lines = 10,
  nothing,
  more,
  children,
}: RowsProps<Page>) {
  return (
    <>
      <Loaded query={pages} lines={lines}>
        {({ pages: read }) => {
          const [first] = read;
          const rows = read.flatMap((page): readonly Page['rows'][number][] => page.rows);
          return first === undefined || rows.length === 0 ? nothing : children(rows, first);
        }}
      </Loaded>
      <MorePages pages={pages} {...(more === undefined ? {} : { text: more })} />
    </>
  );
}
