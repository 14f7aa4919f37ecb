import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Day } from '../../ui/DueBadge';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { useConferenceTexts } from './texts';

type List = components['schemas']['ConferenceList'];

const columns = ['day', 'title', 'participants', 'points', 'actions', 'state'] as const;

/** The conferences of the governments somebody reads, those to come first. */
export function ConferencesPage() {
  const t = useConferenceTexts();
  const go = useNavigate();
  const calls = hasRole(useSession(), officeRoles);
  const list = useGet<List>('/api/conferences');
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          calls && (
            <Button type="primary" onClick={() => void go('/conferences/new')}>
              {t('plan')}
            </Button>
          )
        }
      />
      <Panel title={t('list')}>
        <Loaded query={list}>
          {({ conferences, today }) =>
            conferences.length === 0 ? (
              <EmptyState text={t('empty')} />
            ) : (
              <div className="tablebox">
                <table className="list stacking conferences">
                  <thead>
                    <tr>
                      {columns.map((name) => (
                        <th scope="col" key={name}>
                          {t(`col.${name}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {conferences.map((one) => (
                      <tr key={one.id} className={one.state === 'cancelled' ? 't3' : ''}>
                        <td data-label={t('col.day')} className="nowrap">
                          <span>
                            <Day day={one.plannedOn} today={today} /> {one.startsAt}
                          </span>
                        </td>
                        <td data-label={t('col.title')}>
                          <span>
                            <Link to={`/conferences/${one.id}`}>
                              <b>{one.title}</b>
                            </Link>
                            <span className="line t3 s12"> {one.place}</span>
                          </span>
                        </td>
                        <td data-label={t('col.participants')} className="t2">
                          {one.participants.map(({ name }) => name).join('、')}
                        </td>
                        <td data-label={t('col.points')} className="n">
                          {one.points.length}
                        </td>
                        <td data-label={t('col.actions')} className="n">
                          {one.openActions}
                        </td>
                        <td data-label={t('col.state')}>
                          <span
                            className={
                              one.state === 'held' ? 'tag' : one.state === 'planned' ? 'tag soft' : 'tag dash'
                            }
                          >
                            {t(`state.${one.state}`)}
                          </span>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}
