import { owedDocuments } from '../reconsideration/service/owed-documents.js';
import {
  plainDocuments,
  servedDocuments,
  supervisionPapers,
  type ServedDocument,
  type ServiceActs,
} from '../reconsideration/service/service.acts.js';
import type { Service, ServiceProof } from '../reconsideration/terms.js';
import type { Moment } from './moment.js';

/** Direct service, with its receipt. */
export const sampleProof: ServiceProof = {
  method: 'direct',
  receiptNumber: '送达回证第1号',
  receivedBy: '收件人本人',
  receiver: 'self',
};
export const sampleService = (to: string): Service => ({ to, ...sampleProof });

type Samples = { readonly [A in keyof ServiceActs]: (moment: Moment) => ServiceActs[A] };

const owed = ({ ruleSet, record }: Moment) =>
  owedDocuments({ ruleSet, record }).filter(({ act, to }) => act !== 'sendCopy' && to !== null);
const first = (moment: Moment, among: readonly string[] | null): { document: ServedDocument; to: string } => {
  const found = owed(moment).find(({ document }) => among?.includes(document) !== false);
  return {
    document: (found?.document ?? 'acceptanceNotice') as ServedDocument,
    to: found?.to ?? 'applicant-1',
  };
};

/** Never served by public notice. */
const inPerson: readonly string[] = ['mediationDocument', ...supervisionPapers];

/** Sample payloads of the chapter of service: for the document that is owed longest. */
export const serviceSamples: Samples = {
  serveDocument: (moment) => {
    const { document, to } = first(moment, plainDocuments);
    return { ...sampleService(to), document: document as ServiceActs['serveDocument']['document'] };
  },
  confirmServiceAddress: ({ record }) => ({
    party: record.parties[0]?.key ?? 'applicant-1',
    address: '清镇市百花路1号',
    electronicConsent: true,
    electronicAddress: 'applicant@example.cn',
  }),
  recordReturnedMail: (moment) => ({ ...first(moment, null), method: 'post', reason: '收件人外出' }),
  publishServiceNotice: (moment) => ({
    ...first(
      moment,
      servedDocuments.filter((document) => !inPerson.includes(document)),
    ),
    cause: 'whereaboutsUnknown',
    reason: '到住所地和社区查找，均下落不明',
    medium: '清镇市人民政府网站',
  }),
};
