import type { ReconsiderationAct } from '@mingjing/domain';

/** An act of the tour; what its payload says beside the sample, and whether its approval is given too. */
export interface TourStep {
  readonly act: ReconsiderationAct;
  readonly payload?: object;
  readonly approved?: true;
}

const norm = (competence: 'own' | 'other'): object => ({
  ground: 'normReview',
  norm: {
    source: 'applicant',
    title: '《某办法》',
    clauses: '第九条',
    maker: '清镇市住房和城乡建设局',
    competence,
    competentBody: '贵阳市人民政府',
  },
});

/** Acts that leave a case in its phase, in an order in which each finds what it needs; a phase takes those it admits. */
export const tour: readonly TourStep[] = [
  { act: 'assignOfficer' },
  { act: 'serveCorrectionNotice' },
  { act: 'extendCorrection' },
  { act: 'recordMandate' },
  { act: 'electRepresentatives' },
  { act: 'admitThirdParty' },
  { act: 'recordDeathOfApplicant' },
  { act: 'inquireHeirs' },
  { act: 'substituteApplicant' },
  { act: 'serveConversionNotice' },
  { act: 'serveExtensionNotice' },
  { act: 'serveResumptionNotice' },
  { act: 'beginTrial' },
  { act: 'investigate' },
  { act: 'inspectSite' },
  { act: 'commissionAppraisal' },
  { act: 'receiveAppraisal' },
  { act: 'inspectFile' },
  { act: 'changeAct' },
  { act: 'recordReturnedMail' },
  { act: 'consolidate' },
  { act: 'separateCases' },
  { act: 'hearOpinions' },
  { act: 'noticeHearing' },
  { act: 'serveHearingNotice' },
  { act: 'postponeHearing' },
  { act: 'cancelHearing' },
  { act: 'consultCommittee' },
  { act: 'recordCommitteeOpinion' },
  { act: 'holdCommitteeSession' },
  { act: 'attemptMediation' },
  { act: 'openMediation' },
  { act: 'holdMediation' },
  { act: 'reachAgreement' },
  { act: 'retractMediation' },
  { act: 'openMediation' },
  { act: 'failMediation' },
  { act: 'explainNoMediation' },
  { act: 'requestStay' },
  { act: 'refuseStay' },
  { act: 'stayExecution' },
  { act: 'liftStay' },
  { act: 'settle' },
  { act: 'extendPeriod', approved: true },
  { act: 'suspend' },
  { act: 'serveSuspensionNotice' },
  { act: 'resume' },
  { act: 'suspend', payload: norm('own') },
  { act: 'serveNormNotice' },
  { act: 'receiveNormReply' },
  { act: 'concludeNormReview', approved: true },
  { act: 'resume' },
  { act: 'suspend', payload: norm('other') },
  { act: 'transferNorm' },
  { act: 'serveNormTransfer' },
  { act: 'receiveNormDisposition' },
  { act: 'resume' },
  { act: 'permitWithdrawal' },
  { act: 'recordSuit' },
  { act: 'correctRecord', payload: { seq: 1 }, approved: true },
];
