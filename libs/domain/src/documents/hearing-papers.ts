import { article, type Article } from '../law/article.js';
import type { HearingTime, Panel } from '../reconsideration/hearing/hearing.acts.js';
import { partyOf } from '../reconsideration/reconsideration.record.js';
import { hearingGroundLabels, hearingStageLabels } from '../wording/hearing-labels.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, openingOf } from './document-parties.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { chineseDate, headed, oneLine, phrase, sentence } from './document-text.js';

const wordingVersion = 1;

const basisOf = ({ ruleSet }: DocumentSource, ...now: readonly Article[]): readonly Article[] =>
  ruleSet === 'R0' ? [article('REG_2007', '33')] : now;
const everybody = (source: DocumentSource): string =>
  addresseeOf(source, namesOf(source.record, 'applicant', 'respondent', 'thirdParty'));
const timeOf = ({ hearingOn, startsAt, endsAt, room }: HearingTime): string =>
  `${chineseDate(hearingOn)}${startsAt}至${endsAt}在${oneLine(room)}`;
const panelOf = ({ presider, members, recorder }: Panel): string =>
  `听证主持人：${presider.name}；听证员：${members.map(({ name }) => name).join('、')}；记录员：${recorder.name}。`;
const duties = ({ ruleSet }: DocumentSource): string =>
  ruleSet === 'R0'
    ? '请准时参加听证。'
    : '申请人无正当理由拒不参加听证的，视为放弃听证权利。被申请人的负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加听证。';

/** 听证通知书: why, when, where, what about, who sits, and what staying away means (50, 51; 条例2007 33). */
export function hearingNotice(source: SourceOf<'hearingNotice'>): DocumentDraft {
  const { ground, matters, panel } = source.payload;
  const basis = basisOf(source, article('ARL', '50'), article('ARL', '51(1)'));
  return framed(source, {
    title: '行政复议听证通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关依法予以受理。`,
      `因${hearingGroundLabels[ground].zh}，依照${citation(basis)}的规定，本机关定于${timeOf(source.payload)}组织听证。`,
      ...headed('听证事项', matters),
      panelOf(panel),
      '你（单位）认为上述人员与本案有利害关系的，可以在听证开始前申请其回避。',
      duties(source),
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 变更听证通知书: the new time, counted anew (51(1)). */
export function hearingChangeNotice(source: SourceOf<'hearingChangeNotice'>): DocumentDraft {
  const { formerly, reason } = source.payload;
  const basis = basisOf(source, article('ARL', '51(1)'));
  return framed(source, {
    title: '变更听证通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关原定于${timeOf(formerly)}组织听证。`,
      `${sentence(reason)}依照${citation(basis)}的规定，现改于${timeOf(source.payload)}组织听证。`,
      duties(source),
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 取消听证通知书: the hearing falls away, and why (50). */
export function hearingCancellation(source: SourceOf<'hearingCancellation'>): DocumentDraft {
  const { formerly, reason } = source.payload;
  const basis = basisOf(source, article('ARL', '50'));
  return framed(source, {
    title: '取消听证通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关原定于${timeOf(formerly)}组织听证。`,
      `${sentence(reason)}依照${citation(basis)}的规定，本案不再组织该次听证，继续审理。`,
    ],
    articles: basis,
    wordingVersion,
  });
}

function attendanceLines({ record, payload }: SourceOf<'hearingRecord'>): string[] {
  return payload.attendance.map(({ party, attended, attendedBy, headAttended, reason }) => {
    const found = partyOf(record, party);
    const name = oneLine(found?.name ?? party);
    const who = attendedBy ? `，由${phrase(attendedBy)}参加` : '';
    const head =
      found?.role === 'respondent' && attended ? `，负责人${headAttended ? '到场' : '未到场'}` : '';
    const why = reason ? `，理由：${phrase(reason)}` : '';
    return `${name}：${attended ? '到场' : '未到场'}${who}${head}${why}。`;
  });
}

function waiver({ record }: SourceOf<'hearingRecord'>): string {
  const waived = record.hearingsHeld.at(-1)?.waivedBy ?? [];
  const names = waived.map((key) => oneLine(partyOf(record, key)?.name ?? key));
  return names.length === 0 ? '' : `${names.join('、')}经依法通知，无正当理由不参加听证，视为放弃听证权利。`;
}

/** 听证笔录: panel, who came, the stages one by one, signatures (50(3), 61(2)). */
export function hearingRecord(source: SourceOf<'hearingRecord'>): DocumentDraft {
  const { held, stages, signed, unsignedReason } = source.payload;
  const basis = basisOf(source, article('ARL', '50(3)'));
  return framed(source, {
    title: '行政复议听证笔录',
    addressee: namesOf(source.record),
    greets: false,
    lines: [
      `${openingOf(source.record)}。听证于${timeOf(held)}举行。`,
      panelOf(held.panel),
      ...headed('听证事项', held.matters),
      ...attendanceLines(source),
      waiver(source),
      ...stages.flatMap(({ stage, content }) => headed(hearingStageLabels[stage].zh, content)),
      signed ? '以上笔录经参加听证的人员核对无误后签字。' : `笔录签字情况：${sentence(unsignedReason ?? '')}`,
    ],
    articles: basis,
    wordingVersion,
  });
}
