import { passedByDiscussion } from '../reconsideration/decision/decision.record.js';
import { requestItems, resultsOf } from '../reconsideration/decision/decision-results.js';
import { restitutionLabels, resultLabels } from '../wording/decision-labels.js';
import { chineseNumber } from './chinese-numerals.js';
import { someoneIsSilent } from './decision-parts.js';
import type { SourceOf } from './document-source.js';
import { sideOf } from './document-parties.js';
import { chineseDate, headed, oneLine, phrase, yuanText } from './document-text.js';

type Source = SourceOf<'reconsiderationDecision'>;

/** What the decision rests on beside facts and law: hearing, committee, silence of the respondent (61(2), 61(3), 70). */
export function groundsWeighed(source: Source): string[] {
  const { record, payload } = source;
  const days = record.hearingsHeld.map(({ hearingOn }) => chineseDate(hearingOn)).join('、');
  return [
    ...(days !== '' && payload.restsOnHearing
      ? [`本机关于${days}举行听证，制作听证笔录。本决定根据听证笔录、审查认定的事实和证据作出。`]
      : []),
    ...headed(
      '行政复议委员会咨询意见的采纳情况',
      record.consultation === null ? '' : (payload.committeeOpinion ?? ''),
    ),
    ...headed('关于被申请人未依法答复', someoneIsSilent(source) ? (payload.silenceWeighed ?? '') : ''),
    ...(passedByDiscussion(record, payload) ? ['本案经本机关集体讨论通过。'] : []),
  ];
}

/** The result on each request, where the requests are answered one by one, and what is given back (72). */
export function resultsItemByItem({ record, payload }: Source): string[] {
  const { items = [], restitution } = payload;
  const requests = requestItems(record.application?.request ?? '');
  const lines = resultsOf(payload).map(({ item, outcome, amount }, index) => {
    const request = item === null ? '' : `关于“${phrase(requests[item - 1] ?? '')}”的请求：`;
    const sum = amount === undefined ? '' : `，赔偿金额${yuanText(amount)}元`;
    return `（${chineseNumber(index + 1)}）${request}${resultLabels[outcome].zh}${sum}。`;
  });
  return [
    ...(items.length === 0 ? [] : ['对申请人的各项请求分别决定如下：', ...lines]),
    ...(restitution
      ? [
          `责令${sideOf(record, 'respondent')}${restitutionLabels[restitution.kind].zh}：${oneLine(phrase(restitution.content))}。`,
        ]
      : []),
  ];
}
