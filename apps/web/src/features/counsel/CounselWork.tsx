import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { useCounselTexts } from './texts';

type Mine = components['schemas']['CasesOfCounsel'];

/** What has been given to whoever signs in as counsel, those without an opinion first. */
export function CounselWork() {
  const t = useCounselTexts();
  const mine = useGet<Mine>('/api/counsel-cases');
  const waiting = mine.data?.rows.filter((row) => row.takesOpinion && row.opinionOn === null).length ?? 0;
  return (
    <Panel title={t('mine.title')} note={t('mine.note', { count: waiting })}>
      <Loaded query={mine} lines={6}>
        {({ rows, today }) =>
          rows.length === 0 ? <EmptyState text={t('mine.empty')} /> : <Given rows={rows} today={today} />
        }
      </Loaded>
    </Panel>
  );
}

function Given({ rows, today }: Pick<Mine, 'rows' | 'today'>) {
  const t = useCounselTexts();
  return (
    <ListTable
      className="counselwork"
      rows={rows}
      keyOf={({ caseId }) => caseId}
      columns={[
        { name: t('mine.case'), cell: (row) => <CaseCell row={row} /> },
        { name: t('case.task'), cell: ({ task }) => task },
        { name: t('mine.phase'), cell: ({ phase }) => phase.label },
        { name: t('case.assignedOn'), cell: ({ assignedOn }) => <Day day={assignedOn} today={today} /> },
        {
          name: t('case.opinion'),
          cell: ({ caseId, opinionOn, takesOpinion }) => (
            <span>
              {opinionOn !== null && <span className="tag">{t('case.opinionOn', { day: opinionOn })}</span>}{' '}
              {takesOpinion && (
                <Link to={`/cases/${caseId}/counsel?act=recordCounselOpinion`}>{t('mine.give')}</Link>
              )}
            </span>
          ),
        },
        { name: t('mine.officer'), className: 't2', cell: ({ officerName }) => officerName ?? t('nobody') },
      ]}
    />
  );
}
