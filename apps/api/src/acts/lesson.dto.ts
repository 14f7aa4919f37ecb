import { lossCauses, type CalendarDate, type LessonActs, type LossCause } from '@mingjing/domain';
import { DateField, EnumListField, TextField } from '../http/fields.js';
import { noteField } from './common-fields.js';

type Said = LessonActs['recordLossAnalysis'];
type Done = LessonActs['recordMeasuresDone'];

/** Why an act was corrected or a suit lost, and what is to be learnt from it. */
export class RecordLossAnalysisBody implements Said {
  @TextField({
    label: { zh: '败诉（被纠错）机关', en: 'Organ that lost' },
    max: 40,
    control: 'losingOrgan',
  })
  about: string;
  @EnumListField({ label: { zh: '败诉（纠错）原因', en: 'Causes' }, values: lossCauses }) causes: LossCause[];
  @TextField({
    label: { zh: '违反的规定', en: 'Provision violated' },
    help: {
      zh: '按裁判文书、复议决定书的认定填写',
      en: 'As the judgment or decision has it',
    },
    max: 1000,
    optional: true,
  })
  violated?: string;
  @TextField({
    label: { zh: '经验教训', en: 'Lesson' },
    help: {
      zh: '以后办理该机关同类案件时提示给承办人',
      en: 'Shown to whoever handles a later case of the same kind of this organ',
    },
    max: 4000,
    multiline: true,
  })
  lesson: string;
  @TextField({
    label: { zh: '整改要求', en: 'Measures' },
    help: {
      zh: '整改期限前和当日提醒承办人，落实后记录落实情况',
      en: 'Whoever has the case is reminded before the day set and on it; record what was done then',
    },
    max: 4000,
    optional: true,
    multiline: true,
  })
  measures?: string;
  @TextField({ label: { zh: '整改责任单位', en: 'Responsible unit' }, max: 200, optional: true })
  responsibleUnit?: string;
  @DateField({ label: { zh: '整改期限', en: 'Measures due on' }, optional: true })
  measuresDueOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

/** That what the analysis asked to be put right was put right; the day it happened is the day of the act. */
export class RecordMeasuresDoneBody implements Done {
  @TextField({ label: { zh: '整改机关', en: 'Organ' }, max: 40, control: 'losingOrgan' })
  about: string;
  @TextField({ label: { zh: '落实情况', en: 'What was done' }, max: 4000, multiline: true }) done: string;
  @TextField(noteField) note?: string;
}

/** The same in every procedure whose cases can be lost. */
export const lessonBodies = {
  recordLossAnalysis: RecordLossAnalysisBody,
  recordMeasuresDone: RecordMeasuresDoneBody,
} as const;
