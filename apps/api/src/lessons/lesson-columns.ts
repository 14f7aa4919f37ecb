import type { CalendarDate, Locale, Wording } from '@mingjing/domain';
import type { LessonRow } from '@mingjing/casework/lessons';
import { csvHead, csvLine } from '../http/csv.js';
import type { LessonView } from './lesson.dto.js';
import { lessonView } from './lesson.view.js';

/** What the table is called. */
export const lessonTitle: Wording = { zh: '败诉（纠错）案件分析台账', en: 'lost and corrected cases' };

const columns: readonly (readonly [Wording, (row: LessonView) => string])[] = [
  [{ zh: '案号', en: 'Case' }, ({ caseNumber }) => caseNumber],
  [{ zh: '案件', en: 'Title' }, ({ caseTitle }) => caseTitle],
  [{ zh: '程序', en: 'Procedure' }, ({ procedure }) => procedure.label],
  [{ zh: '败诉（被纠错）机关', en: 'Organ that lost' }, ({ organName }) => organName],
  [{ zh: '类别', en: 'Field' }, ({ category }) => category],
  [{ zh: '行为种类', en: 'Kind of act' }, ({ matter }) => matter],
  [{ zh: '结果', en: 'Result' }, ({ outcome }) => outcome?.label ?? ''],
  [{ zh: '结果日期', en: 'Result of' }, ({ lostOn }) => lostOn],
  [{ zh: '应分析日期（内部要求）', en: 'Analysis wanted by (house rule)' }, ({ wantedBy }) => wantedBy],
  [{ zh: '分析日期', en: 'Analysed' }, ({ analysedOn }) => analysedOn ?? ''],
  [{ zh: '原因', en: 'Causes' }, ({ causes }) => causes.map(({ label }) => label).join('; ')],
  [{ zh: '违反规定', en: 'Violated' }, ({ violated }) => violated ?? ''],
  [{ zh: '经验教训', en: 'Lesson' }, ({ lesson }) => lesson ?? ''],
  [{ zh: '整改措施', en: 'Measures' }, ({ measures }) => measures ?? ''],
  [{ zh: '责任单位', en: 'Unit responsible' }, ({ responsibleUnit }) => responsibleUnit ?? ''],
  [{ zh: '整改期限', en: 'Measures until' }, ({ measuresDueOn }) => measuresDueOn ?? ''],
  [{ zh: '整改状态', en: 'Measures are' }, ({ measuresState }) => measuresState?.label ?? ''],
  [{ zh: '落实日期', en: 'Carried out on' }, ({ measuresDoneOn }) => measuresDoneOn ?? ''],
  [{ zh: '落实情况', en: 'What was done' }, ({ measuresDone }) => measuresDone ?? ''],
  [{ zh: '承办人', en: 'Officer' }, ({ officerName }) => officerName ?? ''],
];

/** The head of the table, then its lines, batch after batch. */
export async function* lessonLines(
  batches: AsyncIterable<readonly LessonRow[]>,
  today: CalendarDate,
  locale: Locale,
): AsyncGenerator<string> {
  yield csvHead(columns.map(([heading]) => heading[locale]));
  for await (const rows of batches)
    yield rows
      .map((row) => lessonView(row, today, locale))
      .map((row) => csvLine(columns.map(([, text]) => text(row))))
      .join('');
}
