import { AutoComplete } from 'antd';

import { useGet } from '../../api/queries';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly max: number | undefined;
  readonly onChange: (room: string) => void;
}

/** A room by its name; the rooms used before are offered, so that one room keeps one name. */
export function RoomField({ id, value, max, onChange }: Props) {
  const { data } = useGet<{ rooms: readonly string[] }>('/api/sittings/rooms');
  return (
    <AutoComplete
      id={id}
      value={value}
      maxLength={max}
      style={{ width: '100%' }}
      options={(data?.rooms ?? []).map((room) => ({ value: room }))}
      showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
      onChange={(room: string) => onChange(room)}
    />
  );
}

const halves = Array.from({ length: 21 }, (_, index) => {
  const minutes = 8 * 60 + index * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

/** An hour of the day as 09:00, typed or chosen; the browser's own field writes it in the browser's language. */
export function TimeField({ id, value, onChange }: Omit<Props, 'max'>) {
  return (
    <AutoComplete
      id={id}
      value={value}
      maxLength={5}
      placeholder="09:00"
      style={{ width: '100%' }}
      options={halves.map((half) => ({ value: half }))}
      onChange={(time: string) => onChange(time.replace('：', ':'))}
    />
  );
}
