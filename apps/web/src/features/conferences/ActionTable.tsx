import { useState } from 'react';
import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { Day } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { FinishDrawer } from './conference-forms';
import { useConferenceTexts } from './texts';

type Action = components['schemas']['ActionView'];

interface Props {
  readonly rows: readonly Action[];
  readonly today: string;
  /** Where several conferences stand together. */
  readonly named?: boolean;
}

/** What is to be done, by whom and by when. */
export function ActionTable({ rows, today, named = false }: Props) {
  const t = useConferenceTexts();
  const isLate = ({ doneOn, dueOn }: Action): boolean => doneOn === null && dueOn < today;
  const [finishing, setFinishing] = useState<Action | null>(null);
  return (
    <>
      <ListTable
        className="actions"
        rows={rows}
        keyOf={({ id }) => id}
        classOf={(row) => (isLate(row) ? 'late' : '')}
        columns={[
          {
            name: t('action.due'),
            className: 'nowrap',
            cell: ({ dueOn }) => <Day day={dueOn} today={today} />,
          },
          { name: t('action.title'), cell: ({ title }) => title },
          { name: t('action.owner'), cell: ({ ownerName }) => ownerName },
          named && {
            name: t('action.conference'),
            className: 't2',
            cell: ({ readsConference, conferenceId, conferenceTitle }) =>
              readsConference ? (
                <Link to={`/conferences/${conferenceId}`}>{conferenceTitle}</Link>
              ) : (
                conferenceTitle
              ),
          },
          {
            name: t('action.state'),
            cell: (row) => <Standing row={row} late={isLate(row)} onFinish={() => setFinishing(row)} />,
          },
        ]}
      />
      {finishing && <FinishDrawer action={finishing} onClose={() => setFinishing(null)} />}
    </>
  );
}

interface StandingProps {
  readonly row: Action;
  readonly late: boolean;
  readonly onFinish: () => void;
}

function Standing({ row, late, onFinish }: StandingProps) {
  const t = useConferenceTexts();
  if (row.doneOn !== null) return t('action.doneSaid', { day: row.doneOn, note: row.doneNote ?? '' });
  return (
    <span className="row wrap">
      <span className={late ? 'tag red' : 'tag'}>{t(late ? 'action.over' : 'action.open')}</span>
      {row.mayFinish && (
        <button type="button" className="link noprint" onClick={onFinish}>
          {t('action.done')}
        </button>
      )}
    </span>
  );
}
