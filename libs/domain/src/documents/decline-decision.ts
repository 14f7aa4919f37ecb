import { article, type Article } from '../law/article.js';
import type { RuleSet } from '../law/rule-set.js';
import { intakeConditions, type IntakeCondition } from '../reconsideration/intake-conditions.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { actWord, namesOf, openingOf, partyLines } from './document-parties.js';
import { refusalRemedy } from './document-remedies.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { chineseDate, headed, phrase } from './document-text.js';

const wordingVersion = 1;

/** What it means in words that a condition fails. */
function failureOf(condition: IntakeCondition, ruleSet: RuleSet): string {
  const act = actWord(ruleSet);
  const failures: Readonly<Record<IntakeCondition, string>> = {
    definiteParties: '没有明确的申请人或者没有符合规定的被申请人',
    interest: `申请人与被申请行政复议的${act}没有利害关系`,
    concreteRequest: '没有具体的行政复议请求和理由',
    inTime: '未在法定申请期限内提出',
    withinScope: '不属于行政复议范围',
    ownJurisdiction: `不属于本机关的${ruleSet === 'R0' ? '受理' : '管辖'}范围`,
    notAlreadyAccepted: `同一${act}已由行政复议机关或者人民法院受理`,
  };
  return failures[condition];
}

/** The item of the checklist in the law (30(1)) or the regulation of 2007 (28). */
const conditionArticle = (condition: IntakeCondition, ruleSet: RuleSet): Article =>
  ruleSet === 'R0'
    ? article('REG_2007', '28')
    : article('ARL', `30(1)(${String(intakeConditions.indexOf(condition) + 1)})`);

/** 不予受理决定书 (30(2); old 17(1)). */
export function declineDecision(source: SourceOf<'declineDecision'>): DocumentDraft {
  const { ruleSet, record, payload } = source;
  const { failedCondition, reconsiderationFirst } = payload;
  const condition = conditionArticle(failedCondition, ruleSet);
  const basis = ruleSet === 'R0' ? article('ARL_OLD', '17(1)') : article('ARL', '30(2)');
  const remedy = refusalRemedy(source, reconsiderationFirst, '不予受理');
  const competent = phrase(payload.competentBody ?? '');
  const received = record.receivedOn
    ? `本机关于${chineseDate(record.receivedOn)}收到该申请，`
    : '本机关收到该申请后，';
  return framed(source, {
    title: '不予受理决定书',
    addressee: addresseeOf(source, namesOf(record, 'applicant')),
    greets: false,
    lines: [
      ...partyLines(record),
      `${openingOf(record)}。${received}依法进行了审查。`,
      `经审查，该申请${failureOf(failedCondition, ruleSet)}，不符合${citation([condition])}规定的受理条件。`,
      ...headed('理由', payload.ground),
      `依照${citation([basis])}的规定，本机关决定：对该行政复议申请不予受理。`,
      competent && `对该申请有管辖权的行政复议机关是${competent}，申请人可以依法向其提出行政复议申请。`,
    ],
    remedy: remedy.text,
    articles: [condition, basis, ...remedy.articles],
    wordingVersion,
  });
}
