import { addDays, officialCalendar, type CalendarDate, type DayKind } from '@mingjing/domain';
import dayjsCalendar from '@rc-component/picker/generate/dayjs';
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/zh-cn';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

import { useSession } from '../app/session';
import { useLanguage } from '../i18n/use-language';
import './day-picker.css';

interface Props {
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  readonly id?: string;
  readonly disabled?: boolean;
  /** First and last day that may be chosen. */
  readonly from?: string;
  readonly to?: string;
}

dayjs.extend(customParseFormat);

const FORMAT = 'YYYY-MM-DD';
/** The first is shown; the others may be typed. */
const FORMATS = [FORMAT, 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日'];

function kindOf(day: string): DayKind | null {
  try {
    return officialCalendar.kindOf(addDays(day as CalendarDate, 0));
  } catch {
    return null;
  }
}

type Picker = typeof DatePicker;
const pickers = new Map<string, Picker>();

/** A picker whose today is the legal day of the server, for the clock of the browser proves nothing. */
function pickerOf(today: string): Picker {
  const known = pickers.get(today);
  if (known) return known;
  const made = DatePicker.generatePicker<Dayjs>({
    ...dayjsCalendar,
    getNow: () => dayjs(today, FORMAT),
  }) as Picker;
  pickers.set(today, made);
  return made;
}

/** A day as `YYYY-MM-DD`; rest days and days worked in exchange are marked. */
export function DayPicker({ value, onChange, id, disabled, from, to }: Props) {
  const chinese = useLanguage() === 'zh';
  const Picker = pickerOf(useSession().today);
  const excluded = (day: string): boolean =>
    (from !== undefined && day < from) || (to !== undefined && day > to);
  // What was typed counts when the field is left, whether or not the calendar had opened by then.
  const take = (text: string): void => {
    const day = dayjs(text.trim(), FORMATS, true);
    const typed = day.isValid() ? day.format(FORMAT) : null;
    if (typed !== null && typed !== value && !excluded(typed)) onChange?.(typed);
  };
  return (
    <Picker
      {...(id === undefined ? {} : { id })}
      style={{ width: '100%' }}
      disabled={disabled}
      value={value ? dayjs(value, FORMAT).locale(chinese ? 'zh-cn' : 'en') : null}
      format={FORMATS}
      onKeyDown={(event) => {
        // Enter takes the typed day; it must not send the form around it.
        if (event.key === 'Enter') event.preventDefault();
      }}
      onBlur={({ target }) => take((target as HTMLInputElement).value)}
      onChange={(day: Dayjs | null) => onChange?.(day ? day.format(FORMAT) : null)}
      disabledDate={(day) => excluded(day.format(FORMAT))}
      cellRender={(current, { type, originNode }) => {
        if (type !== 'date' || typeof current !== 'object') return originNode;
        const kind = kindOf(current.format(FORMAT));
        const mark = kind?.makeUp
          ? chinese
            ? '班'
            : 'W'
          : kind && !kind.working
            ? chinese
              ? '休'
              : '·'
            : '';
        return (
          <div className={kind?.working === false ? 'daycell rest' : 'daycell'}>
            {originNode}
            {mark !== '' && <sup>{mark}</sup>}
          </div>
        );
      }}
    />
  );
}
