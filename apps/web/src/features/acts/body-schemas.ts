import type { AdministrativeMediationAct, ProcedureName, ReconsiderationAct } from '@mingjing/domain';

import { litigationBodies, suitOpenings } from './body-schemas-litigation';
import { useGet } from '../../api/queries';
import type { Language } from '../../i18n/language';

/** A field of a body as the description of the API tells it. */
export interface FieldSchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: FieldSchema;
  readonly allOf?: readonly FieldSchema[];
  readonly $ref?: string;
  readonly 'x-label'?: Readonly<Record<Language, string>>;
  readonly 'x-help'?: Readonly<Record<Language, string>>;
  readonly 'x-control'?: string;
}

export interface BodySchema {
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

export interface ApiDescription {
  readonly components: { readonly schemas: Readonly<Record<string, BodySchema>> };
}

export interface Field {
  readonly name: string;
  readonly label: string;
  /** What is said beside it, where the label alone leaves one in doubt. */
  readonly help?: string;
  readonly control: string;
  readonly required: boolean;
  readonly schema: FieldSchema;
  /** The fields of a group. */
  readonly fields: readonly Field[];
}

/** Acts a person is asked to fill a form for; the description lists the bodies, this says whose they are. */
export type FormedAct = Exclude<
  ReconsiderationAct,
  | 'receiveApplication'
  | 'importRegisterEntry'
  | 'acceptAsRegistered'
  | 'closeAsRegistered'
  | 'deemAcceptance'
  | 'enterReview'
  | 'enterNormReview'
  | 'settleInMediation'
  | 'resumeAfterMediation'
  | 'takeEffect'
  | 'superviseDecision'
  | 'returnDecision'
  | 'withdrawDecision'
  | 'decide'
>;

const reconsiderationBodies: Readonly<Record<FormedAct, string>> = {
  assignOfficer: 'AssignOfficerBody',
  issueCorrectionNotice: 'IssueCorrectionNoticeBody',
  serveCorrectionNotice: 'ServiceBody',
  submitCorrection: 'SubmitCorrectionBody',
  deemAbandoned: 'DeemAbandonedBody',
  accept: 'AcceptBody',
  declineToAccept: 'DeclineToAcceptBody',
  serveDecline: 'ServiceBody',
  chooseProcedure: 'ChooseProcedureBody',
  sendCopy: 'SendCopyBody',
  serveCopy: 'ServiceBody',
  receiveAnswer: 'ReceiveAnswerBody',
  returnAnswer: 'ReturnAnswerBody',
  supplementAnswer: 'SupplementAnswerBody',
  acceptAnswer: 'AcceptAnswerBody',
  recordNoAnswer: 'RecordNoAnswerBody',
  hearOpinions: 'HearOpinionsBody',
  submitDraft: 'SubmitDraftBody',
  discussCollectively: 'DiscussCollectivelyBody',
  proposeDecision: 'DecisionBody',
  rejectApplication: 'RejectApplicationBody',
  correctDecision: 'CorrectDecisionBody',
  serveDecisionCorrection: 'ServiceBody',
  serveDecision: 'ServiceBody',
  performed: 'PerformedBody',
  recordSuit: 'RecordSuitBody',
  extendCorrection: 'ExtendCorrectionBody',
  orderAcceptance: 'OrderAcceptanceBody',
  askSuperiorToHear: 'AskSuperiorToHearBody',
  handToSuperior: 'HandToSuperiorBody',
  orderReview: 'OrderReviewBody',
  convertToOrdinary: 'ReasonBody',
  serveConversionNotice: 'ServiceBody',
  admitThirdParty: 'AdmitThirdPartyBody',
  substituteApplicant: 'SubstitutePartyBody',
  substituteRespondent: 'SubstitutePartyBody',
  recordMandate: 'RecordMandateBody',
  electRepresentatives: 'ElectRepresentativesBody',
  recordDeathOfApplicant: 'RecordDeathBody',
  inquireHeirs: 'InquireHeirsBody',
  inspectFile: 'InspectFileBody',
  investigate: 'InvestigateBody',
  inspectSite: 'InspectSiteBody',
  commissionAppraisal: 'CommissionAppraisalBody',
  receiveAppraisal: 'ReceiveAppraisalBody',
  remindRespondent: 'RemindRespondentBody',
  beginTrial: 'BeginTrialBody',
  changeAct: 'ChangeActBody',
  recordReturnedMail: 'RecordReturnedMailBody',
  serveDocument: 'ServeDocumentBody',
  confirmServiceAddress: 'ConfirmServiceAddressBody',
  publishServiceNotice: 'PublishServiceNoticeBody',
  consolidate: 'ConsolidateBody',
  separateCases: 'ReasonBody',
  noticeHearing: 'NoticeHearingBody',
  serveHearingNotice: 'ServiceBody',
  postponeHearing: 'PostponeHearingBody',
  cancelHearing: 'ReasonBody',
  holdHearing: 'HoldHearingBody',
  consultCommittee: 'ConsultCommitteeBody',
  recordCommitteeOpinion: 'RecordCommitteeOpinionBody',
  recordCounselOpinion: 'RecordCounselOpinionBody',
  holdCommitteeSession: 'HoldCommitteeSessionBody',
  attemptMediation: 'AttemptMediationBody',
  openMediation: 'OpenMediationBody',
  holdMediation: 'HoldMediationBody',
  reachAgreement: 'ReachAgreementBody',
  signMediationDocument: 'SignMediationDocumentBody',
  retractMediation: 'RetractMediationBody',
  failMediation: 'ReasonBody',
  explainNoMediation: 'ReasonBody',
  requestStay: 'RequestStayBody',
  stayExecution: 'StayExecutionBody',
  refuseStay: 'ReasonBody',
  liftStay: 'ReasonBody',
  extendPeriod: 'ExtendPeriodBody',
  serveExtensionNotice: 'ServiceBody',
  suspend: 'SuspendBody',
  serveSuspensionNotice: 'ServiceBody',
  resume: 'ResumeBody',
  serveResumptionNotice: 'ServiceBody',
  settle: 'SettleBody',
  permitWithdrawal: 'PermitWithdrawalBody',
  terminate: 'TerminateBody',
  serveNormNotice: 'ServeNormNoticeBody',
  receiveNormReply: 'ReceiveNormReplyBody',
  transferNorm: 'TransferNormBody',
  serveNormTransfer: 'ServiceProofBody',
  receiveNormDisposition: 'NormConclusionBody',
  concludeNormReview: 'NormConclusionBody',
  correctRecord: 'CorrectRecordBody',
  issuePerformanceOrder: 'IssuePerformanceOrderBody',
  servePerformanceOrder: 'ServiceBody',
  noticeTalk: 'NoticeTalkBody',
  holdTalk: 'HoldTalkBody',
  issueCriticism: 'IssueCriticismBody',
  issueOpinionLetter: 'IssueOpinionLetterBody',
  serveOpinionLetter: 'ServeOpinionLetterBody',
  receiveOpinionFeedback: 'ReceiveOpinionFeedbackBody',
  issueSuggestionLetter: 'IssueSuggestionLetterBody',
  copyToSuperior: 'CopyToSuperiorBody',
  transferClues: 'TransferCluesBody',
  recordLossAnalysis: 'RecordLossAnalysisBody',
  recordMeasuresDone: 'RecordMeasuresDoneBody',
  publish: 'PublishBody',
  demandPerformance: 'DemandPerformanceBody',
  serveDemand: 'ServiceBody',
  applyEnforcement: 'ApplyEnforcementBody',
  recordAgencyEnforcement: 'RecordAgencyEnforcementBody',
  close: 'CloseBody',
  addMaterial: 'AddMaterialBody',
  withdrawMaterial: 'WithdrawMaterialBody',
};

type FormedMediationAct = Exclude<
  AdministrativeMediationAct,
  'applyMediation' | 'importRegisterEntry' | 'acceptAsRegistered' | 'closeAsRegistered'
>;
const mediationBodies: Readonly<Record<FormedMediationAct, string>> = {
  assignOfficer: 'AssignOfficerBody',
  askConsent: 'AskConsentBody',
  giveConsent: 'GiveConsentBody',
  refuseConsent: 'RefuseConsentBody',
  acceptMediation: 'AcceptMediationBody',
  declineMediation: 'DeclineMediationBody',
  nameMediators: 'NameMediatorsBody',
  replaceMediators: 'ReplaceMediatorsBody',
  holdMediation: 'HoldMediationSessionBody',
  extendMediation: 'ExtendMediationBody',
  suspend: 'SuspendMediationBody',
  resume: 'ResumeMediationBody',
  terminateMediation: 'TerminateMediationBody',
  agree: 'AgreeBody',
  agreeOrally: 'AgreeOrallyBody',
  applyConfirmation: 'ApplyConfirmationBody',
  confirmAgreement: 'ConfirmAgreementBody',
  refuseConfirmation: 'RefuseConfirmationBody',
  performed: 'FollowUpBody',
  breached: 'BreachedBody',
  correctRecord: 'CorrectRecordBody',
  addMaterial: 'AddMaterialBody',
  withdrawMaterial: 'WithdrawMaterialBody',
  close: 'CloseBody',
};

/** The body of each act, in the terms of the procedure of its case. */
export const bodyNames: Readonly<Record<ProcedureName, Readonly<Record<string, string>>>> = {
  reconsideration: reconsiderationBodies,
  mediation: mediationBodies,
  litigation: litigationBodies,
};

const refOf = (schema: FieldSchema): string | undefined =>
  (schema.$ref ?? schema.items?.$ref ?? schema.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref)
    ?.split('/')
    .pop();

export const bodyNameOf = (act: string, procedure: ProcedureName): string | undefined =>
  Object.hasOwn(bodyNames[procedure], act) ? bodyNames[procedure][act] : undefined;

/** The fields of a body in the order of its class, with their labels. */
export function fieldsOf(description: ApiDescription, body: string, language: Language): Field[] {
  const { properties = {}, required = [] } = description.components.schemas[body] ?? {};
  return Object.entries(properties).map(([name, schema]) => {
    const group = refOf(schema);
    return {
      name,
      label: schema['x-label']?.[language] ?? name,
      ...(schema['x-help'] && { help: schema['x-help'][language] }),
      control: schema['x-control'] ?? 'text',
      required: required.includes(name),
      schema,
      fields: group === undefined ? [] : fieldsOf(description, group, language),
    };
  });
}

/** The bodies of the acts that open a case of each procedure. */
export const openingBodies: Readonly<Record<ProcedureName, Readonly<Record<string, string>>>> = {
  reconsideration: {
    receiveApplication: 'ReceiveApplicationBody',
    importRegisterEntry: 'ReconsiderationEntryBody',
  },
  mediation: { applyMediation: 'ApplyMediationBody', importRegisterEntry: 'MediationEntryBody' },
  litigation: { ...suitOpenings, importRegisterEntry: 'SuitEntryBody' },
};
export const opensCase = (act: string, procedure: ProcedureName): boolean =>
  Object.hasOwn(openingBodies[procedure], act);
/** An act that opens a case of the procedure, for what all of them say alike. */
export const anyOpening = (procedure: ProcedureName): string =>
  Object.keys(openingBodies[procedure])[0] ?? '';

/** Acts nobody fills a form for, and the body of what they carry out. */
const carriedOut: Readonly<Record<ProcedureName, Readonly<Record<string, string>>>> = {
  reconsideration: { decide: 'DecisionBody', rejectApplication: 'DecisionBody' },
  mediation: {},
  litigation: { decideAppeal: 'ProposeAppealChoiceBody' },
};

/** The body an act's payload was checked by, in the terms of the procedure of its case. */
export const readingBodyOf = (act: string, procedure: ProcedureName): string =>
  bodyNameOf(act, procedure) ??
  carriedOut[procedure][act] ??
  openingBodies[procedure][act] ??
  openingBodies[procedure][anyOpening(procedure)] ??
  '';

/** The body of a group within a body, or of the entries of a list. */
export function groupBodyOf(description: ApiDescription | undefined, body: string, field: string): string {
  const schema = description?.components.schemas[body]?.properties?.[field];
  return (schema && refOf(schema)) ?? body;
}

/** Names of payload fields for reading: those of the body in its order, then of every other body. */
export function labelsOf(
  description: ApiDescription | undefined,
  body: string,
  language: Language,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const schemas = description?.components.schemas ?? {};
  const names = [body, ...Object.keys(schemas).filter((name) => name.endsWith('Body'))];
  for (const name of names)
    for (const [field, schema] of Object.entries(schemas[name]?.properties ?? {})) {
      const label = schema['x-label']?.[language];
      if (label !== undefined && !labels.has(field)) labels.set(field, label);
    }
  return labels;
}

/** Read once and kept: it changes with a new version of the system only. */
export const useApiDescription = () => useGet<ApiDescription>('/api/openapi.json');
