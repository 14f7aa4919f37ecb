import { Select } from 'antd';
import { useState } from 'react';

import { useSession } from '../app/session';
import { DayPicker } from './DayPicker';
import { periodPresets, presetOf, presetPeriod, type Period, type PeriodPreset } from './period';
import { useUiTexts } from './texts';

interface Props {
  /** Which day of a row must lie in the period. */
  readonly label: string;
  readonly value: Period;
  readonly onChange: (period: Period) => void;
}

/** This year, last year, always, or days of one's own. */
export function PeriodField({ label, value, onChange }: Props) {
  const t = useUiTexts();
  const { today } = useSession();
  const preset = presetOf(value, today);
  const [own, setOwn] = useState(false);
  const shown = own || preset === null ? 'own' : preset;
  const choose = (chosen: PeriodPreset | 'own'): void => {
    setOwn(chosen === 'own');
    if (chosen !== 'own') onChange(presetPeriod(chosen, today));
  };
  return (
    <span className="period" role="group" aria-label={label}>
      <Select
        aria-label={label}
        style={{ minWidth: 132 }}
        popupMatchSelectWidth={false}
        value={shown}
        options={[...periodPresets, 'own' as const].map((name) => ({
          value: name,
          label: name === 'all' ? t('period.all', { label }) : `${label} ${t(`period.${name}`)}`,
        }))}
        onChange={choose}
      />
      {shown === 'own' && (
        <>
          <label className="day s13 t2">
            {t('period.from')}
            <DayPicker
              value={value.from}
              {...(value.to === null ? {} : { to: value.to })}
              onChange={(from) => onChange({ ...value, from })}
            />
          </label>
          <label className="day s13 t2">
            {t('period.to')}
            <DayPicker
              value={value.to}
              {...(value.from === null ? {} : { from: value.from })}
              onChange={(to) => onChange({ ...value, to })}
            />
          </label>
        </>
      )}
    </span>
  );
}
