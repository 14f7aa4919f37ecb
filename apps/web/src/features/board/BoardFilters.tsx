import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';

import type { components } from '../../api/schema';
import { periodKinds, procedures, type BoardPlace, type PeriodKind } from './board-address';
import { useBoardTexts } from './texts';

type Board = components['schemas']['BoardView'];

interface Props {
  readonly place: BoardPlace;
  readonly board: Board | undefined;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}

/** Months, organ and procedure; each stands in the address. */
export function BoardFilters({ place, board, set }: Props) {
  const t = useBoardTexts();
  const { kind, months } = place;
  const choosePeriod = (chosen: PeriodKind): void =>
    chosen === 'own'
      ? set({ period: null, from: months.from, to: months.to })
      : set({ period: chosen === 'year' ? null : chosen, from: null, to: null });
  return (
    <div className="filterline boardfilters noprint">
      <Select
        aria-label={t('period')}
        style={{ width: 156 }}
        value={kind}
        options={periodKinds.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={choosePeriod}
      />
      {kind === 'own' &&
        (['from', 'to'] as const).map((name) => (
          <DatePicker
            key={name}
            picker="month"
            allowClear={false}
            aria-label={t(`period.${name}`)}
            value={dayjs(`${months[name]}-01`)}
            onChange={(value) => set({ [name]: value === null ? months[name] : value.format('YYYY-MM') })}
          />
        ))}
      <Select
        aria-label={t('procedure')}
        style={{ width: 156 }}
        value={place.procedure ?? ''}
        options={[
          { value: '', label: t('procedure.all') },
          ...procedures.map((value) => ({ value, label: t(`procedure.${value}`) })),
        ]}
        onChange={(value: string) => set({ procedure: value === '' ? null : value })}
      />
      {board !== undefined && board.organs.length > 1 && (
        <Select
          aria-label={t('organ')}
          style={{ minWidth: 220 }}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={board.organ.id}
          options={board.organs.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value: string) => set({ organ: value })}
        />
      )}
    </div>
  );
}
