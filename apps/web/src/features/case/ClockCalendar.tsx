import { useLanguage } from '../../i18n/use-language';
import { addDays, weekdayName, weekdayOf } from '../../ui/dates';
import type { DeadlineAnswer } from './case-answers';
import { kindOfDay } from './day-kind';
import { useCaseTexts } from './texts';

interface Marks {
  readonly start: string;
  readonly last: string | null;
  readonly due: string;
  readonly today: string;
}

const MOST_MONTHS = 4;
const monday = '2026-11-23';

function monthsFrom(start: string, due: string): string[] {
  const months: string[] = [];
  for (let day = `${start.slice(0, 7)}-01`; day <= due; day = `${addDays(day, 31).slice(0, 7)}-01`)
    months.push(day);
  // A long period is shown by its first and its last months.
  return months.length <= MOST_MONTHS ? months : [...months.slice(0, 2), ...months.slice(-2)];
}

function daysOf(first: string): (string | null)[] {
  const blanks = (weekdayOf(first) + 6) % 7;
  const days: (string | null)[] = Array.from({ length: blanks }, () => null);
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) days.push(day);
  return days;
}

function Cell({ day, marks }: { readonly day: string; readonly marks: Marks }) {
  const t = useCaseTexts();
  const kind = kindOfDay(day);
  const inside = day > marks.start && day <= marks.due;
  const words = [
    day === marks.start ? t('cal.start') : '',
    day === marks.due ? t('cal.due') : day === marks.last ? t('cal.last') : '',
    kind?.makeUp ? t('cal.makeUp') : kind?.holiday ? t('cal.rest') : '',
    day === marks.today ? t('cal.today') : '',
  ].filter(Boolean);
  const classes = [
    inside ? 'in' : '',
    kind?.working === false ? 'rest' : '',
    kind?.makeUp ? 'makeup' : '',
    day === marks.due ? 'due' : '',
    day === marks.start || day === marks.last ? 'edge' : '',
    day === marks.today ? 'today' : '',
  ];
  return (
    <td className={classes.filter(Boolean).join(' ')}>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      <small>{words.join(' ')}</small>
    </td>
  );
}

/** The days of a period: rest days, make-up days, start, last day and due day. */
export function ClockCalendar({ clock, today }: { readonly clock: DeadlineAnswer; readonly today: string }) {
  const t = useCaseTexts();
  const language = useLanguage();
  if (clock.dueOn === null) return null;
  const last = clock.steps.find((step) => step.code === 'LAST_DAY' || step.code === 'NTH_WORKING_DAY');
  const marks: Marks = { start: clock.startedOn, last: last?.date ?? null, due: clock.dueOn, today };
  const heads = Array.from({ length: 7 }, (_, index) => weekdayName(addDays(monday, index), language));
  return (
    <div className="months">
      {monthsFrom(clock.startedOn, clock.dueOn).map((first) => {
        const days = daysOf(first);
        const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
          Array.from({ length: 7 }, (__, index) => days[week * 7 + index] ?? null),
        );
        return (
          <table key={first} className="month">
            <caption>{first.slice(0, 7)}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head.replace('周', '')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, index) => (
                <tr key={index}>
                  {week.map((day, at) =>
                    day === null ? <td key={at} /> : <Cell key={day} day={day} marks={marks} />,
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      <p className="t3 s12 legend">{t('cal.legend')}</p>
    </div>
  );
}
