import type { LessonActs } from '../lessons/loss-analysis.js';

/** The analysis of a fictional loss. */
export const sampleAnalysis = (about: string): LessonActs['recordLossAnalysis'] => ({
  about,
  causes: ['procedureBreached'],
  violated: '行政处罚法第四十四条',
  lesson: '处罚决定作出前应当告知拟处罚的内容和陈述、申辩权利',
  measures: '修订处罚告知文书并组织培训',
  responsibleUnit: '法规科',
});

/** That its measures were carried out. */
export const sampleMeasuresDone = (about: string): LessonActs['recordMeasuresDone'] => ({
  about,
  done: '已修订处罚告知文书，并组织执法人员培训',
});
