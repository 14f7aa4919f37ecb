import { Checkbox } from 'antd';

import type { PartyAnswer } from '../case/case-answers';
import { useActTexts } from './texts';

interface Props {
  readonly parties: readonly PartyAnswer[];
  readonly value: readonly string[];
  /** All parties, not the applicants alone. */
  readonly everybody?: boolean;
  readonly onChange: (keys: string[]) => void;
}

/** Several of the applicants, by their names. */
export function ApplicantsChoice({ parties, everybody = false, value, onChange }: Props) {
  const t = useActTexts();
  const applicants = parties.filter(({ role }) => everybody || role.code === 'applicant');
  if (applicants.length === 0) return <p className="t3 s13">{t('party.none')}</p>;
  const all = applicants.map(({ key }) => key);
  return (
    <div className="ticks">
      {applicants.length > 1 && (
        <Checkbox
          checked={value.length === all.length}
          indeterminate={value.length > 0 && value.length < all.length}
          onChange={(event) => onChange(event.target.checked ? all : [])}
        >
          {t(everybody ? 'parties.all' : 'applicants.all')}
        </Checkbox>
      )}
      {applicants.map(({ key, name }) => (
        <Checkbox
          key={key}
          checked={value.includes(key)}
          onChange={(event) =>
            onChange(all.filter((one) => (one === key ? event.target.checked : value.includes(one))))
          }
        >
          {name}
        </Checkbox>
      ))}
    </div>
  );
}
