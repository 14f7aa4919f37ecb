import {
  analysisWantedBy,
  articleText,
  lossCauseArticles,
  lossCauseLabels,
  measuresStateLabels,
  measuresStateOf,
  outcomeLabels,
  procedureLabels,
  type CalendarDate,
  type Locale,
  type LossCause,
  type ProcedureName,
} from '@mingjing/domain';
import type { LessonRow } from '@mingjing/casework/lessons';
import { labelled } from '../cases/case.view.js';
import type { LessonView, LossCauseView } from './lesson.dto.js';

function causeView(cause: LossCause, procedure: ProcedureName, locale: Locale): LossCauseView {
  const article = lossCauseArticles[cause][procedure === 'litigation' ? 'court' : 'reconsideration'];
  return {
    ...labelled(cause, lossCauseLabels, locale),
    article: article === null ? null : articleText(article, locale),
  };
}

/** A lost case as it is answered, with the articles of its causes and by when the office wants it analysed. */
export function lessonView(row: LessonRow, today: CalendarDate, locale: Locale): LessonView {
  const wantedBy = analysisWantedBy(row.lostOn);
  const measures = measuresStateOf(row, today);
  return {
    ...row,
    procedure: labelled(row.procedure, procedureLabels, locale),
    outcome: row.outcome === null ? null : labelled(row.outcome, outcomeLabels, locale),
    causes: row.causes.map((cause) => causeView(cause, row.procedure, locale)),
    wantedBy,
    measuresState: measures === null ? null : labelled(measures, measuresStateLabels, locale),
    overdue: row.analysedOn === null && wantedBy < today,
  };
}
