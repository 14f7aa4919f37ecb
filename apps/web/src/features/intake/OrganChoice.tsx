import { Select } from 'antd';
import { useState } from 'react';

import type { Organ } from './intake-draft';
import { useIntakeTexts } from './texts';

interface Props {
  readonly id: string;
  readonly organs: readonly Organ[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** The organs of today by their name; the list closes after each choice, so that Tab goes on. */
export function OrganChoice({ id, organs, value, onChange }: Props) {
  const t = useIntakeTexts();
  const [open, setOpen] = useState(false);
  return (
    <Select
      id={id}
      mode="multiple"
      open={open}
      onOpenChange={setOpen}
      showSearch={{ optionFilterProp: 'search' }}
      style={{ width: '100%' }}
      placeholder={t('choose')}
      value={[...value]}
      onChange={(ids: string[]) => {
        onChange(ids);
        setOpen(false);
      }}
      options={organs
        .filter(({ historical }) => !historical)
        .map((organ) => ({ value: organ.id, label: organ.name, search: `${organ.name} ${organ.shortName}` }))}
    />
  );
}
