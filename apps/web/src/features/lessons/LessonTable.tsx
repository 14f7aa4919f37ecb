import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { CaseCell } from '../../ui/CaseCell';
import { Day } from '../../ui/DueBadge';
import { useLessonTexts } from './texts';
import '../waiting/waiting.css';

export type Lesson = components['schemas']['LessonView'];

function Causes({ row }: { readonly row: Lesson }) {
  const t = useLessonTexts();
  return (
    <div className="grow">
      {row.causes.map(({ code, label, article }) => (
        <span key={code} className="line">
          {label}
          {article !== null && <span className="t3 s12"> {article}</span>}
        </span>
      ))}
      {row.violated !== null && (
        <span className="line t2 s13">
          {t('violated')} {row.violated}
        </span>
      )}
    </div>
  );
}

const tagOf = { open: 'tag', overdue: 'tag red', done: 'tag soft' } as const;

/** What is to be put right, by whom and until when, and what became of it. */
function Measures({ row, today }: { readonly row: Lesson; readonly today: string }) {
  const t = useLessonTexts();
  const session = useSession();
  const { measures, measuresState: state } = row;
  if (measures === null || state === null) return null;
  return (
    <span className="line t2 s13">
      <span className={tagOf[state.code]}>{state.label}</span> {t('measures')} {measures}
      {row.responsibleUnit !== null && ` · ${t('unit')} ${row.responsibleUnit}`}
      {row.measuresDueOn !== null && (
        <>
          {` · ${t('until')} `}
          <Day day={row.measuresDueOn} today={today} weekday={false} />
        </>
      )}
      {row.measuresDoneOn !== null && (
        <span className="line">
          {t('carriedOut')} <Day day={row.measuresDoneOn} today={today} weekday={false} /> {row.measuresDone}
        </span>
      )}
      {state.code !== 'done' && hasRole(session, officeRoles) && (
        <span className="line noprint">
          <Link to={`/cases/${row.caseId}?act=recordMeasuresDone`}>{t('carryOut')}</Link>
        </span>
      )}
    </span>
  );
}

function Learnt({ row, today }: { readonly row: Lesson; readonly today: string }) {
  const t = useLessonTexts();
  return (
    <div className="grow">
      {row.lesson}
      <Measures row={row} today={today} />
      {row.analysedOn !== null && (
        <span className="line t3 s12">
          {t('analysed')} <Day day={row.analysedOn} today={today} weekday={false} />
        </span>
      )}
    </div>
  );
}

function Wanted({ row, today }: { readonly row: Lesson; readonly today: string }) {
  const t = useLessonTexts();
  return (
    <div className="grow">
      <Day day={row.wantedBy} today={today} /> {row.overdue && <span className="tag red">{t('late')}</span>}
      <span className="line noprint">
        <Link to={`/cases/${row.caseId}?act=recordLossAnalysis`}>{t('analyse')}</Link>
      </span>
    </div>
  );
}

interface Props {
  readonly rows: readonly Lesson[];
  readonly today: string;
  /** Losses nobody has analysed have a day they are wanted by and nothing learnt yet. */
  readonly open: boolean;
}

/** Lost cases: what was learnt from each, or by when it should be. */
export function LessonTable({ rows, today, open }: Props) {
  const t = useLessonTexts();
  const columns = [
    [t('col.case'), '20%'],
    [t('col.organ'), '14%'],
    [t('col.outcome'), '14%'],
    ...(open
      ? ([[t('col.wanted'), undefined]] as const)
      : ([
          [t('col.causes'), '20%'],
          [t('col.lesson'), undefined],
        ] as const)),
    [t('col.officer'), 80],
  ] as const;
  return (
    <div className="tablebox">
      <table className="list stacking waits">
        <thead>
          <tr>
            {columns.map(([name, width]) => (
              <th key={name} scope="col" style={{ width }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.caseId}/${row.organ}`} className={row.overdue ? 'late' : ''}>
              <td data-label={t('col.case')}>
                <CaseCell row={row} />
              </td>
              <td data-label={t('col.organ')}>
                <div className="grow">
                  {row.organName}
                  <span className="line t3 s12">
                    {row.category} · {row.matter}
                  </span>
                </div>
              </td>
              <td data-label={t('col.outcome')}>
                <div className="grow">
                  {row.outcome?.label}
                  <span className="line t3 s12">
                    {row.procedure.label} · {t('lost')} <Day day={row.lostOn} today={today} weekday={false} />
                  </span>
                </div>
              </td>
              {open ? (
                <td data-label={t('col.wanted')}>
                  <Wanted row={row} today={today} />
                </td>
              ) : (
                <>
                  <td data-label={t('col.causes')}>
                    <Causes row={row} />
                  </td>
                  <td data-label={t('col.lesson')}>
                    <Learnt row={row} today={today} />
                  </td>
                </>
              )}
              <td data-label={t('col.officer')} className="t2 nowrap">
                {row.officerName ?? t('nobody')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
