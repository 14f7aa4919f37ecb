import { article } from '../../law/article.js';
import {
  administrativeOnly,
  administrativeSince2018,
  apl,
  aplInt,
  cpl,
  inCourt,
  ownRules,
} from '../../litigation/litigation-law.js';
import { others } from '../../litigation/litigation-record.js';
import type { LitigationEvents as Events } from '../../litigation/litigation-acts.js';
import type { CourtDecision } from '../../litigation/litigation-record.js';
import { suitOutcomeLabels } from '../../wording/litigation-labels.js';
import type { DocumentDraft } from '../document-source.js';
import { chineseDate, chinesePeriod, headed, phrase, sentence } from '../document-text.js';
import { courtPaper, officialLetter } from './suit-frame.js';
import {
  actOf,
  caseName,
  joined,
  ourNames,
  partyLines,
  partyName,
  placeIn,
  prosecutors,
  roleOf,
} from './suit-parties.js';
import {
  basisOf,
  bracketed,
  branch,
  courtNumber,
  courtOf,
  decisionForms,
  isCivil,
  named,
  openedBy,
  suitOf,
  told,
  type AnySuitSource,
  type SuitSource,
  type SuitWriter,
} from './suit-source.js';

/** 行政判决书, 民事调解书 … */
function paperOf(source: AnySuitSource, { form }: CourtDecision): string {
  return `${branch(source)}${decisionForms[form]}`;
}
/** The decision in effect with what it says. */
function inEffect(source: AnySuitSource, us: string): string[] {
  const { decision, effectiveOn } = source.record;
  if (decision === null) throw new Error('nothing was decided that could be performed or enforced');
  const since = effectiveOn === null ? '' : `，于${chineseDate(effectiveOn)}发生法律效力`;
  const period =
    decision.performWithinDays === undefined
      ? ''
      : `履行期限：${decision.performFrom === 'service' ? '自送达之日起' : '自发生法律效力之日起'}${chinesePeriod(decision.performWithinDays, 'naturalDay')}内${dueOf(source)}。`;
  return [
    `${us === '本机关' ? '你院' : courtOf(source)}就${caseName(source)}作出的${courtNumber(source)}${paperOf(source, decision)}，${us}于${chineseDate(decision.on)}收到${since}。`,
    ...headed('裁判结果', phrase(decision.text) || suitOutcomeLabels[decision.outcome].zh),
    period,
  ];
}
function dueOf({ deadlines }: AnySuitSource): string {
  const due = deadlines.filter(({ rule }) => rule === 'al_perform').at(-1)?.dueOn;
  return due == null ? '' : `（至${chineseDate(due)}）`;
}

const anew: readonly CourtDecision['outcome'][] = ['REVOKE_REDO', 'REVOKE_PART_REDO'];
/** Whether the act was made again on the same facts and reasons (行政诉讼法 71; 行诉解释 90). */
function madeAnew(source: SuitSource<'performanceReport'>): string {
  const { sameAct, quashedForProcedure } = source.payload;
  const outcome = source.record.decision?.outcome;
  if (isCivil(source) || outcome === undefined || !anew.includes(outcome)) return '';
  if (!sameAct) {
    const { text } = basisOf(source, administrativeOnly(apl('71')));
    return `重新作出的行政行为没有以同一的事实和理由作出与原行政行为基本相同的内容，符合${text}的规定。`;
  }
  const { text } = basisOf(source, administrativeOnly(aplInt('90')));
  return quashedForProcedure === true
    ? `原行政行为因违反法定程序被撤销，重新作出的行政行为依照${text}的规定不受同一事实和理由的限制。`
    : '';
}

/** 履行情况报告 to the court that decided (行政诉讼法 96; 民事诉讼法 250). */
export const performanceReport: SuitWriter<'performanceReport'> = (source) => {
  const basis = basisOf(source, inCourt(apl('96'), cpl('250')));
  return officialLetter(source, {
    title: '履行情况报告',
    addressee: courtOf(source),
    lines: [
      ...inEffect(source, '本机关'),
      ...headed('履行情况', source.payload.how),
      `履行完毕日期：${chineseDate(source.issuedOn)}。`,
      madeAnew(source),
      `依照${basis.text}的规定，现将履行情况报告如上。`,
      '附：履行情况的证明材料。',
    ],
    basis,
  });
};

/** 司法建议复函; on a norm within sixty days of its receipt, on other matters no period is set (行诉解释 149(4)). */
export const judicialSuggestionReply: SuitWriter<'judicialSuggestionReply'> = (source) => {
  const { letter, content } = source.payload;
  const suggestion = told(source, 'JudicialSuggestionReceived', (one) => one.letter === letter);
  const receivedOn = source.record.suggestions[letter]?.receivedOn ?? suggestion?.occurredOn;
  const about = phrase(suggestion?.payload.subject ?? '');
  const norm = suggestion?.payload.matter === 'norm';
  const basis = basisOf(source, norm ? administrativeOnly(aplInt('149(4)')) : ownRules());
  return officialLetter(source, {
    title: '司法建议复函',
    addressee: courtOf(source),
    lines: [
      `你院在${courtNumber(source)}${caseName(source)}中${about === '' ? '' : `就“${about}”`}提出的司法建议书${receivedOn === undefined ? '' : `，本机关于${chineseDate(receivedOn)}`}收悉。经研究，现函复如下：`,
      ...headed('处理意见', content),
      norm ? `本函依照${basis.text}的规定，在收到司法建议之日起六十日内书面答复。` : '',
    ],
    basis,
  });
};

