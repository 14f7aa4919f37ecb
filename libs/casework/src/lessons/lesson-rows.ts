import type { CalendarDate, CaseOutcome, ProcedureName } from '@mingjing/domain';
import type { CaseLessonEntity } from '../losses/index.js';

/** A lost case of an organ as it is read, with its lesson where there is one. */
export interface LessonRow extends CaseLessonEntity {
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly procedure: ProcedureName;
  readonly outcome: CaseOutcome | null;
  readonly category: string;
  /** The kind of act: the matter of a reconsideration, the cause of a lawsuit. */
  readonly matter: string;
  readonly officerName: string | null;
  readonly closedOn: CalendarDate | null;
}

export const lessonColumns = `l.case_id AS "caseId", l.organ, l.organ_id AS "organId", l.organ_name AS "organName",
  l.lost_on::text AS "lostOn", l.standing, l.analysed_on::text AS "analysedOn", l.causes, l.violated, l.lesson,
  l.measures, l.responsible_unit AS "responsibleUnit", l.measures_due_on::text AS "measuresDueOn",
  l.measures_done_on::text AS "measuresDoneOn", l.measures_done AS "measuresDone",
  c.number AS "caseNumber", c.title AS "caseTitle", c.procedure, c.outcome, c.category, c.matter,
  c.closed_on::text AS "closedOn", officer.display_name AS "officerName"`;

export const lessonTables = `case_lessons l JOIN cases c ON c.id = l.case_id
  LEFT JOIN users officer ON officer.id = c.officer_id`;

/** Of a case seen as a party nothing is read; the organs stand there because a parameter must be used. */
export const nothingTold = (organs: string): string => `cardinality(${organs}) < 0`;
