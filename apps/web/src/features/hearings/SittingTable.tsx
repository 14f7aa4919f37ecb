import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { weekdayName } from '../../ui/dates';
import { ListTable } from '../../ui/ListTable';
import { useHearingsTexts } from './texts';
import './hearings.css';

type Sitting = components['schemas']['SittingView'];

/** Sittings in their order, each opening its case. */
export function SittingTable({ rows, today }: { readonly rows: readonly Sitting[]; readonly today: string }) {
  const t = useHearingsTexts();
  return (
    <ListTable
      className="sittings"
      rows={rows}
      keyOf={({ caseId, position }) => `${caseId}/${String(position)}`}
      columns={[
        { name: t('day'), className: 'n when', cell: (row) => <When row={row} today={today} /> },
        {
          name: t('hours'),
          className: 'n when',
          cell: ({ startsAt, endsAt }) => [startsAt, endsAt].filter(Boolean).join('–'),
        },
        {
          name: t('kind'),
          cell: ({ kind, joint }) => (
            <span>
              {t(kind)} {joint && <span className="tag dash">{t('joint')}</span>}
            </span>
          ),
        },
        {
          name: t('case'),
          cell: ({ caseId, caseNumber, caseTitle }) => (
            <span>
              <Link to={`/cases/${caseId}`}>{caseTitle}</Link>{' '}
              <span className="t3 s12 number">{caseNumber}</span>
            </span>
          ),
        },
        { name: t('room'), className: 'when', cell: ({ room }) => room },
        { name: t('people'), className: 't2', cell: ({ people }) => people.join('、') },
        { name: t('officer'), className: 't2 when', cell: ({ officerName }) => officerName },
      ]}
    />
  );
}

function When({ row: { day, held }, today }: { readonly row: Sitting; readonly today: string }) {
  const t = useHearingsTexts();
  const language = useLanguage();
  return (
    <span>
      {day} <span className="t3 s12">{weekdayName(day, language)}</span>{' '}
      {day === today && <span className="tag">{t('today')}</span>}
      {!held && day < today && <span className="tag dash">{t('overdue')}</span>}
    </span>
  );
}
