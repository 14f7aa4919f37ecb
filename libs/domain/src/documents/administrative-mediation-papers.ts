import type { CalendarDate } from '../calendar/calendar-date.js';
import { article, type Article } from '../law/article.js';
import type { AdministrativeMediationEvents as Events } from '../mediation/mediation-acts.js';
import type { MediationDocumentKind } from '../mediation/mediation-documents.js';
import type { AdministrativeMediationRecord } from '../mediation/mediation-record.js';
import type { Party } from '../reconsideration/party.js';
import {
  consentRefusalLabels,
  mediationDeclineLabels,
  mediationEndLabels,
  mediationWarnings,
} from '../wording/administrative-mediation-labels.js';
import { partyRoleLabels } from '../wording/labels.js';
import { framed } from './document-frame.js';
import type { DocumentDraft } from './document-source.js';
import { chineseDate, headed, oneLine, sentence } from './document-text.js';

/** The payload of the event with which each paper of a mediation is issued. */
export interface MediationPayloads {
  mediationConsentLetter: Events['ConsentAsked'];
  mediationAcceptance: Events['MediationAccepted'];
  mediationDecline: Events['MediationDeclined'] | Events['ConsentRefused'];
  mediationNotice: Events['MediatorsNamed'];
  mediationMinutes: Events['MediationHeld'];
  mediationExtension: Events['MediationExtended'];
  mediationAgreement: Events['AgreedInWriting'];
  mediationOralAgreement: Events['AgreedOrally'];
  mediationTermination: Events['MediationTerminated'];
  confirmationApplication: Events['ConfirmationApplied'];
  followUpRecord: Events['AgreementPerformed'];
  breachRecord: Events['AgreementBreached'];
}

export interface MediationSource<Kind extends MediationDocumentKind = MediationDocumentKind> {
  readonly record: AdministrativeMediationRecord;
  readonly payload: MediationPayloads[Kind];
  readonly issuedOn: CalendarDate;
  readonly body: { readonly organName: string; readonly officeName: string };
  readonly handler?: { readonly name: string; readonly contact?: string };
}
type Writer<Kind extends MediationDocumentKind> = (source: MediationSource<Kind>) => DocumentDraft;

const wordingVersion = 1;
const guiyang = (at: string): readonly Article[] => [article('GY_MEDIATION', at)];
const mediating = [article('RULES', '行政调解')];
const confirming = [article('CPL', '205')];

const all = (parties: readonly Party[]): string => parties.map(({ name }) => oneLine(name)).join('、');
const nameOf = ({ parties }: AdministrativeMediationRecord, key: string): string =>
  oneLine(parties.find((party) => party.key === key)?.name ?? '');
const partyLines = ({ parties }: AdministrativeMediationRecord): string[] =>
  parties.map(
    ({ role, name, address }) =>
      `${partyRoleLabels[role].zh}：${oneLine(name)}${address ? `，${oneLine(address)}` : ''}。`,
  );
const dispute = ({ application, receivedOn }: AdministrativeMediationRecord): string =>
  `${receivedOn === null ? '' : `${chineseDate(receivedOn)}，`}本机关收到《${oneLine(application?.title ?? '')}》的调解申请`;
const civil = ({ application }: AdministrativeMediationRecord): boolean =>
  application?.disputeKind === 'civil';

/** The warning that every mediation carries, and that on limitation where the dispute is civil. */
const warnings = (record: AdministrativeMediationRecord): string[] =>
  mediationWarnings.filter((_, index) => index === 0 || civil(record)).map(({ zh }) => `特别提示：${zh}`);

/** Where the parties may turn when mediation comes to nothing. */
const otherWays = (record: AdministrativeMediationRecord): string =>
  civil(record)
    ? '当事人可以依法向人民调解组织申请调解，向仲裁机构申请仲裁，或者向人民法院提起诉讼。'
    : '当事人对行政行为不服的，可以在法定期限内申请行政复议，或者向人民法院提起行政诉讼；调解期间不从上述期限中扣除。';

const letter = (
  source: MediationSource,
  paper: {
    title: string;
    addressee?: string;
    lines: readonly string[];
    articles: readonly Article[];
    remedy?: string;
  },
): DocumentDraft =>
  framed(source, {
    title: paper.title,
    addressee: paper.addressee ?? all(source.record.parties),
    greets: true,
    lines: paper.lines,
    articles: paper.articles,
    wordingVersion,
    ...(paper.remedy === undefined ? {} : { remedy: paper.remedy }),
  });
const record = (
  source: MediationSource,
  paper: { title: string; lines: readonly string[]; articles: readonly Article[] },
): DocumentDraft =>
  framed(source, { ...paper, addressee: all(source.record.parties), greets: false, wordingVersion });

const mediationDecline: Writer<'mediationDecline'> = (source) => {
  const said = source.payload;
  const why =
    'by' in said
      ? `${nameOf(source.record, said.by)}${consentRefusalLabels[said.ground].zh}`
      : `${mediationDeclineLabels[said.ground].zh}。${sentence(said.reason)}`;
  return letter(source, {
    title: '行政调解不予受理告知书',
    lines: [
      `${dispute(source.record)}。经审查，${sentence(why)}本机关不予受理。`,
      ...warnings(source.record),
    ],
    articles: guiyang('12'),
    remedy: otherWays(source.record),
  });
};

