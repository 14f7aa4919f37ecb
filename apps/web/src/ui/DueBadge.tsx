import type { TimeLeft } from '../api/answers';
import { useLanguage } from '../i18n/use-language';
import { shortDay, weekdayName } from './dates';
import { useUiTexts } from './texts';

const SOON = 3;

export const isOverdue = (left: TimeLeft): boolean => left.days < 0;
export const isSoon = (left: TimeLeft): boolean => !isOverdue(left) && left.workingDays <= SOON;

/** Words first, colour second: red when overdue, amber within three working days. */
export function DueBadge({ left }: { readonly left: TimeLeft | null }) {
  const t = useUiTexts();
  if (left === null) return <span className="t3">{t('due.none')}</span>;
  if (isOverdue(left)) {
    const count = Math.abs(left.workingDays);
    return (
      <span className="chip red">{count === 0 ? t('due.overdueToday') : t('due.overdue', { count })}</span>
    );
  }
  const text = left.days === 0 ? t('due.today') : t('due.left', { count: left.workingDays });
  return <span className={isSoon(left) ? 'chip amber' : 'chip'}>{text}</span>;
}

interface DayProps {
  readonly day: string | null;
  readonly today?: string;
  readonly weekday?: boolean;
  readonly provisional?: boolean;
}

/** Stands beside the badge, never instead of it. */
export function Day({ day, today, weekday = true, provisional = false }: DayProps) {
  const t = useUiTexts();
  const language = useLanguage();
  if (day === null) return <span className="t3">{t('due.none')}</span>;
  return (
    <span className="nowrap">
      <time dateTime={day}>{shortDay(day, today)}</time>
      {weekday && <span className="t3"> {weekdayName(day, language)}</span>}
      {provisional && (
        <>
          {' '}
          <span className="tag dash" title={t('due.provisionalWhy')}>
            {t('due.provisional')}
          </span>
        </>
      )}
    </span>
  );
}
