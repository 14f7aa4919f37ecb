import type {
  DecisionEffect,
  DiscussionLevel,
  RestitutionKind,
  SuitDefendantKind,
  SuitReason,
} from '../reconsideration/decision/decision.acts.js';
import type { DecisionGround, ResultOutcome } from '../reconsideration/decision/decision-grounds.js';
import { outcomeLabels } from './labels.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

export const resultLabels: Labels<ResultOutcome> = {
  ...outcomeLabels,
  COMPENSATE: w('责令赔偿', 'Compensation granted'),
  REJECT_COMPENSATION: w('驳回行政赔偿请求', 'Compensation refused'),
};

export const decisionGroundLabels: Labels<DecisionGround> = {
  lawfulAndProper: w(
    '认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当',
    'Facts, evidence, basis, procedure and content are right and proper',
  ),
  contentImproper: w(
    '事实清楚，证据确凿，适用依据正确，程序合法，但是内容不适当',
    'Everything right but the content, which is not proper',
  ),
  basisMisapplied: w(
    '事实清楚，证据确凿，程序合法，但是未正确适用依据',
    'Facts and procedure right, the basis wrongly applied',
  ),
  factsEstablished: w(
    '事实不清、证据不足，经行政复议机关查清事实和证据',
    'Facts were unclear, and the body has established them',
  ),
  mainFactsUnclear: w('主要事实不清、证据不足', 'Main facts unclear, evidence short'),
  basisWrong: w('适用依据错误', 'Wrong basis'),
  procedureViolated: w('违反法定程序', 'Breach of procedure'),
  basisUnlawful: w('适用的依据不合法', 'The basis applied is unlawful'),
  powersExceeded: w('超越职权或者滥用职权', 'Excess or abuse of power'),
  obviouslyImproper: w('具体行政行为明显不当', 'Obviously improper'),
  noAnswer: w(
    '被申请人未依法答复、提交证据和依据，视为没有证据、依据',
    'The respondent did not answer: the act counts as without evidence and basis',
  ),
  harmToPublicInterest: w(
    '依法应予撤销，但是撤销会给国家利益、社会公共利益造成重大损害',
    'Revocation would gravely harm the state or the public',
  ),
  slightProcedure: w(
    '程序轻微违法，但是对申请人权利不产生实际影响',
    'A slight breach of procedure without real effect on the applicant’s rights',
  ),
  nothingToRevoke: w('行政行为违法，但是不具有可撤销内容', 'Unlawful, but nothing in it can be revoked'),
  actChanged: w(
    '被申请人改变原违法行政行为，申请人仍要求撤销或者确认违法',
    'The respondent changed the unlawful act and the applicant maintains the request',
  ),
  performancePointless: w(
    '被申请人不履行或者拖延履行法定职责，责令履行没有意义',
    'A duty was not performed, and performance would be pointless now',
  ),
  dutyNotPerformed: w('被申请人不履行法定职责', 'A statutory duty was not performed'),
  noSubjectQualification: w('实施主体不具有行政主体资格', 'Who acted was not an administrative subject'),
  noBasis: w('行政行为没有依据', 'The act has no basis'),
  otherGraveIllegality: w('其他重大且明显违法情形', 'Other grave and obvious illegality'),
  noSuchDuty: w('被申请人没有相应法定职责', 'The respondent has no such duty'),
  performedBefore: w('被申请人在受理前已经履行法定职责', 'The duty was performed before acceptance'),
  agreementNotConcluded: w('不依法订立行政协议', 'Unlawfully not concluding the agreement'),
  agreementNotPerformed: w(
    '不依法履行、未按照约定履行行政协议',
    'Not performing the agreement, or not as agreed',
  ),
  agreementUnlawfullyChanged: w('违法变更、解除行政协议', 'Unlawfully changing or ending the agreement'),
  agreementNotCompensated: w(
    '变更、解除行政协议合法，但是未依法补偿或者补偿不合理',
    'Lawful change or ending without fair compensation',
  ),
  compensationDue: w(
    '符合国家赔偿法规定，应当给予赔偿',
    'Compensation is due under the State Compensation Law',
  ),
  compensationNotDue: w(
    '依照国家赔偿法不应当赔偿',
    'No compensation is due under the State Compensation Law',
  ),
  conditionsNotMet: w('受理后发现不符合受理条件', 'Found after acceptance not to meet the conditions'),
};

export const decisionEffectLabels: Labels<DecisionEffect> = {
  better: w('对申请人更有利', 'Better for the applicant'),
  same: w('对申请人利弊相当', 'Neither better nor worse for the applicant'),
  worse: w('对申请人更不利', 'Worse for the applicant'),
};
export const restitutionLabels: Labels<RestitutionKind> = {
  return: w('返还财产', 'Return the property'),
  release: w('解除查封、扣押、冻结', 'Release what was sealed, seized or frozen'),
  value: w('赔偿相应的价款', 'Pay its value'),
};
export const discussionLevelLabels: Labels<DiscussionLevel> = {
  organ: w('行政复议机关集体讨论', 'By the reconsideration body'),
  office: w('行政复议机构集体讨论', 'By the reconsideration office'),
};
export const suitDefendantLabels: Labels<SuitDefendantKind | 'undecided'> = {
  undecided: w(
    '诉原行政行为的，原行政机关为被告；诉复议机关不作为的，复议机关为被告',
    'The original agency if its act is sued, the body if its silence is',
  ),
  body: w('复议机关为被告', 'The reconsideration body alone'),
  both: w('原行政机关和复议机关为共同被告', 'Original agency and reconsideration body together'),
  bySuit: w(
    '诉驳回决定的，复议机关为被告；诉原行政行为的，原行政机关为被告',
    'The body if its rejection is sued, the original agency if its act is',
  ),
  oldLaw: w(
    '2015年5月1日前起诉的适用旧行政诉讼法（待核实）',
    'Suits before 2015-05-01: the old law, to be verified',
  ),
};
export const suitReasonLabels: Labels<SuitReason | 'notDecided'> = {
  notDecided: w(
    '复议机关未作出复议决定（不予受理、终止、调解等）',
    'The body has given no decision (not accepted, ended, settled …)',
  ),
  changed: w('改变原行政行为', 'The act was changed'),
  upheld: w('维持原行政行为或者驳回请求', 'The act was upheld or the request rejected'),
  mixed: w('部分维持、部分改变或者驳回申请', 'Partly upheld, partly changed or rejected'),
  procedureOnly: w(
    '以违反法定程序为由确认违法，不属于改变原行政行为',
    'Confirmed illegal for procedure only, which changes nothing',
  ),
  inadmissible: w('以不符合受理条件为由驳回', 'Rejected as inadmissible'),
  oldLaw: w('新行政诉讼法施行前', 'Before the present law'),
};
