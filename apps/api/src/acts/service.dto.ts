import {
  failingMethods,
  plainDocuments,
  publicNoticeCauses,
  receivers,
  servedDocuments,
  serviceMethods,
  type PlainDocument,
  type PublicNoticeCause,
  type Receiver,
  type ServedDocument,
  type ServiceMethod,
} from '@mingjing/domain';
import { EnumField, FlagField, ListField, TextField } from '../http/fields.js';
import { noteField, partyField } from './common-fields.js';

const recipientField = { ...partyField, label: { zh: '受送达人', en: 'Recipient' } } as const;

/** How it was served and what proves it; which of it is needed the way decides. */
export class ServiceProofBody {
  @EnumField({ label: { zh: '送达方式', en: 'Method' }, values: serviceMethods }) method: ServiceMethod;
  @TextField({ label: { zh: '送达地址', en: 'Address' }, max: 300, optional: true }) address?: string;
  @TextField({ label: { zh: '签收人', en: 'Signed for by' }, max: 100, optional: true }) receivedBy?: string;
  @EnumField({
    label: { zh: '签收人身份', en: 'Signing as' },
    values: receivers,
    optional: true,
  })
  receiver?: Receiver;
  @TextField({
    label: { zh: '受委托机关或者转交单位', en: 'Body entrusted or forwarding unit' },
    max: 200,
    optional: true,
  })
  through?: string;
  @TextField({ label: { zh: '邮件号', en: 'Tracking number' }, max: 60, optional: true })
  trackingNumber?: string;
  @TextField({
    label: { zh: '系统送达记录（流水号、到达时间）', en: 'Record of delivery (number, time of arrival)' },
    max: 200,
    optional: true,
  })
  deliveryRecord?: string;
  @TextField({
    label: { zh: '拒收的人和事由', en: 'Who refused it and why' },
    max: 500,
    optional: true,
    multiline: true,
  })
  refusal?: string;
  @ListField({
    label: { zh: '见证人、在场人员', en: 'Witnesses and people present' },
    of: 'text',
    max: 10,
    optional: true,
  })
  witnesses?: string[];
  @FlagField({
    label: { zh: '已拍照、录像记录送达过程', en: 'Photographed or filmed' },
    optional: true,
  })
  filmed?: boolean;
  @TextField({
    label: { zh: '送达回证（回执）编号', en: 'Number of the receipt' },
    max: 100,
    optional: true,
  })
  receiptNumber?: string;
  @TextField(noteField) note?: string;
}

export class ServiceBody extends ServiceProofBody {
  @TextField(recipientField) to: string;
}

export class ServeDocumentBody extends ServiceBody {
  @EnumField({ label: { zh: '送达的文书', en: 'Document' }, values: plainDocuments }) document: PlainDocument;
}

export class ServeNormNoticeBody extends ServiceProofBody {
  @TextField({ label: { zh: '制定机关', en: 'Maker' }, max: 200 }) maker: string;
}

export class ConfirmServiceAddressBody {
  @TextField(partyField) party: string;
  @TextField({ label: { zh: '送达地址', en: 'Address' }, max: 300, optional: true }) address?: string;
  @FlagField({ label: { zh: '同意电子送达', en: 'Agrees to electronic service' } })
  electronicConsent: boolean;
  @TextField({
    label: { zh: '电子送达地址', en: 'Electronic address' },
    max: 200,
    optional: true,
  })
  electronicAddress?: string;
  @TextField(noteField) note?: string;
}

export class RecordReturnedMailBody {
  @EnumField({
    label: { zh: '未送达的文书', en: 'Document not served' },
    values: servedDocuments,
  })
  document: ServedDocument;
  @TextField(recipientField) to: string;
  @EnumField({
    label: { zh: '采用的方式', en: 'Method tried' },
    values: failingMethods,
    optional: true,
  })
  method?: (typeof failingMethods)[number];
  @TextField({ label: { zh: '未成的原因', en: 'Why it failed' }, max: 500 }) reason: string;
  @TextField({ label: { zh: '邮件号', en: 'Tracking number' }, max: 60, optional: true })
  trackingNumber?: string;
  @TextField(noteField) note?: string;
}

export class PublishServiceNoticeBody {
  @EnumField({ label: { zh: '公告送达的文书', en: 'Document' }, values: servedDocuments })
  document: ServedDocument;
  @TextField(recipientField) to: string;
  @EnumField({ label: { zh: '公告送达的情形', en: 'Ground' }, values: publicNoticeCauses })
  cause: PublicNoticeCause;
  @TextField({
    label: { zh: '原因和经过（记入案卷）', en: 'What was tried and found out' },
    max: 2000,
    multiline: true,
  })
  reason: string;
  @TextField({ label: { zh: '公告的载体', en: 'Where it was published' }, max: 200 }) medium: string;
  @TextField(noteField) note?: string;
}
