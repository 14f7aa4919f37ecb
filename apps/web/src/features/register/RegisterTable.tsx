import type { CaseRow } from '../../api/answers';
import { isOverdue } from '../../ui/DueBadge';
import { columns, type ColumnName } from './columns';
import { without, withRows, type Selection } from './selection';
import { useRegisterTexts } from './texts';
import type { RegisterAddress } from './use-register-address';

interface Props {
  readonly rows: readonly CaseRow[];
  readonly today: string;
  readonly chosen: readonly ColumnName[];
  readonly address: RegisterAddress;
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
}

export function RegisterTable({ rows, today, chosen, address, selected, onSelect }: Props) {
  const t = useRegisterTexts();
  const chosenHere = rows.filter(({ id }) => selected.has(id)).length;
  const all = rows.length > 0 && chosenHere === rows.length;
  return (
    <table className="list dense stacking">
      <thead>
        <tr>
          <th scope="col" className="noprint" style={{ width: 40 }}>
            <input
              type="checkbox"
              checked={all}
              ref={(box) => {
                if (box) box.indeterminate = chosenHere > 0 && !all;
              }}
              aria-label={t('select.all')}
              onChange={() => onSelect(all ? without(selected, rows) : withRows(selected, rows))}
            />
          </th>
          {chosen.map((name) => (
            <Heading key={name} name={name} address={address} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.nextDeadline && isOverdue(row.nextDeadline.left) ? 'late' : ''}>
            <td className="noprint pick">
              <input
                type="checkbox"
                checked={selected.has(row.id)}
                aria-label={t('select.one', { number: row.number })}
                onChange={() =>
                  onSelect(selected.has(row.id) ? without(selected, [row]) : withRows(selected, [row]))
                }
              />
            </td>
            {chosen.map((name) => (
              <td key={name} data-label={t(`column.${name}`)}>
                {columns[name].cell(row, today)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading({ name, address }: { readonly name: ColumnName; readonly address: RegisterAddress }) {
  const t = useRegisterTexts();
  const { sort } = columns[name];
  const label = t(`column.${name}`);
  if (sort === undefined) return <th scope="col">{label}</th>;
  const sorted = address.sort === sort;
  const direction = address.descending ? 'descending' : 'ascending';
  const turn = () =>
    address.set({ sort, descending: String(sorted ? !address.descending : sort === 'receivedOn') });
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'}>
      <button type="button" onClick={turn} title={t('sort.by', { column: label })}>
        {label}{' '}
        <span className="noprint" aria-hidden="true">
          {sorted ? (address.descending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}
