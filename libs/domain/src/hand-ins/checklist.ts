import { article, type Article } from '../law/article.js';
import type { Wording } from '../wording/locale.js';
import type { AdministrativeActKind } from './act-kinds.js';
import { burdenInReconsideration, evidenceItems, type ChecklistItem } from './checklist-items.js';
import type { EvidenceLine, Inapplicable } from './evidence-list.js';

export const handInKinds = ['answer', 'defence', 'civilDefence'] as const;
/**
 * The answer in a reconsideration (行政复议法 48, 54), the defence with evidence in an administrative suit (行政诉讼法 34,
 * 67), or that of a civil defendant (民事诉讼法 128).
 */
export type HandInKind = (typeof handInKinds)[number];

const w = (zh: string, en: string): Wording => ({ zh, en });
const ofDesk = article('RULES', '答复与应诉');

const pleading = (label: Wording, at: Article): ChecklistItem => ({
  ...{ code: 'answer', group: 'answer', need: 'always' },
  ...{ label, article: at },
});
const identity: ChecklistItem = {
  code: 'identity',
  group: 'answer',
  label: w('法定代表人（负责人）身份证明', 'Identity of the head of the organ'),
  article: ofDesk,
  need: 'always',
};
/** Identity and mandate are of the agency that is sued; the unit brings them where the office does not see to them. */
const byTheOffice = {
  need: 'unless',
  unless: w('由法制机构统一办理的', 'the legal office sees to it'),
} as const;
const suitMandate = (at: Article): ChecklistItem => ({
  ...{ code: 'mandate', group: 'answer', ...byTheOffice },
  ...{ label: w('授权委托书、代理人身份证明', 'Mandate and identity of the agents'), article: at },
});
const suitIdentity: ChecklistItem = { ...identity, ...byTheOffice };
const draftLabel = w('答辩状（书面意见）初稿', 'Draft of the defence or opinion');

const first: Readonly<Record<HandInKind, readonly ChecklistItem[]>> = {
  answer: [
    pleading(w('行政复议答复书（盖章）', 'Written answer, sealed'), article('ARL', '48')),
    identity,
    {
      code: 'mandate',
      group: 'answer',
      label: w('授权委托书、代理人身份证明', 'Mandate and identity of the agents'),
      article: article('ARL', '17'),
      need: 'unless',
      unless: w('不委托代理人的', 'no agent is appointed'),
    },
  ],
  defence: [
    pleading(draftLabel, article('APL', '67')),
    suitIdentity,
    suitMandate(article('APL_INT', '131(2)')),
  ],
  civilDefence: [
    pleading(draftLabel, article('CPL', '128')),
    suitIdentity,
    suitMandate(article('CPL', '62')),
  ],
};

const lawsRelied = (label: Wording, at: Article): ChecklistItem => ({
  ...{ code: 'basis', group: 'basis', need: 'always' },
  ...{ label, article: at },
});
/** A civil defendant bears the burden of what he asserts (民事诉讼法 67), and names no basis of an act. */
const civilEvidence: readonly ChecklistItem[] = (
  [
    ['contract', w('合同、协议及其附件', 'Contract with its annexes')],
    ['performance', w('履行、验收、付款凭证', 'Proof of performance, acceptance and payment')],
    ['correspondence', w('往来函件、会议纪要', 'Letters and minutes')],
  ] as const
).map(([code, label]) => ({
  ...{ code, group: 'evidence', need: 'whereApplicable' },
  ...{ label, article: article('CPL', '67') },
}));
const civilFacts: ChecklistItem = {
  code: 'facts',
  group: 'evidence',
  label: w('支持答辩意见的证据', 'Evidence for what the defence asserts'),
  article: article('CPL', '67'),
  need: 'always',
};

/** In a lawsuit the defendant bears the burden by the law of the court (行政诉讼法 34). */
const ofSuit = (item: ChecklistItem): ChecklistItem =>
  item.article === burdenInReconsideration ? { ...item, article: article('APL', '34') } : item;

/** What a hand-in of a kind about an act of a kind holds, in the order of the file. */
export function checklistOf(kind: HandInKind, actKind: AdministrativeActKind): readonly ChecklistItem[] {
  if (kind === 'civilDefence') return [...first.civilDefence, civilFacts, ...civilEvidence];
  const evidence = evidenceItems[actKind];
  if (kind === 'answer') {
    const basis = w('所依据的法律、法规、规章和规范性文件', 'Laws, regulations, rules and norms relied on');
    return [...first.answer, ...evidence, lawsRelied(basis, article('ARL', '48'))];
  }
  const basis = w('所依据的规范性文件', 'Normative documents relied on');
  return [...first.defence, ...evidence.map(ofSuit), lawsRelied(basis, article('APL', '34'))];
}

export type ItemState = 'given' | 'notApplicable' | 'missing' | 'open';

export interface CheckedItem {
  readonly item: ChecklistItem;
  readonly state: ItemState;
  readonly reason: string | null;
}

export interface Completeness {
  readonly items: readonly CheckedItem[];
  /** How many items are needed here, and how many of them are there or explained. */
  readonly needed: number;
  readonly satisfied: number;
  readonly missing: readonly ChecklistItem[];
}

interface Given {
  readonly lines: readonly Pick<EvidenceLine, 'item'>[];
  readonly notApplicable: readonly Inapplicable[];
}

/** Holds a hand-in against its checklist: what is there, what is explained, what is missing by name. */
export function completenessOf(checklist: readonly ChecklistItem[], given: Given): Completeness {
  const items = checklist.map((item): CheckedItem => checked(item, given));
  const missing = items.flatMap(({ item, state }) => (state === 'missing' ? [item] : []));
  const needed = items.filter(({ state }) => state !== 'open').length;
  return { items, needed, satisfied: needed - missing.length, missing };
}

function checked(item: ChecklistItem, { lines, notApplicable }: Given): CheckedItem {
  if (lines.some((line) => line.item === item.code)) return { item, state: 'given', reason: null };
  const reason = notApplicable.find((one) => one.item === item.code)?.reason.trim() ?? '';
  if (item.need !== 'always' && reason !== '') return { item, state: 'notApplicable', reason };
  return { item, state: item.need === 'whereApplicable' ? 'open' : 'missing', reason: null };
}
