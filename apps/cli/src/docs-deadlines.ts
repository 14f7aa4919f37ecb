import {
  articleText,
  deadlineLabels,
  eventLabels,
  ownerLabels,
  procedures,
  type DeadlineKind,
  type DeadlineRule,
  type Unit,
  type Wording,
} from '@mingjing/domain';

import { editions, generated, type Edition } from './docs-editions.js';

/** The readings of the law sheet (part J) a rule follows, besides those that every count follows. */
const readings: Readonly<Record<string, readonly string[]>> = {
  rc_apply: ['J-29', 'J-35'],
  r0_apply: ['J-29', 'J-35'],
  rc_intake_review: ['J-5', 'J-14', 'J-29'],
  r0_intake: ['J-5', 'J-29'],
  rc_correction_submit: ['J-4'],
  r0_correction: ['J-4'],
  rc_dispatch_ord: ['J-5', 'J-13'],
  rc_dispatch_simp: ['J-5', 'J-13'],
  r0_dispatch: ['J-5', 'J-13'],
  rc_reply_ord: ['J-13', 'J-16'],
  rc_reply_simp: ['J-13', 'J-16'],
  r0_reply: ['J-13', 'J-16'],
  rc_decide_ord: ['J-3', 'J-4', 'J-5', 'J-10'],
  rc_decide_simp: ['J-5', 'J-10'],
  r0_decide: ['J-3', 'J-4', 'J-5', 'J-10'],
  rc_sue_precondition: ['J-18'],
  r0_sue_pre: ['J-18'],
  rc_perform: ['J-2', 'J-38'],
  rc_perform_order: ['J-39'],
  rc_sue: ['J-24'],
  al_direct_sue: ['J-11'],
  al_summons: ['J-7'],
  al_leader_notice: ['J-7'],
  al_leader_id: ['J-28'],
  al_appeal_judgment: ['J-24', 'J-27'],
  al_appeal_ruling: ['J-24', 'J-27'],
  al_second: ['J-26'],
  al_perform: ['J-38'],
  al_norm_suggestion_send: ['J-37'],
  al_retrial_apply: ['J-37'],
  cv_appeal_judgment: ['J-24', 'J-27'],
  cv_appeal_ruling: ['J-24', 'J-27'],
  cv_second_judgment: ['J-26'],
  cv_second_ruling: ['J-26'],
  cv_retrial_apply: ['J-37'],
  cv_service_notice: ['J-15'],
};

const unitLabels: Readonly<Record<Unit, Wording>> = {
  workingDay: { zh: '个工作日', en: 'working days' },
  naturalDay: { zh: '日', en: 'days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};

const kindNotes: Readonly<Partial<Record<DeadlineKind, string>>> = {
  internal: '（内部 internal）',
  estimate: '（估算 estimate）',
};

const both = ({ zh, en }: Wording): string => `${zh} · ${en}`;

/** The deadline sheet: every clock with its article, its owner, what starts, meets, cancels and pauses it. */
export function deadlineSheet(): string {
  const intro = [
    generated,
    '',
    '# 期限表 · Deadlines',
    '',
    '所有期限：开始之日不计入，末日为法定休假日的顺延至其后第一个工作日；调休上班的周末是工作日（J-6）。',
    '放假通知尚未公布的年份，日期为暂算。',
    '',
    'Every period: the first day is not counted, a last day that is a rest day moves to the first working day after',
    'it, a weekend worked in exchange is a working day (J-6). Dates in a year without a notice are provisional.',
  ];
  const parts = editions.flatMap((edition) => ['', `## ${edition.title}`, '', ...rules(edition)]);
  return `${[...intro, ...parts].join('\n')}\n`;
}

const heads = [
  ...['代码 Rule', '期限 Deadline', '依据 Article', '义务人 Owner', '起算 Starts', '长度 Length'],
  ...['完成 Met by', '取消 Cancelled by', '中止 Pauses', '届满 When over', '理解 Readings'],
];

const rules = ({ procedure, ruleSet }: Edition): string[] => [
  `| ${heads.join(' | ')} |`,
  `| ${heads.map(() => '---').join(' | ')} |`,
  ...procedures[procedure].model.deadlineRules(ruleSet).map((rule) => `| ${cells(rule).join(' | ')} |`),
];

function cells(rule: DeadlineRule): string[] {
  const label = deadlineLabels[rule.id];
  const kind = kindNotes[rule.kind ?? 'legal'] ?? '';
  return [
    `\`${rule.id}\``,
    `${label ? both(label) : rule.id}${kind}`,
    articleText(rule.article, 'zh'),
    typeof rule.owner === 'function' ? '受送达的当事人 · the party served' : both(ownerLabels[rule.owner]),
    startOf(rule),
    lengthOf(rule),
    eventsOf(rule.met) + (rule.metWhenAll ? '（全部被申请人 · all respondents）' : ''),
    eventsOf(rule.cancelled ?? []),
    rule.pausedBySuspension ? '是 yes' : '否 no',
    rule.whenOver === 'missed' ? '逾期 missed' : '届满 lapsed',
    (readings[rule.id] ?? []).join('、'),
  ];
}

function startOf({ afterLapseOf, starts }: DeadlineRule): string {
  if (afterLapseOf !== undefined) return `\`${afterLapseOf}\` 届满 · runs out unused`;
  const keyed = starts.some(({ key }) => key !== undefined) ? '（逐人 · for each）' : '';
  return eventsOf(starts) + keyed;
}

function lengthOf({ length }: DeadlineRule): string {
  if (typeof length === 'function') return '文书所定 · set in the document';
  const unit = unitLabels[length.unit];
  return `${String(length.length)}${unit.zh} · ${String(length.length)} ${unit.en}`;
}

const isEvent = (type: string): type is keyof typeof eventLabels => type in eventLabels;

const eventsOf = (triggers: readonly { readonly on: string }[]): string =>
  [...new Set(triggers.map(({ on }) => on))]
    .map((type) => (isEvent(type) ? both(eventLabels[type]) : type))
    .join('<br>');
