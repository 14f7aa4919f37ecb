import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Refusals of the chapter of service; each says what is lawful instead. */
export const serviceRefusalTexts = {
  SERVICE_NOT_PROVED: w(
    '送达须有证明：直接、委托、转交送达填写签收人，邮寄填写邮件号，电子送达填写系统送达记录，或者填写送达回证编号、附送达回证',
    'Service needs proof: who signed for direct, entrusted or forwarded service, the tracking number of the post, the system’s record of electronic delivery; or the receipt’s number, or the receipt attached',
  ),
  SERVICE_BODY_NOT_NAMED: w(
    '委托送达须写明受委托机关，转交送达须写明转交的单位',
    'Name the body entrusted with the service, or the unit that forwarded the document',
  ),
  LEFT_WITHOUT_REFUSAL: w(
    '留置送达以拒收为前提：请写明拒收的人和事由；没有拒收的，直接送达或者邮寄送达',
    'A document is left only where it was refused: say who refused it and why; otherwise serve directly or by post',
  ),
  LEFT_WITHOUT_WITNESSES: w(
    '留置送达须有两名以上见证人或者在场人员签名，或者拍照、录像记录送达过程',
    'Leaving needs two people present who sign, or photographs or film of the leaving',
  ),
  PUBLIC_NOTICE_NOT_PUBLISHED: w(
    '公告送达不能直接登记：请办理“发布送达公告”，公告期满之日由系统依法记为送达',
    'Service by public notice is not entered by hand: publish the notice, and on its expiry the law itself serves',
  ),
  ELECTRONIC_WITHOUT_CONSENT: w(
    '受送达人没有同意电子送达：请先取得送达地址确认书并办理“确认送达地址”，或者改用其他方式送达',
    'The recipient has not agreed to electronic service: record its confirmation of address first, or serve another way',
  ),
  NOTHING_TO_SERVE: w(
    '没有可以这样送达的文书：尚未作出，或者均已送达',
    'Nothing is waiting to be served this way: it was not issued or has been served',
  ),
  DOCUMENT_NOT_OWED: w(
    '该文书没有待送达给此人：尚未作出，或者已经送达；请从“待送达文书”中选择',
    'This document is not owed to them: it was not issued or has been served; choose one of those still to be served',
  ),
  MEDIATION_DOCUMENT_IN_PERSON: w(
    '调解书应当直接送达当事人本人，不适用留置送达和公告送达',
    'A mediation document goes to the party in person; it is neither left nor served by public notice',
  ),
  SUPERVISION_PAPER_NOT_PUBLISHED: w(
    '意见书、责令限期履行通知书、约谈通知书不适用公告送达：行政机关的所在是明确的，请直接送达、邮寄送达，拒收的留置送达',
    'Opinion letters, orders to perform and notices of a talk are not published: an organ is found where it sits; serve directly or by post, or leave the paper where it is refused',
  ),
  PUBLIC_NOTICE_NOT_LAST_RESORT: w(
    '公告送达是最后的方式：请先用其他方式送达并记录未成的情况，或者写明受送达人下落不明的查找经过',
    'Public notice comes last: try another way and record its failure, or tell how the whereabouts were looked for in vain',
  ),
  PUBLIC_NOTICE_RUNNING: w(
    '该文书对此人的公告正在进行',
    'A public notice of this document to them is running',
  ),
  ELECTRONIC_ADDRESS_MISSING: w(
    '同意电子送达的，须填写电子送达地址',
    'With consent to electronic service an electronic address is needed',
  ),
  SERVICE_ADDRESS_MISSING: w('请填写送达地址', 'Enter an address for service'),
} as const satisfies Readonly<Record<string, Wording>>;
