import { actLabels, deadlineLabels, plannedDayRules, type Act } from '@mingjing/domain';

import { useLanguage } from '../../i18n/use-language';
import type { Notice } from './inbox';
import { useNoticesTexts } from './texts';

const kinds = [
  'caseAssigned',
  'deemedAccepted',
  'approvalRequested',
  'approvalRequestedOnBehalf',
  'proposalApproved',
  'proposalApprovedForYou',
  'proposalReturned',
  'proposalReturnedForYou',
  'proposalLapsed',
  'proposalWithdrawn',
  'proposalWithdrawnOnBehalf',
  'handInAsked',
  'handInOnPaper',
  'handInHandedOver',
  'defenceAsked',
  'defenceOnPaper',
  'handInReceived',
  'handInReturned',
  'handInAccepted',
  'delegationRecorded',
  'delegationRecordedForYou',
  'delegationRevoked',
  'delegationRevokedForYou',
  'deadlineReminder',
  'deadlineOverdue',
  'counselAssigned',
  'counselReleased',
  'counselInConflict',
  'counselEngagementEnds',
  'sensitiveStepDue',
  'leaderReportOwed',
  'conferenceActionDue',
  'lossAnalysisDue',
  'measuresDue',
  'journalDiffers',
] as const;

/** The words of a notice; the server keeps only what it is about. */
export function useNoticeText(): (notice: Notice) => string {
  const t = useNoticesTexts();
  const language = useLanguage();
  return ({ kind, params }) => {
    const known = kinds.find((each) => each === kind);
    const { act = '', rule = '' } = params;
    const planned = known === 'deadlineReminder' && plannedDayRules.includes(rule);
    return t(planned ? 'kind.plannedDay' : `kind.${known ?? 'other'}`, {
      caseNumber: '',
      reason: t('noReason'),
      ...params,
      act: act in actLabels ? actLabels[act as Act][language] : act,
      rule: deadlineLabels[rule]?.[language] ?? rule,
    });
  };
}
