import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { weekdayName } from '../../ui/dates';
import { useWorkbenchTexts } from './texts';

type Page = components['schemas']['SittingPage'];

const readers = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison'] as const;

/** The hearings of courts on the days of the strip; nobody may miss one because no clock of ours runs. */
export function WeekHearings({ last }: { readonly last: string }) {
  const t = useWorkbenchTexts();
  const language = useLanguage();
  const enabled = hasRole(useSession(), readers);
  const { data } = useGet<Page>('/api/sittings', { when: 'upcoming', kind: 'court', limit: 50 }, { enabled });
  const rows = (data?.rows ?? []).filter(({ day, held }) => !held && day <= last);
  if (rows.length === 0) return null;
  return (
    <ul className="weekhearings" aria-label={t('week.hearings')}>
      {rows.map(({ caseId, position, day, startsAt, room, caseTitle }) => (
        <li key={`${caseId}/${String(position)}`}>
          <span className="tag soft">{t('week.hearing')}</span> <time dateTime={day}>{day.slice(5)}</time>{' '}
          {weekdayName(day, language)} {startsAt} <Link to={`/cases/${caseId}`}>{caseTitle}</Link>{' '}
          <span className="t3">{room}</span>
        </li>
      ))}
    </ul>
  );
}
