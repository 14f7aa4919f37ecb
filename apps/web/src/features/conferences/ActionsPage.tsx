import { useSearchParams } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState, Loaded } from '../../ui/states';
import { ActionTable } from './ActionTable';
import { useConferenceTexts } from './texts';

type Actions = components['schemas']['ActionList'];
const shows = ['open', 'over', 'done'] as const;

/** What conferences gave organs and people to do; an organ's liaison sees what is the organ's. */
export function ActionsPage() {
  const t = useConferenceTexts();
  const [params, setParams] = useSearchParams();
  const show = shows.find((name) => name === params.get('show')) ?? 'open';
  const list = useGet<Actions>('/api/conference-actions', { show });
  return (
    <>
      <PageHeader title={t('actions.title')} note={t('actions.note')} />
      <Panel
        title={t('actions.title')}
        extra={
          <Segments
            label={t('actions.show')}
            options={shows.map((value) => ({ value, label: t(`actions.show.${value}`) }))}
            value={show}
            onChange={(value) => setParams(value === 'open' ? {} : { show: value }, { replace: true })}
          />
        }
      >
        <Loaded query={list}>
          {({ actions, today }) =>
            actions.length === 0 ? (
              <EmptyState text={t(`actions.empty.${show}`)} />
            ) : (
              <ActionTable rows={actions} today={today} named />
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}
