import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Day } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { useConferenceTexts } from './texts';

type List = components['schemas']['ConferenceList'];

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
              <Conferences rows={conferences} today={today} />
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}

const chipOf = { planned: 'tag soft', held: 'tag', cancelled: 'tag dash' } as const;

interface ConferencesProps {
  readonly rows: List['conferences'];
  readonly today: string;
}

function Conferences({ rows, today }: ConferencesProps) {
  const t = useConferenceTexts();
  return (
    <ListTable
      className="conferences"
      rows={rows}
      keyOf={({ id }) => id}
      classOf={({ state }) => (state === 'cancelled' ? 't3' : '')}
      columns={[
        {
          name: t('col.day'),
          className: 'nowrap',
          cell: ({ plannedOn, startsAt }) => (
            <span>
              <Day day={plannedOn} today={today} /> {startsAt}
            </span>
          ),
        },
        {
          name: t('col.title'),
          cell: ({ id, title, place }) => (
            <span>
              <Link to={`/conferences/${id}`}>
                <b>{title}</b>
              </Link>
              <span className="line t3 s12"> {place}</span>
            </span>
          ),
        },
        {
          name: t('col.participants'),
          className: 't2',
          cell: ({ participants }) => participants.map(({ name }) => name).join('、'),
        },
        { name: t('col.points'), className: 'n', cell: ({ points }) => points.length },
        { name: t('col.actions'), className: 'n', cell: ({ openActions }) => openActions },
        {
          name: t('col.state'),
          cell: ({ state }) => <span className={chipOf[state]}>{t(`state.${state}`)}</span>,
        },
      ]}
    />
  );
}
