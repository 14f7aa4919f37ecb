import { Select } from 'antd';

import type { DueSummary } from '../../api/answers';
import { useWorkbenchTexts } from './texts';
import { NOBODY, type WorkFilter } from './work-filter';

interface Props {
  readonly officers: DueSummary['officers'];
  readonly filter: WorkFilter;
}

/** Whose cases to look at, those with most overdue first. */
export function OfficerChoice({ officers, filter }: Props) {
  const t = useWorkbenchTexts();
  const options = officers.map(({ officerId, officerName, organName, clocks, overdue }) => {
    const name = officerName ?? t('officer.nobody');
    const load = overdue > 0 ? t('officer.overdue', { clocks, overdue }) : t('officer.load', { clocks });
    return { value: officerId ?? NOBODY, label: `${name} · ${organName} · ${load}` };
  });
  return (
    <Select
      className="officerchoice"
      size="small"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('officer.label')}
      placeholder={t('officer.all')}
      value={filter.officer}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(officer: string | undefined) => filter.change({ officer: officer ?? null })}
    />
  );
}
