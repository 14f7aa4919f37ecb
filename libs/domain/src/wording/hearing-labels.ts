import type { ConsultationCause } from '../reconsideration/committee/committee.acts.js';
import type { HearingGround, HearingStage } from '../reconsideration/hearing/hearing.acts.js';
import type { MediationSubject } from '../reconsideration/mediation/mediation.acts.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

/** Grounds of a hearing: those of 听证办法 3 must be heard, the last two may. */
export const hearingGroundLabels: Labels<HearingGround> = {
  publicInterest: w('案件涉及国家利益、重大社会公共利益', 'National or major public interest'),
  groupOrAttention: w('案件涉及群体性纠纷或者社会关注度较高', 'Group dispute or much public attention'),
  newBusiness: w('案件涉及新业态新领域且案情复杂', 'New kind of business, and complicated'),
  evidenceDisputed: w(
    '被申请复议的行政行为的主要证据存疑，当事人对案件事实争议较大',
    'Main evidence doubtful and the facts much disputed',
  ),
  complexRelations: w('案件法律关系复杂', 'Complicated legal relations'),
  otherMajor: w('案件属于其他重大、疑难、复杂的情形', 'Another major, difficult or complex case'),
  applicantAsks: w('申请人请求听证', 'The applicant asks for it'),
  officeDecides: w('行政复议机构认为有必要听证', 'The office thinks it necessary'),
};

export const hearingStageLabels: Labels<HearingStage> = {
  opening: w('核对身份、宣布纪律、告知权利', 'Opening: identities, rules, rights'),
  applicantStatement: w('申请人陈述', 'Statement of the applicant'),
  respondentAnswer: w('被申请人答辩', 'Answer of the respondent'),
  thirdPartyStatement: w('第三人陈述', 'Statement of the third party'),
  evidence: w('举证、质证', 'Evidence and its examination'),
  debate: w('辩论', 'Debate'),
  finalStatement: w('最后陈述', 'Final statements'),
};

export const consultationCauseLabels: Labels<ConsultationCause> = {
  major: w('案情重大、疑难、复杂', 'Major, difficult or complex'),
  technical: w('专业性、技术性较强', 'Highly specialised or technical'),
  provincial: w('属于省、自治区、直辖市人民政府自我复议的案件', 'A province reviews its own act'),
  necessary: w('行政复议机构认为有必要', 'The office thinks it necessary'),
};

export const mediationSubjectLabels: Labels<MediationSubject> = {
  discretion: w('行使自由裁量权', 'Use of discretion'),
  compensation: w('行政赔偿或者行政补偿', 'Compensation'),
  other: w('其他行政争议', 'Another dispute'),
};
