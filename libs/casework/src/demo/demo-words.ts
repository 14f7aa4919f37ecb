import type {
  Channel,
  DecisionDraft,
  HearingMethod,
  IntakeCondition,
  PartyKind,
  ServiceMethod,
  SimplifiedGround,
} from '@mingjing/domain';

/** The words of the demo files, in the terms of the acts. A word that is missing here stops the loading of its case. */
export const demoWords = {
  channel: { 当面: 'inPerson', 邮寄: 'post', 互联网: 'online', 口头: 'oral' },
  service: {
    直接送达: 'direct',
    邮寄送达: 'post',
    电子送达: 'electronic',
    留置送达: 'left',
    公告送达: 'publicNotice',
  },
  hearing: { 当面: 'inPerson', 电话: 'phone', 互联网: 'online', 视频: 'online', 书面: 'written' },
  partyKind: {
    citizen: 'citizen',
    company: 'company',
    organisation: 'organisation',
    individual: 'organisation',
  },
  sex: { 男: 'male', 女: 'female' },
} as const satisfies {
  channel: Record<string, Channel>;
  service: Record<string, ServiceMethod>;
  hearing: Record<string, HearingMethod>;
  partyKind: Record<string, PartyKind>;
  sex: Record<string, 'male' | 'female'>;
};

/** Reads a word of a demo file; throws when the table does not know it. */
export function inTermsOf<Table extends Readonly<Record<string, string>>>(
  table: Table,
  word: string,
): Table[keyof Table] {
  const found = table[word];
  if (found === undefined) throw new Error(`the demo file says “${word}”, which the loader does not know`);
  return found as Table[keyof Table];
}

/** Which of the seven conditions a ground for declining denies. */
export function failedCondition(ground: string): IntakeCondition {
  if (ground.includes('期限')) return 'inTime';
  if (ground.includes('管辖')) return 'ownJurisdiction';
  if (ground.includes('利害关系')) return 'interest';
  return 'withinScope';
}

export function simplifiedGround(text: string): SimplifiedGround {
  if (text.includes('三千元')) return 'upTo3000Yuan';
  if (text.includes('当场')) return 'actMadeOnTheSpot';
  return text.includes('信息公开') ? 'governmentInformation' : 'allPartiesAgree';
}

export const demoOutcome = (outcome: string | undefined): DecisionDraft['outcome'] =>
  outcome as DecisionDraft['outcome'];
