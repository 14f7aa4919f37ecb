import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day } from '../../ui/DueBadge';
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
          rows.length === 0 ? (
            <EmptyState text={t('mine.empty')} />
          ) : (
            <div className="tablebox">
              <table className="list stacking counselwork">
                <thead>
                  <tr>
                    <th scope="col">{t('mine.case')}</th>
                    <th scope="col">{t('case.task')}</th>
                    <th scope="col">{t('mine.phase')}</th>
                    <th scope="col">{t('case.assignedOn')}</th>
                    <th scope="col">{t('case.opinion')}</th>
                    <th scope="col">{t('mine.officer')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.caseId}>
                      <td data-label={t('mine.case')}>
                        <CaseCell row={row} />
                      </td>
                      <td data-label={t('case.task')}>{row.task}</td>
                      <td data-label={t('mine.phase')}>{row.phase.label}</td>
                      <td data-label={t('case.assignedOn')}>
                        <Day day={row.assignedOn} today={today} />
                      </td>
                      <td data-label={t('case.opinion')}>
                        <span>
                          {row.opinionOn !== null && (
                            <span className="tag">{t('case.opinionOn', { day: row.opinionOn })}</span>
                          )}{' '}
                          {row.takesOpinion && (
                            <Link to={`/cases/${row.caseId}/counsel?act=recordCounselOpinion`}>
                              {t('mine.give')}
                            </Link>
                          )}
                        </span>
                      </td>
                      <td data-label={t('mine.officer')} className="t2">
                        {row.officerName ?? t('nobody')}
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
  );
}
