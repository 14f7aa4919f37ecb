import { addDays, calendarDate, officialCalendar, type CalendarDate } from '@mingjing/domain';
import { Link, useSearchParams } from 'react-router';

import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { weekdayName, weekdayOf } from '../../ui/dates';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import './settings.css';
import { useSettingsTexts } from './texts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const FIRST_YEAR = 2004;
const LAST_YEAR = 2030;

function daysOf(year: number, month: number): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  const prefix = `${String(year)}-${String(month).padStart(2, '0')}-`;
  for (let day = calendarDate(`${prefix}01`); day.startsWith(prefix); day = addDays(day, 1)) days.push(day);
  return days;
}

export function CalendarPage() {
  const t = useSettingsTexts();
  const { today } = useSession();
  const [params] = useSearchParams();
  const asked = Number(params.get('year') ?? today.slice(0, 4));
  const year = Number.isInteger(asked) ? Math.min(Math.max(asked, FIRST_YEAR), LAST_YEAR) : FIRST_YEAR;
  const provisional = officialCalendar.kindOf(calendarDate(`${String(year)}-01-01`)).provisional;
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        note={t('calendar.note')}
        actions={
          <nav className="row" aria-label={t('calendar.title')}>
            {year > FIRST_YEAR && (
              <Link to={`?year=${String(year - 1)}`}>← {t('calendar.previous', { year: year - 1 })}</Link>
            )}
            <b>{t('calendar.year', { year })}</b>
            {year < LAST_YEAR && (
              <Link to={`?year=${String(year + 1)}`}>{t('calendar.next', { year: year + 1 })} →</Link>
            )}
          </nav>
        }
      />
      {provisional && (
        <p className="notice" style={{ marginBottom: 12 }}>
          {t('calendar.provisional', { year })}
        </p>
      )}
      <Panel title={t('calendar.year', { year })} extra={<Legend />}>
        <div className="months">
          {MONTHS.map((month) => (
            <Month key={month} days={daysOf(year, month)} month={month} today={today} />
          ))}
        </div>
      </Panel>
    </>
  );
}

function Legend() {
  const t = useSettingsTexts();
  return (
    <span className="legend s12 t2">
      <i className="off" /> {t('calendar.legendRest')} <i className="makeup" /> {t('calendar.legendMakeUp')}{' '}
      <i className="weekend" /> {t('calendar.legendWeekend')} <i className="today" />{' '}
      {t('calendar.legendToday')}
    </span>
  );
}

interface MonthProps {
  readonly days: readonly CalendarDate[];
  readonly month: number;
  readonly today: string;
}

function Month({ days, month, today }: MonthProps) {
  const t = useSettingsTexts();
  const language = useLanguage();
  const kinds = days.map((day) => ({ day, ...officialCalendar.kindOf(day) }));
  const blanks = (weekdayOf(days[0] ?? today) + 6) % 7;
  const week = days.filter((day) => weekdayOf(day) === 1)[0] ?? today;
  return (
    <section className="month">
      <h3>
        {t('calendar.month', { month })}
        <span className="t3 s12">
          {t('calendar.count', { count: kinds.filter(({ working }) => working).length })}
        </span>
      </h3>
      <div className="grid" aria-hidden="true">
        {Array.from({ length: 7 }, (_, index) => (
          <span key={index} className="w">
            {weekdayName(addDays(week as CalendarDate, index), language).replace('周', '')}
          </span>
        ))}
      </div>
      <ol className="grid">
        {kinds.map(({ day, working, holiday, makeUp }, index) => (
          <li
            key={day}
            className={`${makeUp ? 'makeup' : holiday ? 'off' : working ? '' : 'weekend'} ${day === today ? 'today' : ''}`}
            style={index === 0 ? { gridColumnStart: blanks + 1 } : undefined}
          >
            <time dateTime={day}>{Number(day.slice(8))}</time>
            {(makeUp || holiday) && <sup>{makeUp ? t('calendar.makeUp') : t('calendar.rest')}</sup>}
          </li>
        ))}
      </ol>
    </section>
  );
}
