import { Button, Input, InputNumber, Select } from 'antd';

import type { Item, Line } from './answers';
import { moved } from './draft';
import { ListTable } from '../../ui/ListTable';
import { useHandInTexts } from './texts';

interface Props {
  readonly lines: readonly Line[];
  readonly items: readonly Item[];
  readonly change: ((lines: (old: readonly Line[]) => readonly Line[]) => void) | null;
}

const BESIDE = '';
type Text = 'name' | 'source' | 'proves';

interface RowProps extends Props {
  readonly line: Line;
  readonly index: number;
}

function Cell({ line, index, name, change }: RowProps & { readonly name: Text }) {
  const t = useHandInTexts();
  if (change === null) return <>{line[name] ?? ''}</>;
  return (
    <Input
      size="small"
      maxLength={name === 'proves' ? 1000 : 200}
      value={line[name] ?? ''}
      status={name === 'name' && line.name.trim() === '' ? 'error' : ''}
      aria-label={t('of.line', { number: index + 1, what: t(name) })}
      onChange={({ target }) =>
        change((old) => old.map((one, at) => (at === index ? { ...one, [name]: target.value } : one)))
      }
    />
  );
}

function ItemCell({ line, index, items, change }: RowProps) {
  const t = useHandInTexts();
  if (change === null) return <>{items.find(({ code }) => code === line.item)?.label ?? t('item.beside')}</>;
  return (
    <Select
      size="small"
      className="itemchoice"
      popupMatchSelectWidth={false}
      value={line.item ?? BESIDE}
      aria-label={t('of.line', { number: index + 1, what: t('item') })}
      options={[
        { value: BESIDE, label: t('item.beside') },
        ...items.map(({ code, label }) => ({ value: code, label })),
      ]}
      onChange={(code) =>
        change((old) =>
          old.map((one, at) => {
            if (at !== index) return one;
            const { item: _, ...rest } = one;
            return code === BESIDE ? rest : { ...rest, item: code };
          }),
        )
      }
    />
  );
}

function PagesCell({ line, index, change }: RowProps) {
  const t = useHandInTexts();
  if (change === null) return <>{line.pages ?? ''}</>;
  return (
    <InputNumber
      size="small"
      min={1}
      max={100000}
      precision={0}
      value={line.pages ?? null}
      aria-label={t('of.line', { number: index + 1, what: t('pages') })}
      onChange={(pages) =>
        change((old) =>
          old.map((one, at) => {
            if (at !== index) return one;
            const { pages: _, ...rest } = one;
            return pages === null ? rest : { ...rest, pages };
          }),
        )
      }
    />
  );
}

function Moves({ lines, index, change }: Pick<RowProps, 'lines' | 'index' | 'change'>) {
  const t = useHandInTexts();
  if (change === null) return null;
  const named = (what: 'up' | 'down' | 'remove'): string =>
    t('of.line', { number: index + 1, what: t(what) });
  return (
    <span className="row moves">
      <Button
        size="small"
        aria-label={named('up')}
        disabled={index === 0}
        onClick={() => change((old) => moved(old, index, -1))}
      >
        ↑
      </Button>
      <Button
        size="small"
        aria-label={named('down')}
        disabled={index === lines.length - 1}
        onClick={() => change((old) => moved(old, index, 1))}
      >
        ↓
      </Button>
      <Button
        size="small"
        type="text"
        aria-label={named('remove')}
        onClick={() => change((old) => old.filter((_, at) => at !== index))}
      >
        {t('remove')}
      </Button>
    </span>
  );
}

/** The evidence list: each cell is filled in where it stands, the order changes by keyboard. */
export function EvidenceTable({ lines, items, change }: Props) {
  const t = useHandInTexts();
  return (
    <ListTable
      className="evidence"
      rows={lines.map((line, index) => ({ line, index, lines, items, change }))}
      keyOf={({ line }) => line.material}
      columns={[
        { name: t('number'), cell: ({ index }) => String(index + 1).padStart(2, '0') },
        { name: t('name'), cell: (row) => <Cell {...row} name="name" /> },
        { name: t('item'), cell: (row) => <ItemCell {...row} /> },
        { name: t('source'), cell: (row) => <Cell {...row} name="source" /> },
        { name: t('proves'), cell: (row) => <Cell {...row} name="proves" /> },
        { name: t('pages'), cell: (row) => <PagesCell {...row} /> },
        change !== null && { name: t('order'), className: 'noprint', cell: (row) => <Moves {...row} /> },
      ]}
    />
  );
}