/** 检察建议复函: what was done and the written reply, in two months or, where urgent, fifteen days (检察公益诉讼解释 21). */
export const procuratorSuggestionReply: SuitWriter<'procuratorSuggestionReply'> = (source) => {
  const { performance, content } = source.payload;
  const basis = basisOf(source, administrativeSince2018(article('PI_INT', '21')));
  const suit = suitOf(source);
  const { receivedOn } = source.record;
  const { urgent } = (openedBy(source)?.payload ?? {}) as { readonly urgent?: boolean };
  return officialLetter(source, {
    title: '检察建议复函',
    addressee: prosecutors(source),
    lines: [
      `你院就${phrase(suit.cause)}（${actOf(suit.actSued)}）提出的检察建议书${bracketed(courtNumber(source))}${receivedOn === null ? '' : `，${ourNames(source)}于${chineseDate(receivedOn)}`}收悉。依照${basis.text}的规定，现将履行职责情况在${urgent === true ? '十五日' : '两个月'}的期限内书面回复如下：`,
      ...headed('建议内容', suit.request),
      ...headed('履行职责情况', performance),
      ...headed('回复意见', content),
      '附：履行职责、整改落实的证明材料。',
    ],
    basis,
  });
};

/** Whatever instance decided, the court of the first enforces. */
function firstCourt(source: AnySuitSource): string {
  const { record, below } = source;
  if (record.instance === 'first') return courtOf(source);
  return below?.instance === 'first'
    ? named(source, below.suit?.court, '第一审人民法院名称')
    : '第一审人民法院';
}

/** What a court decided for us, enforced on our application (行诉解释 153; 民事诉讼法 250). */
function enforcementOfJudgment(
  source: SuitSource<'courtEnforcementApplication'>,
  { against, content }: Events['CourtEnforcementApplied'],
): DocumentDraft {
  const basis = basisOf(source, inCourt(aplInt('153'), cpl('250')));
  const suit = suitOf(source);
  return courtPaper(source, {
    title: '强制执行申请书',
    to: firstCourt(source),
    lines: [
      ...partyLines(source, (party) => {
        const role = roleOf(suit, party);
        if (party.ours === true) return `申请执行人（${role}）`;
        return party.key === against ? `被执行人（${role}）` : role;
      }),
      ...inEffect(source, '申请执行人'),
      `${partyName(source, against)}没有履行上述生效法律文书确定的义务。依照${basis.text}的规定，特申请强制执行。`,
      ...headed('执行请求', content),
    ],
    basis,
    annexes: ['生效法律文书及其生效证明', '被执行人的财产线索'],
    signedAs: '申请执行人',
  });
}

const compulsion = (at: string) => administrativeSince2018(article('AEL', at));
/** Our own decision, which was neither sued over nor obeyed (行政强制法 53-55; 行诉解释 155, 156). */
function enforcementOfDecision(
  source: SuitSource<'courtEnforcementApplication'>,
  { lateReason = '' }: Events['CourtApplied'],
): DocumentDraft {
  const late = lateReason.trim() === '' ? [] : [administrativeSince2018(aplInt('156'))];
  const basis = basisOf(source, ...['53', '54', '55'].map(compulsion), ...late);
  const { actSued, facts } = suitOf(source);
  const demand = told(source, 'ComplianceDemanded');
  const { suingEndedOn } = source.record;
  const owes = joined(others(source.record).filter(({ role }) => role !== 'thirdParty'));
  const until = suingEndedOn === null ? '' : `（至${chineseDate(suingEndedOn)}）`;
  return courtPaper(source, {
    title: '强制执行申请书',
    lines: [
      ...partyLines(source, placeIn(source)),
      `执行依据：${actOf(actSued)}。`,
      `申请执行事项：请求依法强制执行上述行政决定确定的义务。${sentence(demand?.payload.duty ?? '')}`,
      ...headed('事实和理由', facts),
      `${owes}在法定期限内${until}不申请行政复议或者提起行政诉讼，又不履行行政决定。${demand === undefined ? '' : `申请执行人于${chineseDate(demand.occurredOn)}向${partyName(source, demand.payload.to)}发出催告书，催告书送达十个工作日后仍未履行。`}依照${basis.text}的规定，特申请强制执行。`,
      ...headed('逾期申请的正当理由', lateReason),
    ],
    basis,
    annexes: [
      '行政决定书及作出决定的事实、理由和依据',
      '当事人的意见及行政机关催告情况',
      '申请强制执行标的情况',
    ],
    signedAs: '申请执行人',
    alsoSigns: ['行政机关负责人（签名）：＿＿＿＿＿＿'],
  });
}

/** 强制执行申请书: of a judgment in our favour, or of our own decision. */
export const courtEnforcementApplication: SuitWriter<'courtEnforcementApplication'> = (source) =>
  'against' in source.payload
    ? enforcementOfJudgment(source, source.payload)
    : enforcementOfDecision(source, source.payload);
