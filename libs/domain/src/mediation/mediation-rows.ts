import { always, article } from '../law/article.js';
import type { ActRow } from '../procedure/act-table.js';
import { addsMaterial, correctsRecord, withdrawsMaterial } from '../reconsideration/file-rows.js';
import { rulesOnMaterials } from '../reconsideration/reconsideration.materials.js';
import { disputeTypeOfKind, disputeTypeTold } from './dispute.requirements.js';
import type {
  AdministrativeMediationActs,
  AdministrativeMediationEvents,
  Mediator,
} from './mediation-acts.js';
import type { MediationDocumentKind } from './mediation-documents.js';
import { guiyang, ownRules, type MediationFacts as Facts } from './mediation-facts.js';
import * as need from './mediation-requirements.js';
import { agreedPhases, mediationPhases, sitting, type MediationTracks } from './mediation-tracks.js';

type Row<A extends keyof AdministrativeMediationActs> = ActRow<
  MediationTracks,
  Facts,
  AdministrativeMediationActs[A],
  AdministrativeMediationEvents,
  MediationDocumentKind
>;
export type MediationRows = { readonly [A in keyof AdministrativeMediationActs]: Row<A> };

const handlers = ['registrar', 'caseOfficer', 'officeHead'] as const;
const waiting = ['APPLIED', 'CONSENT_ASKED'] as const;
const open = mediationPhases.filter((phase) => phase !== 'ARCHIVED');
const mediation = ownRules('行政调解');
const confirmation = always(article('CPL', '205'));

const named = (ids: readonly string[], { organ }: Facts): { readonly named: readonly Mediator[] } => ({
  named: ids.flatMap((wanted) =>
    organ.officeStaff.flatMap(({ id, name }) => (id === wanted ? [{ id, name }] : [])),
  ),
});
const dispute = ({ record }: Facts) => ({ disputeKind: record.application?.disputeKind ?? 'civil' });

type Chapter<A extends keyof AdministrativeMediationActs> = Pick<MediationRows, A>;

/** From the application to acceptance or refusal (贵阳市行政调解暂行规定 8-12). */
export const takingUpRows: Chapter<
  | 'applyMediation'
  | 'assignOfficer'
  | 'askConsent'
  | 'giveConsent'
  | 'refuseConsent'
  | 'acceptMediation'
  | 'declineMediation'
> = {
  applyMediation: {
    article: guiyang('8'),
    by: handlers,
    moves: { phase: { from: ['APPLIED'], to: 'APPLIED' } },
    requires: [
      ...[need.notAppliedYet, need.bothSidesNamed, need.keysDistinct, need.oralRecorded],
      ...[disputeTypeTold, disputeTypeOfKind],
    ],
    records: 'MediationApplied',
    adds: (_, { organ }) => ({ acceptWithinWorkingDays: organ.mediationPeriods.acceptWithinWorkingDays }),
  },
  assignOfficer: {
    article: mediation,
    by: handlers,
    moves: { phase: { from: open } },
    requires: [need.officerOfTheOffice],
    records: 'OfficerAssigned',
    series: true,
  },
  askConsent: {
    article: guiyang('10'),
    by: handlers,
    moves: { phase: { from: waiting, to: 'CONSENT_ASKED' } },
    requires: [need.askedOfParty, need.notConsentedYet, need.answerAfterAsking],
    records: 'ConsentAsked',
    issues: 'mediationConsentLetter',
    key: ({ to }) => to,
  },
  giveConsent: {
    article: guiyang('10'),
    by: handlers,
    moves: { phase: { from: waiting } },
    requires: [need.givenByParty, need.notGivenYet],
    records: 'ConsentGiven',
    key: ({ by }) => by,
  },
  refuseConsent: {
    article: guiyang('10'),
    by: handlers,
    moves: { phase: { from: waiting, to: 'REFUSED' } },
    requires: [need.refusedByParty, need.silenceLastedLongEnough],
    records: 'ConsentRefused',
    issues: 'mediationDecline',
    key: ({ by }) => by,
  },
  acceptMediation: {
    article: guiyang('12'),
    by: handlers,
    moves: { phase: { from: waiting, to: 'ACCEPTED' } },
    requires: [need.allConsent, need.conditionsMet],
    records: 'MediationAccepted',
    adds: (_, { organ }) => ({ concludeWithinDays: organ.mediationPeriods.concludeWithinDays }),
    issues: 'mediationAcceptance',
  },
  declineMediation: {
    article: guiyang('12'),
    by: handlers,
    moves: { phase: { from: waiting, to: 'NOT_ACCEPTED' } },
    records: 'MediationDeclined',
    issues: 'mediationDecline',
  },
};

/** The mediators, the sessions and the time they take (贵阳市行政调解暂行规定 11; the organ's own rules). */
export const sessionRows: Chapter<
  | 'nameMediators'
  | 'replaceMediators'
  | 'holdMediation'
  | 'extendMediation'
  | 'suspend'
  | 'resume'
  | 'terminateMediation'
