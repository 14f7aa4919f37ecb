import {
  decisionEffects,
  decisionGrounds,
  decisionOutcomes,
  discussionLevels,
  restitutionKinds,
  resultOutcomes,
  type DecisionDraft,
  type DecisionEffect,
  type DecisionGround,
  type DiscussionLevel,
  type RestitutionKind,
  type ResultItem,
  type ResultOutcome,
  type WordsCorrected,
} from '@mingjing/domain';
import {
  EnumField,
  FlagField,
  IntegerField,
  ListField,
  MoneyField,
  ObjectField,
  TextField,
} from '../http/fields.js';
import { noteField, reasonField } from './common-fields.js';
import { PerformWithinBody } from './review.dto.js';

const proposable = [...decisionOutcomes, 'REJECT_APPLICATION'] as const;
const outcomeField = { label: { zh: '处理结果', en: 'Outcome' }, values: proposable } as const;
const groundField = {
  label: { zh: '法定理由', en: 'Ground' },
  values: decisionGrounds,
  optional: true,
} as const;
const longText = { max: 30000, multiline: true } as const;

export class ResultItemBody implements ResultItem {
  @IntegerField({ label: { zh: '请求序号', en: 'Request' }, min: 1, max: 40 }) item: number;
  @EnumField({ label: { zh: '处理结果', en: 'Outcome' }, values: resultOutcomes }) outcome: ResultOutcome;
  @EnumField(groundField) ground?: DecisionGround;
  @MoneyField({ label: { zh: '赔偿金额（元）', en: 'Compensation (yuan)' }, min: 0.01, optional: true })
  amount?: number;
}

export class RestitutionBody {
  @EnumField({ label: { zh: '方式', en: 'Way' }, values: restitutionKinds }) kind: RestitutionKind;
  @TextField({ label: { zh: '财物和内容', en: 'Property' }, max: 2000, multiline: true }) content: string;
}

/** The application is found inadmissible; there is nothing to choose (行政复议法 33). */
export class RejectApplicationBody {
  @EnumField({ label: outcomeField.label, values: ['REJECT_APPLICATION'] }) outcome: 'REJECT_APPLICATION';
  @TextField({ label: { zh: '查明的事实', en: 'Findings' }, ...longText }) findings: string;
  @TextField({ label: { zh: '理由和依据', en: 'Reasons' }, ...longText }) reasons: string;
  @TextField({ label: { zh: '决定内容', en: 'Result' }, max: 10000, multiline: true }) result: string;
  @TextField(noteField) note?: string;
}

export class DecisionBody {
  @EnumField(outcomeField) outcome: DecisionDraft['outcome'];
  @EnumField(groundField) ground?: DecisionGround;
  @ListField({
    label: { zh: '逐项决定', en: 'Result' },
    of: () => ResultItemBody,
    max: 40,
    optional: true,
    control: 'groups',
  })
  items?: ResultItemBody[];
  @EnumField({
    label: { zh: '对申请人的影响', en: 'Effect on the applicant' },
    values: decisionEffects,
    optional: true,
  })
  effect?: DecisionEffect;
  @TextField({
    label: { zh: '提出相反请求的第三人', en: 'Third party who asked the opposite' },
    max: 40,
    optional: true,
    control: 'thirdParty',
  })
  oppositeRequestBy?: string;
  @FlagField({
    label: { zh: '申请人申请确认无效', en: 'The applicant asked for the act to be confirmed void' },
    optional: true,
  })
  voidRequested?: boolean;
  @TextField({
    label: {
      zh: '不以被申请人未答复为由的原因',
      en: 'Why the decision does not rest on the missing answer',
    },
    max: 4000,
    optional: true,
    multiline: true,
  })
  silenceWeighed?: string;
  @TextField({
    label: { zh: '未对赔偿作出决定的原因', en: 'Why nothing is decided on compensation' },
    max: 2000,
    optional: true,
    multiline: true,
  })
  noCompensationReason?: string;
  @ObjectField({
    label: { zh: '返还财产', en: 'Return of property' },
    of: () => RestitutionBody,
    optional: true,
  })
  restitution?: RestitutionBody;
  @TextField({ label: { zh: '查明的事实', en: 'Findings' }, ...longText }) findings: string;
  @TextField({ label: { zh: '理由和依据', en: 'Reasons' }, ...longText }) reasons: string;
  @TextField({ label: { zh: '决定内容', en: 'Result' }, max: 10000, multiline: true }) result: string;
  @FlagField({ label: { zh: '责令重作', en: 'Order to act anew' }, optional: true }) redo?: boolean;
  @ObjectField({
    label: { zh: '履行期限', en: 'Performance period' },
    of: () => PerformWithinBody,
    optional: true,
  })
  performWithin?: PerformWithinBody;
  @FlagField({
    label: {
      zh: '根据听证笔录作出（经过听证的）',
      en: 'Rests on the record of the hearing, where there was one',
    },
    optional: true,
  })
  restsOnHearing?: boolean;
  @TextField({
    label: { zh: '委员会咨询意见的采纳情况', en: 'How the committee’s opinions were weighed' },
    max: 5000,
    optional: true,
    multiline: true,
  })
  committeeOpinion?: string;
  @TextField(noteField) note?: string;
}

export class SubmitDraftBody {
  @TextField({ label: { zh: '审理报告', en: 'Report' }, ...longText }) report: string;
  @EnumField({ ...outcomeField, label: { zh: '拟处理结果', en: 'Outcome proposed' }, optional: true })
  outcome?: DecisionDraft['outcome'];
  @TextField({
    label: { zh: '决定书草案（主文）', en: 'Draft of the operative part' },
    max: 10000,
    optional: true,
    multiline: true,
  })
  result?: string;
  @TextField(noteField) note?: string;
}

export class DiscussCollectivelyBody {
  @EnumField({ label: { zh: '讨论层级', en: 'Who discussed' }, values: discussionLevels })
  level: DiscussionLevel;
  @ListField({ label: { zh: '参加人', en: 'Participants' }, of: 'text', min: 1, max: 60 })
  participants: string[];
  @TextField({ label: { zh: '讨论意见', en: 'Opinions' }, ...longText }) opinions: string;
  @TextField({ label: { zh: '讨论结果', en: 'Conclusion' }, max: 10000, multiline: true }) conclusion: string;
  @FlagField({ label: { zh: '讨论通过', en: 'The discussion passed the result' } }) passed: boolean;
  @EnumField({ ...outcomeField, label: { zh: '通过的处理结果', en: 'Outcome agreed on' }, optional: true })
  outcome?: DecisionDraft['outcome'];
  @TextField(noteField) note?: string;
}

export class WordsCorrectedBody implements WordsCorrected {
  @TextField({ label: { zh: '错误文字', en: 'Wrong words' }, max: 1000 }) wrong: string;
  @TextField({ label: { zh: '正确文字', en: 'Right words' }, max: 1000 }) right: string;
}

export class CorrectDecisionBody {
  @ListField({
    label: { zh: '更正', en: 'Correction' },
    of: () => WordsCorrectedBody,
    min: 1,
    max: 40,
    control: 'groups',
  })
  corrections: WordsCorrectedBody[];
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}