const agreementLines = (
  source: MediationSource<'mediationAgreement' | 'mediationOralAgreement'>,
): string[] => {
  const { application } = source.record;
  const { content, performBy } = source.payload;
  return [
    ...partyLines(source.record),
    ...headed('纠纷事实', application?.facts ?? ''),
    ...headed('调解请求', application?.request ?? ''),
    '经本机关主持调解，各方当事人自愿达成如下协议：',
    ...headed('协议内容', content),
    performBy === undefined ? '' : `履行期限：${chineseDate(performBy)}以前。`,
  ];
};
const confirmable = (rec: AdministrativeMediationRecord): string =>
  civil(rec)
    ? '双方当事人认为有必要的，可以自协议生效之日起三十日内共同向人民法院申请司法确认；是否受理由人民法院决定。'
    : '';

/** Every paper of a mediation in the wording of today. */
export const mediationPapers: { readonly [Kind in MediationDocumentKind]: Writer<Kind> } = {
  mediationConsentLetter: (source) => {
    const { application } = source.record;
    return letter(source, {
      title: '行政调解征求意见函',
      addressee: nameOf(source.record, source.payload.to),
      lines: [
        `${dispute(source.record)}。`,
        ...headed('调解请求', application?.request ?? ''),
        ...headed('事实', application?.facts ?? ''),
        `行政调解以自愿为原则。请你于${chineseDate(source.payload.answerBy)}以前答复本机关是否同意调解；不同意或者逾期不答复的，本机关不予受理。`,
        ...warnings(source.record),
      ],
      articles: guiyang('10'),
    });
  },
  mediationAcceptance: (source) =>
    letter(source, {
      title: '行政调解受理通知书',
      lines: [
        `${dispute(source.record)}，各方当事人同意调解。经审查，符合受理条件，本机关决定受理。`,
        `本机关将在受理之日起${String(source.payload.concludeWithinDays)}日内调解终结（设置值，非法定）；经各方同意可以延长一次。`,
        '当事人认为调解人员与纠纷有利害关系的，可以申请回避。',
        ...warnings(source.record),
      ],
      articles: guiyang('12'),
    }),
  mediationDecline,
  mediationNotice: (source) => {
    const { named, sessionOn, startsAt, place } = source.payload;
    return letter(source, {
      title: '行政调解通知书',
      lines: [
        `本机关定于${chineseDate(sessionOn)}${startsAt === undefined ? '' : startsAt}在${oneLine(place)}进行调解，请准时参加。`,
        `调解人员：${named.map(({ name }) => oneLine(name)).join('、')}。认为调解人员与纠纷有利害关系、可能影响公正调解的，可以申请回避。`,
      ],
      articles: guiyang('11'),
    });
  },
  mediationMinutes: (source) => {
    const { attending, place, course, mediators, nextOn } = source.payload;
    return record(source, {
      title: '行政调解笔录',
      lines: [
        `时间：${chineseDate(source.issuedOn)}。地点：${oneLine(place)}。`,
        `调解人员：${mediators.map(({ name }) => oneLine(name)).join('、')}。到场：${attending.map((key) => nameOf(source.record, key)).join('、')}。`,
        ...headed('调解经过', course),
        nextOn === undefined ? '' : `下次调解日期：${chineseDate(nextOn)}。`,
      ],
      articles: mediating,
    });
  },
  mediationExtension: (source) =>
    letter(source, {
      title: '行政调解延期通知书',
      lines: [
        `${sentence(source.payload.reason)}经各方当事人同意并经批准，调解期限延长${String(source.payload.days)}日（设置值，非法定）。`,
        ...warnings(source.record),
      ],
      articles: [article('RULES', '行政调解期限')],
    }),
  mediationAgreement: (source) =>
    record(source, {
      title: '行政调解协议书',
      lines: [
        ...agreementLines(source),
        '本协议自各方当事人签字或者盖章并加盖本机关印章之日起生效，各方应当自觉履行。',
        confirmable(source.record),
      ],
      articles: [article('PML', '29')],
    }),
  mediationOralAgreement: (source) =>
    record(source, {
      title: '行政调解口头协议记录',
      lines: [
        ...agreementLines(source),
        '各方当事人确认以上记录与口头协议一致。',
        confirmable(source.record),
      ],
      articles: [article('PML', '28')],
    }),
  mediationTermination: (source) =>
    letter(source, {
      title: '行政调解终止告知书',
      lines: [
        `${dispute(source.record)}。因${mediationEndLabels[source.payload.ground].zh}，本机关终止调解。${sentence(source.payload.reason)}`,
        ...warnings(source.record),
      ],
      articles: mediating,
      remedy: otherWays(source.record),
    }),
  confirmationApplication: (source) =>
    record(source, {
      title: '司法确认申请书',
      lines: [
        ...partyLines(source.record),
        `申请事项：请求${oneLine(source.payload.court)}确认各方于${chineseDate(source.record.agreement?.on ?? source.issuedOn)}达成的调解协议有效。`,
        ...headed('协议内容', source.record.agreement?.content ?? ''),
        '申请人承诺：协议出于真实意思，不损害国家利益、社会公共利益和他人合法权益。',
      ],
      articles: confirming,
    }),
  followUpRecord: (source) =>
    record(source, {
      title: '行政调解回访记录',
      lines: [
        `回访对象：${oneLine(source.payload.visited)}。`,
        ...headed('履行情况', source.payload.findings),
      ],
      articles: [article('PML', '31')],
    }),
  breachRecord: (source) =>
    record(source, {
      title: '行政调解协议未履行记录',
      lines: [
        `未履行的当事人：${nameOf(source.record, source.payload.by)}。`,
        ...headed('情况', source.payload.findings),
        '对方当事人可以依法提起诉讼；协议已经人民法院确认的，可以申请强制执行。',
      ],
      articles: [article('PML', '32')],
    }),
};
