import { daysBetween, type CalendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import { article, type Article } from '../law/article.js';
import { suspensionArticle } from '../reconsideration/clock/clock.articles.js';
import { daysToDecide, usualDaysToDecide } from '../reconsideration/special-law.js';
import { suspensionGroundLabels, terminationGroundLabels } from '../wording/ground-labels.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, openingOf, partyNamed } from './document-parties.js';
import { terminationRemedy } from './document-remedies.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { chineseDate, chinesePeriod, oneLine, sentence } from './document-text.js';

const wordingVersion = 1;

const basisOf = ({ ruleSet }: DocumentSource, old: Article, now: Article): Article[] => [
  ruleSet === 'R0' ? old : now,
];

/** Third parties are told too (J-30); the law before 2024 named applicant and respondent. */
const everybody = (source: DocumentSource): string =>
  addresseeOf(source, namesOf(source.record, 'applicant', 'respondent', 'thirdParty'));

/** The newest clock of a rule that is not gone. */
const clockOf = ({ deadlines }: DocumentSource, rule: RegExp, key?: string): Deadline | undefined =>
  deadlines
    .filter(
      (clock) =>
        rule.test(clock.rule) && clock.status !== 'cancelled' && (key === undefined || clock.key === key),
    )
    .sort((a, b) => a.startSeq - b.startSeq)
    .at(-1);
const decisionClock = (source: DocumentSource): Deadline | undefined => clockOf(source, /^r[c0]_decide/);
const until = (clock: Deadline | undefined, words: (day: string) => string): string =>
  clock?.dueOn ? words(chineseDate(clock.dueOn)) : '';

/** The unmoved last day of a count. */
const lastDay = ({ explanation }: Deadline): CalendarDate | null =>
  explanation.flatMap((step) => (step.code === 'LAST_DAY' ? [step.date] : [])).at(-1) ?? null;

/** 延期通知书: why, how long, until when (62(1); old 31). */
export function extensionNotice(source: SourceOf<'extensionNotice'>): DocumentDraft {
  const basis = basisOf(source, article('ARL_OLD', '31'), article('ARL', '62(1)'));
  const { days, reason } = source.payload;
  const approver = source.ruleSet === 'R0' ? '行政复议机关的负责人' : '行政复议机构的负责人';
  return framed(source, {
    title: '行政复议延期通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关依法予以受理。`,
      `因案件情况复杂，不能在规定期限内作出行政复议决定：${sentence(reason)}`,
      `依照${citation(basis)}的规定，经${approver}批准，本案审理期限延长${chinesePeriod(days, 'naturalDay')}。${until(decisionClock(source), (day) => `延长后的审理期限至${day}。`)}`,
      '特此通知。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 中止通知书: the ground and the day (39(1), (3); 条例2007 41). */
export function suspensionNotice(source: SourceOf<'suspensionNotice'>): DocumentDraft {
  const { ground, reason, norm } = source.payload;
  const basis = [suspensionArticle(ground, source.ruleSet)];
  const reviewed = norm
    ? `审查对象为${norm.maker}制定的《${norm.title.replace(/[《》]/g, '')}》（${norm.clauses}）。`
    : '';
  return framed(source, {
    title: '行政复议中止通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关依法予以受理。`,
      `在审理过程中，出现下列情形：${suspensionGroundLabels[ground].zh}。${sentence(reason)}${reviewed}`,
      `依照${citation(basis)}的规定，本案自${chineseDate(source.issuedOn)}起中止审理。中止的原因消除后，本机关将及时恢复审理并另行通知。`,
      '特此通知。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 恢复审理通知书: from when the review goes on and what is left of the period (39(2), (3); 40). */
export function resumptionNotice(source: SourceOf<'resumptionNotice'>): DocumentDraft {
  const { reason, orderedBy } = source.payload;
  const basis = orderedBy
    ? basisOf(source, article('REG_2007', '41'), article('ARL', '40'))
    : basisOf(source, article('REG_2007', '41(2)'), article('ARL', '39(2)'));
  const clock = decisionClock(source);
  const last = clock && lastDay(clock);
  const left = last ? daysBetween(source.issuedOn, last) + 1 : 0;
  const days = left > 0 ? `${chinesePeriod(left, 'naturalDay')}自恢复之日起` : '';
  const due = until(clock, (day) => `剩余的审理期限${days}继续计算，至${day}届满。`);
  return framed(source, {
    title: '行政复议恢复审理通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关在审理中依法中止本案。`,
      `${orderedBy ? `${orderedBy}责令恢复审理。` : ''}${sentence(reason)}依照${citation(basis)}的规定，本案自${chineseDate(source.issuedOn)}起恢复审理。${due}`,
      '特此通知。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 终止决定书: the ground and what remains open to the applicant (41, 74). */
export function terminationDecision(source: SourceOf<'terminationDecision'>): DocumentDraft {
  const { ground, reason } = source.payload;
  const basis = basisOf(source, article('REG_2007', '42'), article('ARL', '41'));
  const again =
    ground === 'withdrawal' || ground === 'settlement'
      ? '申请人不得再以同一事实和理由提出行政复议申请，但是能够证明撤回申请违背其真实意愿的除外。'
      : '';
  const remedy = terminationRemedy(source);
  return framed(source, {
    title: '行政复议终止决定书',
    addressee: everybody(source),
    greets: false,
    lines: [
      `${openingOf(source.record)}。本机关依法予以受理。`,
      `审理期间，${terminationGroundLabels[ground].zh}。${sentence(reason)}`,
      `依照${citation(basis)}的规定，本机关决定：终止本案的审理。`,
      again,
    ],
    ...(remedy === null ? {} : { remedy }),
    articles: basis,
    wordingVersion,
  });
}

/** 简易程序转为普通程序通知书: the reason and the new period (55; J-8). */
export function conversionNotice(source: SourceOf<'conversionNotice'>): DocumentDraft {
  const basis = [article('ARL', '55')];
  const { replies, acceptedOn, reason } = source.payload;
  const longer = replies.map(({ key }) => {
    const due = until(clockOf(source, /^rc_reply_ord/, key), (day) => `，至${day}`);
    const name = oneLine(partyNamed(source.record, key).name);
    return `被申请人${name}的答复期限尚未届满，改为自收到申请书副本之日起十个工作日${due}。`;
  });
  const decideBy = until(decisionClock(source), (day) => `，至${day}`);
  return framed(source, {
    title: '简易程序转为普通程序通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关于${chineseDate(acceptedOn)}受理，适用简易程序审理。`,
      `审理中发现本案不宜适用简易程序：${sentence(reason)}依照${citation(basis)}的规定，经行政复议机构的负责人批准，转为普通程序审理，审理期限自受理之日起按${chinesePeriod(daysToDecide(source.record.application?.challengedAct.specialLaw, usualDaysToDecide), 'naturalDay')}计算${decideBy}。${longer.join('')}`,
      '特此通知。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 延长补正期限通知书: the reason and the days added (31(2); 条例2007 29). */
export function correctionExtensionNotice(source: SourceOf<'correctionExtensionNotice'>): DocumentDraft {
  const basis = basisOf(source, article('REG_2007', '29'), article('ARL', '31(2)'));
  const { days, reason } = source.payload;
  const period = chinesePeriod(days, source.ruleSet === 'R0' ? 'naturalDay' : 'workingDay');
  return framed(source, {
    title: '延长补正期限通知书',
    addressee: addresseeOf(source, namesOf(source.record, 'applicant')),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关已通知补正。`,
      `${sentence(reason)}依照${citation(basis)}的规定，补正期限延长${period}。${until(clockOf(source, /^(rc_correction_submit|r0_correction)$/), (day) => `延长后的补正期限至${day}。`)}`,
      '特此通知。',
    ],
    articles: basis,
    wordingVersion,
  });
}
