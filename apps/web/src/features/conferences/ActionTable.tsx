import { useState } from 'react';
import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { Day } from '../../ui/DueBadge';
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
  const [finishing, setFinishing] = useState<Action | null>(null);
  return (
    <>
      <div className="tablebox">
        <table className="list stacking actions">
          <thead>
            <tr>
              <th scope="col">{t('action.due')}</th>
              <th scope="col">{t('action.title')}</th>
              <th scope="col">{t('action.owner')}</th>
              {named && <th scope="col">{t('action.conference')}</th>}
              <th scope="col">{t('action.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const late = row.doneOn === null && row.dueOn < today;
              return (
                <tr key={row.id} className={late ? 'late' : ''}>
                  <td data-label={t('action.due')} className="nowrap">
                    <Day day={row.dueOn} today={today} />
                  </td>
                  <td data-label={t('action.title')}>{row.title}</td>
                  <td data-label={t('action.owner')}>{row.ownerName}</td>
                  {named && (
                    <td data-label={t('action.conference')} className="t2">
                      {row.readsConference ? (
                        <Link to={`/conferences/${row.conferenceId}`}>{row.conferenceTitle}</Link>
                      ) : (
                        row.conferenceTitle
                      )}
                    </td>
                  )}
                  <td data-label={t('action.state')}>
                    {row.doneOn === null ? (
                      <span className="row wrap">
                        <span className={late ? 'tag red' : 'tag'}>
                          {t(late ? 'action.over' : 'action.open')}
                        </span>
                        {row.mayFinish && (
                          <button type="button" className="link noprint" onClick={() => setFinishing(row)}>
                            {t('action.done')}
                          </button>
                        )}
                      </span>
                    ) : (
                      t('action.doneSaid', { day: row.doneOn, note: row.doneNote ?? '' })
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {finishing && <FinishDrawer action={finishing} onClose={() => setFinishing(null)} />}
    </>
  );
}
