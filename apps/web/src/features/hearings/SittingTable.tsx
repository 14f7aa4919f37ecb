import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { weekdayName } from '../../ui/dates';
import { useHearingsTexts } from './texts';
import './hearings.css';

type Sitting = components['schemas']['SittingView'];

const columns = ['day', 'hours', 'kind', 'case', 'room', 'people', 'officer'] as const;

function Row({ row, today }: { readonly row: Sitting; readonly today: string }) {
  const t = useHearingsTexts();
  const language = useLanguage();
  const hours = [row.startsAt, row.endsAt].filter(Boolean).join('–');
  return (
    <tr>
      <td data-label={t('day')} className="n when">
        <span>
          {row.day} <span className="t3 s12">{weekdayName(row.day, language)}</span>{' '}
          {row.day === today && <span className="tag">{t('today')}</span>}
          {!row.held && row.day < today && <span className="tag dash">{t('overdue')}</span>}
        </span>
      </td>
      <td data-label={t('hours')} className="n when">
        {hours}
      </td>
      <td data-label={t('kind')}>
        <span>
          {t(row.kind)} {row.joint && <span className="tag dash">{t('joint')}</span>}
        </span>
      </td>
      <td data-label={t('case')}>
        <span>
          <Link to={`/cases/${row.caseId}`}>{row.caseTitle}</Link>{' '}
          <span className="t3 s12 number">{row.caseNumber}</span>
        </span>
      </td>
      <td data-label={t('room')} className="when">
        {row.room}
      </td>
      <td data-label={t('people')} className="t2">
        {row.people.join('、')}
      </td>
      <td data-label={t('officer')} className="t2 when">
        {row.officerName}
      </td>
    </tr>
  );
}

/** Sittings in their order, each opening its case. */
export function SittingTable({ rows, today }: { readonly rows: readonly Sitting[]; readonly today: string }) {
  const t = useHearingsTexts();
  return (
    <div className="tablebox">
      <table className="list stacking sittings">
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col" key={name}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.caseId}/${String(row.position)}`} row={row} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
