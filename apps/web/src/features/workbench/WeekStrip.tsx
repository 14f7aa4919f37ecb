import { useState } from 'react';
import { Link } from 'react-router';

import type { DueRow } from '../../api/answers';
import { useLanguage } from '../../i18n/use-language';
import { addDays, weekdayName, weekdayOf } from '../../ui/dates';
import { isOverdue, isSoon } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { useWorkbenchTexts } from './texts';

interface Props {
  readonly rows: readonly DueRow[];
  readonly today: string;
}

const MOST = 3;
const weeks = ['this', 'next'] as const;

/** Monday to Friday with what falls due; a period ending on a rest day has been moved already. */
export function WeekStrip({ rows, today }: Props) {
  const t = useWorkbenchTexts();
  const language = useLanguage();
  const [week, setWeek] = useState<(typeof weeks)[number]>('this');
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + (week === 'next' ? 7 : 0));
  const days = [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset));
  const weekend = [5, 6].map((offset) => addDays(monday, offset));
  const options = weeks.map((value) => ({ value, label: t(`week.${value}`) }));
  return (
    <Panel
      title={t('week.title')}
      extra={<Segments label={t('week.title')} options={options} value={week} onChange={setWeek} />}
    >
      <div className="week">
        {days.map((day) => (
          <div key={day} className={day === today ? 'd now' : 'd'}>
            <h3>
              {weekdayName(day, language)} {day.slice(5)} {day === today && t('week.today')}
            </h3>
            <DueOf rows={rows.filter(({ dueOn }) => dueOn === day)} day={day} />
          </div>
        ))}
        <div className="d rest">
          <h3>{t('week.rest')}</h3>
          <DueOf rows={rows.filter(({ dueOn }) => weekend.includes(dueOn))} day={weekend[1] ?? monday} />
        </div>
      </div>
    </Panel>
  );
}

function DueOf({ rows, day }: { readonly rows: readonly DueRow[]; readonly day: string }) {
  const t = useWorkbenchTexts();
  if (rows.length === 0) return <span className="t3 s12">{t('week.none')}</span>;
  return (
    <>
      {rows.slice(0, MOST).map((row) => (
        <Link
          key={row.id}
          to={`/cases/${row.caseId}`}
          className={`ev ${isOverdue(row.left) ? 'late' : isSoon(row.left) ? 'soon' : ''}`}
          title={row.caseTitle}
        >
          {row.label}
          <br />
          <span className="t3">{row.caseNumber}</span>
        </Link>
      ))}
      {rows.length > MOST && (
        <Link className="s12" to={`/register?open=true&dueTo=${day}&sort=nextDueOn`}>
          {t('week.more', { count: rows.length - MOST })}
        </Link>
      )}
    </>
  );
}
