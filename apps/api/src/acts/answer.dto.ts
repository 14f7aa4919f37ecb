import { ListField, TextField } from '../http/fields.js';
import { noteField, respondentField } from './common-fields.js';
import { EvidenceListBody } from './evidence-list.dto.js';

export class ReceiveAnswerBody extends EvidenceListBody {
  @TextField(respondentField) from: string;
  @TextField({ label: { zh: '答复要点', en: 'Summary' }, max: 10000, optional: true, multiline: true })
  summary?: string;
  @TextField(noteField) note?: string;
}

export class SupplementAnswerBody extends EvidenceListBody {
  @TextField(respondentField) from: string;
  @TextField({ label: { zh: '补充说明', en: 'Explanation' }, max: 10000, optional: true, multiline: true })
  summary?: string;
  @TextField(noteField) note?: string;
}

export class ReturnAnswerBody {
  @TextField(respondentField) from: string;
  @TextField({ label: { zh: '退回意见', en: 'Remarks' }, max: 4000, multiline: true }) remarks: string;
  @ListField({ label: { zh: '缺少的材料', en: 'Missing' }, of: 'text', max: 40, optional: true })
  missing?: string[];
  @TextField(noteField) note?: string;
}

export class AcceptAnswerBody {
  @TextField(respondentField) from: string;
  @TextField(noteField) note?: string;
}

/** The bodies of the hand-in of a respondent and of the look over it. */
export const answerBodies = {
  receiveAnswer: ReceiveAnswerBody,
  returnAnswer: ReturnAnswerBody,
  supplementAnswer: SupplementAnswerBody,
  acceptAnswer: AcceptAnswerBody,
} as const;
