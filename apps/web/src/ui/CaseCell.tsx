import { Link } from 'react-router';

interface Props {
  readonly row: { readonly caseId: string; readonly caseNumber: string; readonly caseTitle: string };
  /** Where in the case it leads; its page where nothing is said. */
  readonly to?: string;
}

/** The case of a line of a list: its number leads to it, its title below. */
export function CaseCell({ row, to = `/cases/${row.caseId}` }: Props) {
  return (
    <span className="casecell">
      <Link to={to}>
        <b>{row.caseNumber}</b>
      </Link>
      <span className="title" title={row.caseTitle}>
        {row.caseTitle}
      </span>
    </span>
  );
}
