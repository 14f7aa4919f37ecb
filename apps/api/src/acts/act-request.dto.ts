import type { CalendarDate } from '@mingjing/domain';
import { DateField, IntegerField, ListField, RecordField, TextField } from '../http/fields.js';

/** The envelope of every act: when it happened in law, on which version of the case, and what it says. */
export class ActRequest {
  @DateField({ label: { zh: '发生日期', en: 'Occurred on' }, optional: true }) occurredOn?: CalendarDate;
  @IntegerField({ label: { zh: '案件版本', en: 'Case version' }, min: 0, max: 2_000_000_000, optional: true })
  version?: number;
  @TextField({
    label: { zh: '报批理由', en: 'Reasons for the approvers' },
    max: 4000,
    optional: true,
    multiline: true,
  })
  reasons?: string;
  @ListField({
    label: { zh: '所附材料', en: 'Materials' },
    of: 'id',
    max: 100,
    optional: true,
    control: 'evidence',
  })
  evidence?: string[];
  @RecordField({ label: { zh: '内容', en: 'Content' } }) payload: Record<string, unknown>;
}

/** A step of a proposal with the words that go with it. */
export class ProposalStepRequest {
  @IntegerField({ label: { zh: '案件版本', en: 'Case version' }, min: 0, max: 2_000_000_000, optional: true })
  version?: number;
  @TextField({ label: { zh: '意见', en: 'Remark' }, max: 4000, optional: true, multiline: true })
  remark?: string;
}

/** An approval; one given on paper on an earlier day names the day and has its scan beside it. */
export class ApproveProposalRequest extends ProposalStepRequest {
  @DateField({ label: { zh: '批准日期', en: 'Approved on' }, optional: true }) approvedOn?: CalendarDate;
  @ListField({
    label: { zh: '审批材料扫描件', en: 'Scanned approval' },
    of: 'id',
    max: 20,
    optional: true,
    control: 'evidence',
  })
  evidence?: string[];
}

export class ReturnProposalRequest {
  @IntegerField({ label: { zh: '案件版本', en: 'Case version' }, min: 0, max: 2_000_000_000, optional: true })
  version?: number;
  @TextField({ label: { zh: '退回理由', en: 'Reason' }, max: 4000, min: 1, multiline: true }) reason: string;
}
