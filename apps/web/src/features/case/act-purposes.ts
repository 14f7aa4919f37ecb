import type { Act } from '@mingjing/domain';

/** What an act is for, in the order in which the page lists them. */
export const purposes = [
  'forward',
  'clock',
  'parties',
  'inquiry',
  'hearing',
  'mediation',
  'service',
  'norm',
  'stay',
  'record',
] as const;
export type Purpose = (typeof purposes)[number];

export const actsOf: Readonly<Record<Purpose, readonly Act[]>> = {
  forward: [
    'receiveApplication',
    'accept',
    'issueCorrectionNotice',
    'submitCorrection',
    'deemAbandoned',
    'deemAcceptance',
    'declineToAccept',
    'orderAcceptance',
    'chooseProcedure',
    'convertToOrdinary',
    'sendCopy',
    'receiveAnswer',
    'recordNoAnswer',
    'enterReview',
    'hearOpinions',
    'beginTrial',
    'submitDraft',
    'discussCollectively',
    'proposeDecision',
    'returnDecision',
    'withdrawDecision',
    'decide',
    'rejectApplication',
    'settle',
    'permitWithdrawal',
    'terminate',
    'takeEffect',
    'superviseDecision',
    'askConsent',
    'giveConsent',
    'refuseConsent',
    'acceptMediation',
    'declineMediation',
    'nameMediators',
    'agree',
    'agreeOrally',
    'terminateMediation',
    'applyMediation',
    'performed',
    'breached',
    'close',
  ],
  clock: ['extendCorrection', 'extendPeriod', 'suspend', 'resume', 'orderReview', 'extendMediation'],
  parties: [
    'recordDeathOfApplicant',
    'inquireHeirs',
    'substituteApplicant',
    'electRepresentatives',
    'admitThirdParty',
    'recordMandate',
    'substituteRespondent',
  ],
  inquiry: [
    'inspectFile',
    'investigate',
    'inspectSite',
    'commissionAppraisal',
    'receiveAppraisal',
    'remindRespondent',
    'changeAct',
    'consolidate',
    'separateCases',
  ],
  hearing: [
    'noticeHearing',
    'postponeHearing',
    'cancelHearing',
    'holdHearing',
    'consultCommittee',
    'recordCommitteeOpinion',
    'holdCommitteeSession',
  ],
  mediation: [
    'openMediation',
    'attemptMediation',
    'holdMediation',
    'reachAgreement',
    'signMediationDocument',
    'retractMediation',
    'failMediation',
    'settleInMediation',
    'resumeAfterMediation',
    'explainNoMediation',
    'replaceMediators',
    'applyConfirmation',
    'confirmAgreement',
    'refuseConfirmation',
  ],
  service: [
    'serveHearingNotice',
    'serveCorrectionNotice',
    'serveDecline',
    'serveCopy',
    'serveConversionNotice',
    'serveExtensionNotice',
    'serveSuspensionNotice',
    'serveResumptionNotice',
    'serveDecision',
    'serveDocument',
    'serveDecisionCorrection',
    'recordReturnedMail',
    'publishServiceNotice',
    'confirmServiceAddress',
  ],
  norm: [
    'enterNormReview',
    'serveNormNotice',
    'receiveNormReply',
    'transferNorm',
    'serveNormTransfer',
    'receiveNormDisposition',
    'concludeNormReview',
  ],
  stay: ['requestStay', 'stayExecution', 'refuseStay', 'liftStay'],
  record: [
    'assignOfficer',
    'recordSuit',
    'correctDecision',
    'addMaterial',
    'withdrawMaterial',
    'correctRecord',
  ],
};

const purposeOf = (act: string): Purpose =>
  purposes.find((purpose) => actsOf[purpose].some((one) => one === act)) ?? 'record';

export interface Group<Listed> {
  readonly purpose: Purpose;
  readonly acts: readonly Listed[];
}

/** Acts by their purpose; what nothing belongs to is left out. */
export const byPurpose = <Listed extends { readonly act: string }>(
  acts: readonly Listed[],
): readonly Group<Listed>[] =>
  purposes
    .map((purpose) => ({ purpose, acts: acts.filter(({ act }) => purposeOf(act) === purpose) }))
    .filter((group) => group.acts.length > 0);
