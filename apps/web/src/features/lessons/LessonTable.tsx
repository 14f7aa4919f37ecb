import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { CaseCell } from '../../ui/CaseCell';
import { Day } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
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
  return (
    <ListTable
      className="waits"
      rows={rows}
      keyOf={({ caseId, organ }) => `${caseId}/${organ}`}
      classOf={({ overdue }) => (overdue ? 'late' : '')}
      columns={[
        { name: t('col.case'), width: '20%', cell: (row) => <CaseCell row={row} /> },
        {
          name: t('col.organ'),
          width: '14%',
          cell: ({ organName, category, matter }) => (
            <div className="grow">
              {organName}
              <span className="line t3 s12">
                {category} · {matter}
              </span>
            </div>
          ),
        },
        {
          name: t('col.outcome'),
          width: '14%',
          cell: ({ outcome, procedure, lostOn }) => (
            <div className="grow">
              {outcome?.label}
              <span className="line t3 s12">
                {procedure.label} · {t('lost')} <Day day={lostOn} today={today} weekday={false} />
              </span>
            </div>
          ),
        },
        open && { name: t('col.wanted'), cell: (row) => <Wanted row={row} today={today} /> },
        !open && { name: t('col.causes'), width: '20%', cell: (row) => <Causes row={row} /> },
        !open && { name: t('col.lesson'), cell: (row) => <Learnt row={row} today={today} /> },
        {
          name: t('col.officer'),
          width: 80,
          className: 't2 nowrap',
          cell: ({ officerName }) => officerName ?? t('nobody'),
        },
      ]}
    />
  );
}
