import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Day } from '../../ui/DueBadge';
import { lessonReaders } from './lesson-readers';
import { LessonTable } from './LessonTable';
import { useLessonTexts } from './texts';
import './lessons.css';

type Answer = components['schemas']['LessonsForCaseView'];

function useLessons(caseId: string) {
  const session = useSession();
  const enabled = hasRole(session, lessonReaders);
  return useGet<Answer>(`/api/cases/${caseId}/lessons`, {}, { fresh: true, enabled });
}

/** Below the head of a case: that it was lost and nobody has told why; that the organ lost with this kind of act before. */
export function LessonHint({ caseId }: { readonly caseId: string }) {
  const { data } = useLessons(caseId);
  return (
    <>
      {data !== undefined && data.wanted.length > 0 && <AnalysisWanted answer={data} caseId={caseId} />}
      <EarlierLessons caseId={caseId} />
    </>
  );
}

interface WantedProps {
  readonly answer: Answer;
  readonly caseId: string;
}

/** By when the office wants the loss analysed, which is its own rule and no law. */
function AnalysisWanted({ answer: { wanted, today }, caseId }: WantedProps) {
  const t = useLessonTexts();
  const between = t('decision.between');
  const [first] = wanted;
  const session = useSession();
  if (first === undefined) return null;
  return (
    <aside className="panel lessonhint noprint" aria-label={t('wanted.title')}>
      <span className="lessontext">
        {t('wanted.text', { organs: wanted.map(({ organName }) => organName).join(between) })}{' '}
        <Day day={first.wantedBy} today={today} />{' '}
        {wanted.some(({ overdue }) => overdue) && <span className="tag amber">{t('late')}</span>}
        <span className="t3"> {t('wanted.rule')}</span>
      </span>
      {hasRole(session, officeRoles) && (
        <Link to={`/cases/${caseId}?act=recordLossAnalysis`} className="nowrap">
          {t('analyse')}
        </Link>
      )}
    </aside>
  );
}

function EarlierLessons({ caseId }: { readonly caseId: string }) {
  const t = useLessonTexts();
  const { data } = useLessons(caseId);
  const [latest] = data?.rows ?? [];
  if (latest === undefined || data === undefined) return null;
  const hint = { organ: latest.organName, count: data.rows.length, lesson: latest.lesson ?? '' };
  return (
    <aside className="panel lessonhint noprint" aria-label={t('case.title')}>
      <span className="lessontext">{t('case.hint', hint)}</span>
      <Link to={`/cases/${caseId}/related`} className="nowrap">
        {t('case.read')}
      </Link>
    </aside>
  );
}

/** How often each cause was found, the most frequent first. */
function causesOf(rows: Answer['rows']): readonly (readonly [label: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { causes } of rows)
    for (const { label } of causes) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left);
}

/** Beside a decision in the making: how often the organ lost with this kind of act, why, and what was learnt last. */
export function LessonsForDecision({ caseId }: { readonly caseId: string }) {
  const t = useLessonTexts();
  const { data } = useLessons(caseId);
  const [latest] = data?.rows ?? [];
  if (latest === undefined || data === undefined) return null;
  const count = new Set(data.rows.map((row) => row.caseId)).size;
  const causes = causesOf(data.rows).map(([label, times]) => t('decision.cause', { label, count: times }));
  return (
    <aside className="lessonsfordecision" aria-label={t('decision.title')}>
      <b>{t('decision.title')}</b>
      <p>
        {t('decision.count', { organ: latest.organName, count })}
        {causes.length > 0 && t('decision.causes', { causes: causes.join(t('decision.between')) })}
      </p>
      {latest.lesson !== null && (
        <p className="t2">{t('decision.latest', { number: latest.caseNumber, lesson: latest.lesson })}</p>
      )}
      {/* What was written in the form stays where it is. */}
      <Link to={`/cases/${caseId}/related`} target="_blank" rel="noreferrer">
        {t('case.read')}
      </Link>
    </aside>
  );
}

/** Beside the related cases: the lessons of earlier ones. */
export function CaseLessons({ caseId }: { readonly caseId: string }) {
  const t = useLessonTexts();
  const { data } = useLessons(caseId);
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <section className="lessonsofcase" aria-label={t('case.title')}>
      <h2 className="pad">
        {t('case.title')} <span className="t3 s13">{t('case.note')}</span>
      </h2>
      <LessonTable rows={data.rows} today={data.today} open={false} />
    </section>
  );
}
