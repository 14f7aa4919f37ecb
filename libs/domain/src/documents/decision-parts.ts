import { article, type Article } from '../law/article.js';
import { replyClocks } from '../reconsideration/reconsideration.facts.js';
import { partiesOf, partyOf } from '../reconsideration/reconsideration.record.js';
import { partyRoleLabels, routeLabels } from '../wording/labels.js';
import type { Party } from '../reconsideration/party.js';
import { actWord, applicationOf, openingOf } from './document-parties.js';
import type { DocumentSource } from './document-source.js';
import { chineseDate, headed, oneLine, paragraphs, sentence } from './document-text.js';

/** How the case came in and was accepted. */
export function courseOfCase({ ruleSet, record }: DocumentSource): string {
  const accepted = record.acceptedOn ? `，本机关于${chineseDate(record.acceptedOn)}依法受理` : '';
  const route = ruleSet !== 'R0' && record.route ? `，适用${routeLabels[record.route].zh}进行审理` : '';
  return `${openingOf(record)}${accepted}${route}。本案现已审理终结。`;
}

/** What the applicant asks for, and why. */
export function applicantSays({ record }: DocumentSource): string[] {
  const { request, facts, reasons } = applicationOf(record);
  return [
    ...headed('申请人的行政复议请求', request),
    ...headed('申请人陈述的事实', facts),
    ...headed('申请人陈述的理由', reasons),
  ];
}

/** Whether a respondent has let its period go by without an answer. */
export function isSilent({ record, deadlines }: DocumentSource, { key }: Party): boolean {
  const answer = record.answers[key];
  if (answer?.answeredOn != null) return false;
  if (answer?.noAnswerOn != null) return true;
  return deadlines.some(
    (clock) => replyClocks.includes(clock.rule) && clock.key === key && clock.status === 'missed',
  );
}

export const someoneIsSilent = (source: DocumentSource): boolean =>
  partiesOf(source.record, 'respondent').some((party) => isSilent(source, party));

function answerOf(source: DocumentSource, party: Party): string {
  const { record, deadlines, ruleSet } = source;
  const name = `被申请人${oneLine(party.name)}`;
  const act = actWord(ruleSet);
  const answeredOn = record.answers[party.key]?.answeredOn;
  if (answeredOn != null) {
    const late = deadlines.some(
      ({ rule, key, status }) => replyClocks.includes(rule) && key === party.key && status === 'metLate',
    );
    return `${name}于${chineseDate(answeredOn)}提出书面答复，并提交了作出${act}的证据、依据和其他有关材料${late ? '，已超过法定答复期限' : ''}。`;
  }
  return isSilent(source, party)
    ? `${name}未在法定期限内提出书面答复，也未提交作出${act}的证据、依据和其他有关材料。`
    : '';
}

function heard({ record }: DocumentSource): string {
  const seen = record.opinions.map(({ from, on }) => {
    const party = partyOf(record, from);
    return party
      ? `于${chineseDate(on)}听取了${partyRoleLabels[party.role].zh}${oneLine(party.name)}的意见`
      : '';
  });
  const said = [...new Set(seen)].filter((text) => text !== '');
  return said.length === 0 ? '' : `审理期间，本机关${said.join('，')}。`;
}

/** Whether the respondents answered, and whom the body heard. */
export const answersAndOpinions = (source: DocumentSource): string[] => [
  ...partiesOf(source.record, 'respondent').map((party) => answerOf(source, party)),
  heard(source),
];

/** From when the document binds (75(2); old 31(3)). */
export const effectArticle = ({ ruleSet }: DocumentSource): Article =>
  ruleSet === 'R0' ? article('ARL_OLD', '31(3)') : article('ARL', '75(2)');

/** The result as the draft words it; several paragraphs stay paragraphs. */
export const resultLines = (result: string): string[] =>
  paragraphs(result).map((line, index, all) => (index === all.length - 1 ? sentence(line) : line));
