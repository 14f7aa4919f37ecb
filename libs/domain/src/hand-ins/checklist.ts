import { article } from '../law/article.js';
import type { Wording } from '../wording/locale.js';
import type { AdministrativeActKind } from './act-kinds.js';
import { evidenceItems, type ChecklistItem } from './checklist-items.js';
import type { EvidenceLine, Inapplicable } from './evidence-list.js';

export const handInKinds = ['answer', 'defence'] as const;
/** The answer in a reconsideration (行政复议法 48, 54), or the defence with evidence in a lawsuit (行政诉讼法 67). */
export type HandInKind = (typeof handInKinds)[number];

const w = (zh: string, en: string): Wording => ({ zh, en });
const ofDesk = article('RULES', '答复与应诉');

const first: Readonly<Record<HandInKind, readonly ChecklistItem[]>> = {
  answer: [
    {
      code: 'answer',
      group: 'answer',
      label: w('行政复议答复书（盖章）', 'Written answer, sealed'),
      article: article('ARL', '48'),
      need: 'always',
    },
    {
      code: 'identity',
      group: 'answer',
      label: w('法定代表人（负责人）身份证明', 'Identity of the head of the organ'),
      article: ofDesk,
      need: 'always',
    },
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
    {
      code: 'answer',
      group: 'answer',
      label: w('答辩状（盖章）', 'Defence, sealed'),
      article: article('APL', '67'),
      need: 'always',
    },
    {
      code: 'identity',
      group: 'answer',
      label: w('法定代表人（负责人）身份证明', 'Identity of the head of the organ'),
      article: ofDesk,
      need: 'always',
    },
    {
      code: 'mandate',
      group: 'answer',
      label: w('授权委托书', 'Mandate'),
      article: article('APL_INT', '131(2)'),
      need: 'always',
    },
  ],
};

const basis: Readonly<Record<HandInKind, ChecklistItem>> = {
  answer: {
    code: 'basis',
    group: 'basis',
    label: w('所依据的法律、法规、规章和规范性文件', 'Laws, regulations, rules and norms relied on'),
    article: article('ARL', '48'),
    need: 'always',
  },
  defence: {
    code: 'basis',
    group: 'basis',
    label: w('所依据的规范性文件', 'Normative documents relied on'),
    article: article('APL', '34'),
    need: 'always',
  },
};

/** What a hand-in of a kind about an act of a kind holds, in the order of the file. */
export const checklistOf = (kind: HandInKind, actKind: AdministrativeActKind): readonly ChecklistItem[] => [
  ...first[kind],
  ...evidenceItems[actKind],
  basis[kind],
];

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
