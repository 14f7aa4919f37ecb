import {
  groundOf,
  type DecisionDraft,
  type DecisionGround,
  type ReconsiderationActs,
  type ResultItem,
  type RuleSet,
} from '@mingjing/domain';
import type { DemoAct } from './demo-file.js';
import { act, approve, noted, type Reader, type Reading } from './demo-reading.js';
import { demoOutcome } from './demo-words.js';

const decisionEntry = ({ file }: Reading): DemoAct | undefined =>
  file.acts.find((entry) => entry.act === 'decide' || entry.act === 'rejectApplication');
const performed = ({ file }: Reading, name: string): boolean => file.acts.some((entry) => entry.act === name);

/** Words of the files that tell a ground, in the order in which they are looked for. */
const groundWords: readonly (readonly [RegExp, DecisionGround])[] = [
  [/复议法70/, 'noAnswer'],
  [/65条第1款第2项|轻微/, 'slightProcedure'],
  [/65条第1款第1项/, 'harmToPublicInterest'],
  [/违反法定程序|未告知|程序违法/, 'procedureViolated'],
  [/超越职权|无权/, 'powersExceeded'],
];
/** Where the file tells no more than the outcome. */
const usualGround: Readonly<
  Partial<Record<DecisionDraft['outcome'], Readonly<Record<'old' | 'now', DecisionGround>>>>
> = {
  MODIFY: { old: 'obviouslyImproper', now: 'contentImproper' },
  REVOKE: { old: 'mainFactsUnclear', now: 'mainFactsUnclear' },
  REVOKE_PART: { old: 'mainFactsUnclear', now: 'mainFactsUnclear' },
  CONFIRM_ILLEGAL: { old: 'procedureViolated', now: 'nothingToRevoke' },
  CONFIRM_ILLEGAL_NOT_REVOKE: { old: 'procedureViolated', now: 'slightProcedure' },
  CONFIRM_VOID: { old: 'powersExceeded', now: 'noBasis' },
  REJECT_REQUEST: { old: 'noSuchDuty', now: 'noSuchDuty' },
  REJECT_R0: { old: 'performedBefore', now: 'performedBefore' },
  AGREEMENT_LIABILITY: { old: 'agreementNotPerformed', now: 'agreementNotPerformed' },
};

function groundTold(
  { file }: Reading,
  { outcome: word, article, note }: DemoAct,
): DecisionGround | undefined {
  const outcome = demoOutcome(word);
  const ruleSet = file.ruleSet as RuleSet;
  if (groundOf(ruleSet, { outcome }) !== undefined) return undefined;
  const told = groundWords.find(([words]) => words.test(`${article ?? ''}${note ?? ''}`))?.[1];
  return told ?? usualGround[outcome]?.[ruleSet === 'R0' ? 'old' : 'now'];
}

const digits = '零一二三四五六七八九';
/** 一万三千二百元 → 13200. */
function yuan(text: string): number | undefined {
  const words = /[一二三四五六七八九十百千万]+(?=元)/.exec(text)?.[0];
  if (words === undefined) return undefined;
  const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
  let sum = 0;
  let part = 0;
  let digit = 0;
  for (const letter of words) {
    if (letter === '万') {
      sum = (part + digit) * 10_000;
      part = 0;
    } else if (units[letter] !== undefined) part += (digit === 0 ? 1 : digit) * units[letter];
    digit = digits.includes(letter) ? digits.indexOf(letter) : 0;
  }
  return sum + part + digit;
}

/** With compensation the one request has two results. */
function items(
  { outcome, compensation }: DemoAct,
  ground: DecisionGround | undefined,
): readonly ResultItem[] {
  const amount = compensation === undefined ? undefined : yuan(compensation);
  if (amount === undefined) return [];
  const named = ground === undefined ? {} : { ground };
  return [
    { item: 1, outcome: demoOutcome(outcome), ...named },
    { item: 1, outcome: 'COMPENSATE', amount },
  ];
}

function draft(reading: Reading): DecisionDraft {
  const { file, entry } = reading;
  const decision = decisionEntry(reading) ?? entry;
  const { performWithinDays: days, performWithinWorkingDays: workingDays } = decision;
  const within = days ?? workingDays;
  const outcome = demoOutcome(decision.outcome);
  const ground = outcome === 'REJECT_APPLICATION' ? undefined : groundTold(reading, decision);
  const results = items(decision, ground);
  return {
    outcome,
    ...(ground === undefined ? {} : { ground }),
    ...(results.length === 0 ? {} : { items: results }),
    ...(outcome === 'MODIFY' ? { effect: 'better' as const } : {}),
    ...(performed(reading, 'recordNoAnswer') && ground !== 'noAnswer'
      ? { silenceWeighed: '已依职权查明事实，第三人的证据亦足以认定' }
      : {}),
    findings: file.facts,
    reasons: file.reasons,
    result: [file.outcomeText, decision.compensation, decision.note].filter(Boolean).join('；'),
    ...((decision.redo ?? file.redo) ? { redo: true } : {}),
    ...(within === undefined
      ? {}
      : { performWithin: { length: within, unit: days === undefined ? 'workingDay' : 'naturalDay' } }),
    ...weighed(reading),
    ...noted(entry),
  };
}

/** What the decision says of a hearing and of the committee, where the file has them. */
const weighed = (reading: Reading): Pick<DecisionDraft, 'restsOnHearing' | 'committeeOpinion'> => {
  const consulted = reading.file.acts.find((entry) => entry.act === 'consultCommittee');
  return {
    ...(performed(reading, 'holdHearing') ? { restsOnHearing: true } : {}),
    ...(consulted ? { committeeOpinion: `已作为决定的重要参考：${consulted.note ?? '委员的咨询意见'}` } : {}),
  };
};

/** The head of the office agrees first, then the head of the organ. */
const decided =
  (name: 'decide' | 'rejectApplication'): Reader =>
  ({ file, on }) => [
    approve(on, name, 'zheng-qixing'),
    approve(on, name, file.acts.find((entry) => entry.act === 'approveDecision')?.approvedBy ?? 'chen-shian'),
  ];

function discussion({ entry }: Reading): ReconsiderationActs['discussCollectively'] {
  const said = entry.note ?? '集体讨论通过';
  return {
    level: said.includes('复议机构') ? 'office' : 'organ',
    participants: ['郑七星', '钱二川', '孙三里', '李四维'],
    opinions: said,
    conclusion: said,
    passed: !/未通过|不同意/.test(said),
  };
}

/** How draft, discussion and decision of the files are performed. */
export const decisionReaders: Readonly<Record<string, Reader>> = {
  submitDraft: ({ entry, on }) => [
    act(on, 'submitDraft', { report: entry.note ?? '审理报告和决定书草案附卷。' }),
  ],
  discussCollectively: (reading) => [act(reading.on, 'discussCollectively', discussion(reading))],
  proposeDecision: (reading) => [act(reading.on, 'proposeDecision', draft(reading))],
  approveDecision: () => [],
  decide: decided('decide'),
  rejectApplication: decided('rejectApplication'),
};
