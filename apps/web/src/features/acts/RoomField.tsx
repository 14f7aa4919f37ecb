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
