import { Checkbox, Select } from 'antd';

import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { useYearReportTexts } from './texts';
import type { ReportAddress } from './use-report-address';

interface Props {
  readonly address: ReportAddress;
  readonly report: components['schemas']['YearReportView'] | undefined;
}

/** The years from the first with a case to this one, and the one that is shown. */
function yearsOf(first: number, today: string, shown: string): readonly string[] {
  const now = Number(today.slice(0, 4));
  const years = Array.from({ length: Math.max(now - first, 0) + 1 }, (_, index) => String(now - index));
  return years.includes(shown) ? years : [...years, shown];
}

/** Which year, up to which day, and of which organ. */
export function ReportChoices({ address, report }: Props) {
  const t = useYearReportTexts();
  const { today } = useSession();
  const { year, change } = address;
  const years = yearsOf(report?.firstYear ?? Number(today.slice(0, 4)), today, year);
  const last = `${year}-12-31`;
  return (
    <div className="yearchoices noprint">
      <label>
        <span>{t('year')}</span>
        <Select
          value={year}
          options={years.map((value) => ({ value, label: t('year.of', { year: value }) }))}
          onChange={(value) => change({ year: value, until: null, figure: null })}
        />
      </label>
      <label>
        <span>{t('until')}</span>
        <DayPicker
          value={address.until ?? report?.until ?? null}
          from={`${year}-01-01`}
          to={last < today ? last : today}
          onChange={(until) => change({ until, figure: null })}
        />
      </label>
      {address.until !== null && (
        <button type="button" className="link" onClick={() => change({ until: null })}>
          {t(last < today ? 'until.whole' : 'until.today')}
        </button>
      )}
      {report && report.organs.length > 1 && (
        <label className="wide">
          <span>{t('organ')}</span>
          <Select
            value={report.organ.id}
            options={report.organs.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(organ) => change({ organ, below: null, figure: null })}
          />
        </label>
      )}
      {report?.organ.below && (
        <Checkbox
          checked={report.below}
          onChange={({ target }) => change({ below: target.checked ? 'true' : null, figure: null })}
        >
          {t('below')}
        </Checkbox>
      )}
    </div>
  );
}
