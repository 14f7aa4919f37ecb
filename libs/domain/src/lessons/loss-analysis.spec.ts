import { calendarDate } from '../calendar/calendar-date.js';
import { lossInCourt } from '../litigation/after/lessons.rows.js';
import { emptyLitigation, type LitigationRecord } from '../litigation/litigation-record.js';
import { lossOnReconsideration } from '../reconsideration/reconsideration.lessons.js';
import { emptyRecord, type ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import { sampleAnalysis } from '../scenario/lesson-samples.js';
import { articleText } from '../wording/article.js';
import {
  analysisWantedBy,
  emptyLessonRecord,
  lessonFolds,
  lossesWith,
  openMeasures,
  type LessonRecord,
} from './loss-analysis.js';
import { lossCauseArticles, lossCauseLabels, lossCauses } from './loss-causes.js';
import { measuresStateOf } from './measures.js';

const on = calendarDate;
const day = on('2026-04-13');

describe('a loss on reconsideration', () => {
  const organ = { key: 'respondent-1', role: 'respondent', kind: 'organ', name: '某局' } as const;
  const record = (change: Partial<ReconsiderationRecord>): ReconsiderationRecord => ({
    ...emptyRecord,
    parties: [organ],
    concludedOn: day,
    ...change,
  });

  it.each(['MODIFY', 'REVOKE', 'CONFIRM_ILLEGAL', 'ORDER_PERFORM', 'AGREEMENT_LIABILITY'] as const)(
    'is %s, of the respondents',
    (outcome) => {
      expect(lossOnReconsideration(record({ outcome }))).toEqual({
        on: day,
        standing: 'final',
        organs: ['respondent-1'],
      });
    },
  );

  it('is a settlement after the respondent changed its act, and no other', () => {
    expect(lossOnReconsideration(record({ outcome: 'TERMINATE', actChangedOn: day }))).not.toBeNull();
    expect(lossOnReconsideration(record({ outcome: 'TERMINATE' }))).toBeNull();
    expect(lossOnReconsideration(record({ outcome: 'UPHOLD', actChangedOn: day }))).toBeNull();
    expect(lossOnReconsideration(record({ outcome: 'REVOKE', concludedOn: null }))).toBeNull();
  });
});

describe('a loss in court', () => {
  const parties = [
    { key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen', name: '原告甲' },
    { key: 'defendant-1', role: 'defendant', kind: 'organ', name: '某市人民政府', ours: true },
  ] as const;
  const record = (
    outcome: 'REVOKE_ACT' | 'DISMISS_CLAIMS' | 'CHANGED',
    change: Partial<LitigationRecord> = {},
  ): LitigationRecord => ({
    ...emptyLitigation,
    parties,
    decision: { form: 'judgment', on: day, outcome, text: '', appealable: true },
    ...change,
  });
  const effectiveOn = on('2026-04-30');

  it('counts from the effect of the judgment', () => {
    expect(lossInCourt(record('REVOKE_ACT', { effectiveOn }))).toEqual({
      on: effectiveOn,
      standing: 'final',
      organs: ['defendant-1'],
    });
    expect(lossInCourt(record('REVOKE_ACT'))).toBeNull();
    expect(lossInCourt(record('DISMISS_CLAIMS', { effectiveOn }))).toBeNull();
  });

  it('is of each co-defendant by what was judged against it (行诉解释 136)', () => {
    const suit = { kind: 'ADMIN_CO_RECONSIDERATION' } as LitigationRecord['suit'];
    const both = [
      { key: 'defendant-1', role: 'defendant', kind: 'organ', name: '某局' },
      { key: 'defendant-2', role: 'defendant', kind: 'organ', name: '某市人民政府', ours: true },
    ] as const;
    const judged = (
      outcome: 'REVOKE_ACT' | 'DISMISS_CLAIMS',
      onReconsideration?: 'REVOKE_ACT' | 'DISMISS_CLAIMS',
    ) => {
      const { decision, ...rest } = record(outcome, { suit, parties: both, effectiveOn });
      const beside = onReconsideration === undefined ? {} : { onReconsideration };
      return lossInCourt({ ...rest, decision: { ...decision!, ...beside } })?.organs;
    };
    expect(judged('REVOKE_ACT')).toEqual(['defendant-1', 'defendant-2']);
    expect(judged('REVOKE_ACT', 'DISMISS_CLAIMS')).toEqual(['defendant-1']);
    expect(judged('DISMISS_CLAIMS', 'REVOKE_ACT')).toEqual(['defendant-2']);
    expect(judged('DISMISS_CLAIMS', 'DISMISS_CLAIMS')).toBeUndefined();
  });

  it('waits for the higher instance where it was appealed, and is new where that changed what was won', () => {
    expect(lossInCourt(record('REVOKE_ACT', { appeals: { 'defendant-1': day } }))?.standing).toBe(
      'ifAffirmed',
    );
    expect(lossInCourt(record('CHANGED', { effectiveOn }))?.standing).toBe('ifBelowWon');
  });
});

describe('the analysis of a loss', () => {
  it('stands as it was told last, for each organ', () => {
    const said = sampleAnalysis('respondent-1');
    const first = lessonFolds.LossAnalysed(emptyLessonRecord, said, day);
    const again = { ...said, lesson: '另一教训' };
    const record = { ...emptyLessonRecord, ...first };
    const second = { ...record, ...lessonFolds.LossAnalysed(record, again, on('2026-05-01')) };
    const loss = { on: day, standing: 'final', organs: ['respondent-1', 'respondent-2'] } as const;
    expect(lossesWith(loss, second).map(({ organ, analysis }) => [organ, analysis?.lesson ?? null])).toEqual([
      ['respondent-1', '另一教训'],
      ['respondent-2', null],
    ]);
    expect(lossesWith(null, second)).toEqual([]);
  });

  it('keeps what became of its measures until it is told anew with others', () => {
    const told = (record: LessonRecord, change: object = {}) => ({
      ...record,
      ...lessonFolds.LossAnalysed(record, { ...sampleAnalysis('respondent-1'), ...change }, day),
    });
    const analysed = told(emptyLessonRecord);
    const done = {
      ...analysed,
      ...lessonFolds.MeasuresDone(analysed, { about: 'respondent-1', done: '已落实' }, on('2026-05-08')),
    };
    const loss = { on: day, standing: 'final', organs: ['respondent-1', 'respondent-2'] } as const;
    const open = (record: LessonRecord) => openMeasures(lossesWith(loss, record));
    expect([open(emptyLessonRecord), open(analysed), open(done)]).toEqual([[], ['respondent-1'], []]);
    expect(done.lossAnalyses['respondent-1']?.carriedOut).toEqual({ on: '2026-05-08', done: '已落实' });
    expect(open(told(done, { lesson: '另一教训' }))).toEqual([]);
    expect(open(told(done, { measures: '另一要求' }))).toEqual(['respondent-1']);
    const stray = lessonFolds.MeasuresDone(emptyLessonRecord, { about: 'respondent-9', done: '无' }, day);
    expect(stray).toEqual({});
  });

  it('has measures that are open, overdue after their day, or done', () => {
    const asked = { measures: '整改', measuresDueOn: on('2026-05-08'), measuresDoneOn: null };
    expect(measuresStateOf(asked, on('2026-05-08'))).toBe('open');
    expect(measuresStateOf(asked, on('2026-05-09'))).toBe('overdue');
    expect(measuresStateOf({ ...asked, measuresDueOn: null }, on('2030-01-01'))).toBe('open');
    expect(measuresStateOf({ ...asked, measuresDoneOn: on('2026-05-20') }, on('2026-05-21'))).toBe('done');
    expect(measuresStateOf({ ...asked, measures: null }, on('2026-05-09'))).toBeNull();
  });

  it('is wanted thirty natural days after the loss', () => {
    expect(analysisWantedBy(day)).toBe('2026-05-13');
  });

  it('names its causes in both languages, and the article where the law has one', () => {
    for (const cause of lossCauses) {
      expect(lossCauseLabels[cause].zh).toMatch(/\p{Script=Han}/u);
      expect(lossCauseLabels[cause].en).toMatch(/^[\x20-\u2019]+$/);
    }
    expect(articleText(lossCauseArticles.procedureBreached.court!, 'zh')).toBe('行政诉讼法第70条第1款第3项');
    expect(lossCauseArticles.otherCause).toEqual({ court: null, reconsideration: null });
  });
});
