import type { NonLitigationActs } from '@mingjing/domain';
import { FlagField, TextField } from '../../http/fields.js';
import { noteField, reasonField } from '../common-fields.js';
import { contentField, courtCaseNumberField, otherPartyField, proofField } from './court-fields.js';

type Said<A extends keyof NonLitigationActs> = NonLitigationActs[A];

export class DemandComplianceBody implements Said<'demandCompliance'> {
  @TextField({ ...otherPartyField, label: { zh: '被催告人', en: 'Demanded of' } }) to: string;
  @TextField({
    ...contentField,
    label: { zh: '应当履行的义务', en: 'Duty' },
    help: {
      zh: '涉及金钱给付的，写明金额和给付方式；催告期满仍未履行的，才可以申请强制执行',
      en: 'Of money, the sum and how it is paid; the court may be asked once the days of the demand are over',
    },
  })
  duty: string;
  @TextField(noteField) note?: string;
}

export class ApplyToCourtBody implements Said<'applyToCourt'> {
  @FlagField({
    label: {
      zh: '申请书已由行政机关负责人签名、加盖印章并注明日期',
      en: 'Signed by the head of the agency, sealed and dated',
    },
  })
  signedAndSealed: boolean;
  @TextField({
    label: { zh: '逾期申请的正当理由', en: 'Good reason for lateness' },
    help: {
      zh: '超过法定期限申请的必填',
      en: 'Needed once the period is over',
    },
    max: 2000,
    optional: true,
    multiline: true,
  })
  lateReason?: string;
  @TextField(noteField) note?: string;
}

export class ReceiveEnforcementFilingBody implements Said<'receiveEnforcementFiling'> {
  @TextField(courtCaseNumberField) courtCaseNumber: string;
  @FlagField({
    label: { zh: '法院认为明显违法、听取意见', en: 'The court finds it doubtful and hears both sides' },
    help: {
      zh: '法院的裁定期限因此延长',
      en: 'It then has longer to rule',
    },
    optional: true,
  })
  doubtful?: boolean;
  @TextField(noteField) note?: string;
}

export class ReceiveEnforcementRefusalBody implements Said<'receiveEnforcementRefusal'> {
  @TextField({ ...reasonField, label: { zh: '不予受理、不准予执行的理由', en: 'Reason of the court' } })
  reason: string;
  @TextField(proofField) proof: string;
  @TextField(noteField) note?: string;
}

export class ReceiveEnforcementOrderBody implements Said<'receiveEnforcementOrder'> {
  @TextField({ ...contentField, label: { zh: '裁定内容', en: 'What was ordered' } }) content: string;
  @TextField(proofField) proof: string;
  @TextField(noteField) note?: string;
}
