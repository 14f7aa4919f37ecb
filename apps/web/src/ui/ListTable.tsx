import type { ReactNode } from 'react';

export interface Column<Row> {
  /** The heading, which stands beside the cell where a phone shows each row as a block. */
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string;
  readonly width?: number | string;
  readonly minWidth?: number;
  /** What stands in the head in place of the name: a button that sorts. */
  readonly head?: ReactNode;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** The name is for screen readers alone: the cell explains itself. */
  readonly unseen?: boolean;
}

interface Props<Row> {
  /** In their order; what is false is not shown to this reader. */
  readonly columns: readonly (Column<Row> | false)[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly classOf?: (row: Row) => string | undefined;
  readonly currentIf?: (row: Row) => boolean;
  readonly className?: string;
  readonly label?: string;
}

/** A list with a heading to each column; on a phone every row stands as a block of named values. */
export function ListTable<Row>(props: Props<Row>) {
  const { rows, keyOf, classOf, currentIf, className = '', label } = props;
  const columns = props.columns.filter((column) => column !== false);
  return (
    <div className="tablebox">
      <table className={`list stacking ${className}`.trimEnd()} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              className={classOf?.(row)}
              aria-current={currentIf?.(row) ? 'true' : undefined}
            >
              {columns.map(({ name, unseen, className: of, cell }) => (
                <td key={name} data-label={unseen ? undefined : name} className={of}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading<Row>({ column }: { readonly column: Column<Row> }) {
  const { name, width, minWidth, head, sorted, unseen, className } = column;
  return (
    <th
      scope="col"
      style={{ width, minWidth }}
      aria-sort={sorted}
      className={className?.includes('noprint') ? 'noprint' : undefined}
    >
      {unseen ? <span className="unseen">{name}</span> : (head ?? name)}
    </th>
  );
}