> = {
  nameMediators: {
    article: guiyang('11'),
    by: handlers,
    moves: { phase: { from: ['ACCEPTED'], to: 'MEDIATING' } },
    requires: [need.mediatorsOfOrgan, need.mediatorsImpartial, need.sessionNotPast],
    records: 'MediatorsNamed',
    adds: ({ mediators }, facts) => named(mediators, facts),
    issues: 'mediationNotice',
  },
  replaceMediators: {
    article: guiyang('11'),
    by: handlers,
    moves: { phase: { from: sitting } },
    requires: [need.mediatorsOfOrgan, need.mediatorsImpartial],
    records: 'MediatorsReplaced',
    adds: ({ mediators }, facts) => named(mediators, facts),
  },
  holdMediation: {
    article: mediation,
    by: handlers,
    moves: { phase: { from: sitting } },
    requires: [need.sidesPresent, need.nextNotPast],
    records: 'MediationHeld',
    adds: (_, { record }) => ({ mediators: record.mediators }),
    issues: 'mediationMinutes',
  },
  extendMediation: {
    article: ownRules('行政调解期限'),
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: ['MEDIATING'], to: 'EXTENDED' } },
    requires: [
      need.notExtendedBefore,
      need.periodStillRuns,
      need.extensionAgreed,
      need.extensionWithinSetting,
    ],
    records: 'MediationExtended',
    issues: 'mediationExtension',
  },
  suspend: {
    article: mediation,
    by: handlers,
    moves: { phase: { from: sitting, to: 'SUSPENDED' } },
    records: 'ProceedingSuspended',
  },
  resume: {
    article: mediation,
    by: handlers,
    moves: { phase: { from: ['SUSPENDED'], to: 'MEDIATING' } },
    records: 'ProceedingResumed',
  },
  terminateMediation: {
    article: mediation,
    by: handlers,
    moves: { phase: { from: ['ACCEPTED', ...sitting, 'SUSPENDED'], to: 'TERMINATED' } },
    requires: [need.periodRanOut],
    records: 'MediationTerminated',
    issues: 'mediationTermination',
  },
};

/** The agreement, what the court makes of it, and whether it is kept (人民调解法 28-33 by analogy; 民事诉讼法 205). */
export const agreementRows: Chapter<
  | 'agree'
  | 'agreeOrally'
  | 'applyConfirmation'
  | 'confirmAgreement'
  | 'refuseConfirmation'
  | 'performed'
  | 'breached'
> = {
  agree: {
    article: always(article('PML', '29')),
    by: handlers,
    moves: { phase: { from: sitting, to: 'AGREED_WRITTEN' } },
    requires: [need.agreementLawful, need.performedLater, need.allSigned, need.sealPut],
    records: 'AgreedInWriting',
    adds: (_, facts) => dispute(facts),
    issues: 'mediationAgreement',
  },
  agreeOrally: {
    article: always(article('PML', '28')),
    by: handlers,
    moves: { phase: { from: sitting, to: 'AGREED_ORAL' } },
    requires: [need.agreementLawful, need.performedLater, need.allConfirmed],
    records: 'AgreedOrally',
    adds: (_, facts) => dispute(facts),
    issues: 'mediationOralAgreement',
  },
  applyConfirmation: {
    article: confirmation,
    by: handlers,
    moves: { phase: { from: agreedPhases } },
    requires: [need.civilDispute, need.confirmationNotAppliedYet, need.appliedJointly],
    records: 'ConfirmationApplied',
    issues: 'confirmationApplication',
  },
  confirmAgreement: {
    article: confirmation,
    by: handlers,
    moves: { phase: { from: agreedPhases, to: 'CONFIRMED' } },
    requires: [need.confirmationApplied],
    records: 'AgreementConfirmed',
  },
  refuseConfirmation: {
    article: confirmation,
    by: handlers,
    moves: { phase: { from: agreedPhases } },
    requires: [need.confirmationApplied],
    records: 'ConfirmationRefused',
  },
  performed: {
    article: always(article('PML', '31')),
    by: handlers,
    moves: { phase: { from: [...agreedPhases, 'CONFIRMED', 'BREACHED'], to: 'PERFORMED' } },
    records: 'AgreementPerformed',
    issues: 'followUpRecord',
  },
  breached: {
    article: always(article('PML', '32')),
    by: handlers,
    moves: { phase: { from: [...agreedPhases, 'CONFIRMED'], to: 'BREACHED' } },
    requires: [need.breachedByParty, need.performanceDue],
    records: 'AgreementBreached',
    issues: 'breachRecord',
  },
};

/** The file: papers, corrections, the archive. */
export const fileRows: Chapter<'addMaterial' | 'withdrawMaterial' | 'correctRecord' | 'close'> = {
  addMaterial: {
    article: always(rulesOnMaterials),
    by: handlers,
    moves: {},
    ...addsMaterial,
  },
  withdrawMaterial: {
    article: always(rulesOnMaterials),
    by: handlers,
    moves: {},
    ...withdrawsMaterial,
  },
  correctRecord: {
    article: ownRules('更正记录'),
    by: handlers,
    moves: { phase: { from: mediationPhases } },
    ...correctsRecord,
  },
  close: {
    article: ownRules('结案'),
    by: handlers,
    moves: {
      phase: {
        from: ['REFUSED', 'NOT_ACCEPTED', 'TERMINATED', 'PERFORMED', 'BREACHED'],
        to: 'ARCHIVED',
      },
    },
    records: 'CaseClosed',
  },
};
