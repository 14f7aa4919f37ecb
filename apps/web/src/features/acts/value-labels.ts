import {
  agencyStepLabels,
  agentKindLabels,
  clueKindLabels,
  clueReceiverLabels,
  caseChannelLabels,
  consentFormLabels,
  consentRefusalLabels,
  disputeKindLabels,
  mediationConditionLabels,
  mediationDeclineLabels,
  mediationEndLabels,
  mediationPauseLabels,
  replacementReasonLabels,
  conditionLabels,
  consultationCauseLabels,
  enforcementWayLabels,
  documentLabels,
  decisionEffectLabels,
  decisionGroundLabels,
  discussionLevelLabels,
  hearingGroundLabels,
  hearingStageLabels,
  mediationSubjectLabels,
  hearingMethodLabels,
  mandateLabels,
  materialFormLabels,
  mediationWishLabels,
  normCompetenceLabels,
  normConclusionLabels,
  normSourceLabels,
  orderedDutyLabels,
  restitutionLabels,
  resultLabels,
  partyKindLabels,
  partyRoleLabels,
  publicNoticeCauseLabels,
  receiverLabels,
  reminderWayLabels,
  riskLabels,
  routeLabels,
  serviceMethodLabels,
  simplifiedGroundLabels,
  stayGroundLabels,
  suspensionGroundLabels,
  terminationGroundLabels,
  thirdPartyWayLabels,
  trialModeLabels,
  type Wording,
} from '@mingjing/domain';

import type { Language } from '../../i18n/language';

type Labels = Readonly<Record<string, Wording>>;

const more = {
  naturalDay: { zh: '日', en: 'days' },
  month: { zh: '个月', en: 'months' },
  workingDay: { zh: '个工作日', en: 'working days' },
  male: { zh: '男', en: 'Male' },
  female: { zh: '女', en: 'Female' },
  explicit: { zh: '明示受理', en: 'Explicit' },
  deemed: { zh: '视为受理', en: 'Deemed' },
  ordered: { zh: '责令受理', en: 'Ordered' },
} satisfies Labels;

/** Which words the values of a field have; services and hearings both have a `method`. */
const byField: Readonly<Record<string, Labels>> = {
  channel: caseChannelLabels,
  disputeKind: disputeKindLabels,
  condition: { ...conditionLabels, ...mediationConditionLabels },
  failedCondition: conditionLabels,
  method: { ...hearingMethodLabels, ...serviceMethodLabels },
  hearing: hearingMethodLabels,
  wishForMediation: mediationWishLabels,
  outcome: resultLabels,
  kind: { ...partyKindLabels, ...agentKindLabels, ...restitutionLabels, ...clueKindLabels },
  effect: decisionEffectLabels,
  level: discussionLevelLabels,
  duty: orderedDutyLabels,
  step: agencyStepLabels,
  role: partyRoleLabels,
  recipientRole: partyRoleLabels,
  route: routeLabels,
  simplifiedGround: simplifiedGroundLabels,
  unit: more,
  sex: more,
  mode: { ...more, ...trialModeLabels },
  ground: {
    ...suspensionGroundLabels,
    ...terminationGroundLabels,
    ...stayGroundLabels,
    ...hearingGroundLabels,
    ...mediationPauseLabels,
    ...decisionGroundLabels,
  },
  cause: { ...consultationCauseLabels, ...publicNoticeCauseLabels },
  document: documentLabels,
  receiver: { ...receiverLabels, ...clueReceiverLabels },
  stage: hearingStageLabels,
  subject: mediationSubjectLabels,
  source: normSourceLabels,
  competence: normCompetenceLabels,
  conclusion: normConclusionLabels,
  how: thirdPartyWayLabels,
  way: { ...reminderWayLabels, ...enforcementWayLabels },
  mandate: mandateLabels,
  form: { ...materialFormLabels, ...consentFormLabels },
  risks: riskLabels,
};

/** Grounds of acts whose codes mean something else in another act. */
const groundsOf: Readonly<Record<string, Labels>> = {
  refuseConsent: consentRefusalLabels,
  declineMediation: mediationDeclineLabels,
  terminateMediation: mediationEndLabels,
  replaceMediators: replacementReasonLabels,
};

export function valueLabel(field: string, value: string, language: Language, act?: string): string {
  const own = field === 'ground' && act !== undefined ? groundsOf[act] : undefined;
  const labels = own ?? byField[act === 'hearOpinions' && field === 'method' ? 'hearing' : field];
  return labels?.[value]?.[language] ?? value;
}
