import type { EvidenceLine, Inapplicable } from '@mingjing/domain';
import { IdField, IntegerField, ListField, TextField } from '../http/fields.js';

export class EvidenceLineBody implements EvidenceLine {
  @IdField({ label: { zh: '材料', en: 'Material' } }) material: string;
  @TextField({ label: { zh: '清单项目', en: 'Item of the checklist' }, max: 40, optional: true })
  item?: string;
  @TextField({ label: { zh: '证据名称', en: 'Name' }, max: 200 }) name: string;
  @TextField({ label: { zh: '来源', en: 'Source' }, max: 200, optional: true }) source?: string;
  @TextField({ label: { zh: '证明事项', en: 'What it proves' }, max: 1000, optional: true }) proves?: string;
  @IntegerField({ label: { zh: '页数', en: 'Pages' }, min: 1, max: 100000, optional: true }) pages?: number;
}

export class InapplicableBody implements Inapplicable {
  @TextField({ label: { zh: '清单项目', en: 'Item of the checklist' }, max: 40 }) item: string;
  @TextField({ label: { zh: '理由', en: 'Reason' }, max: 500 }) reason: string;
}

/** The evidence list of a hand-in; the desk of the liaison makes it from the uploads. */
export class EvidenceListBody {
  @ListField({
    label: { zh: '证据目录', en: 'Evidence list' },
    of: () => EvidenceLineBody,
    max: 500,
    optional: true,
    control: 'handIn',
  })
  evidenceList?: EvidenceLineBody[];
  @ListField({
    label: { zh: '不适用的材料', en: 'Not applicable' },
    of: () => InapplicableBody,
    max: 60,
    optional: true,
    control: 'handIn',
  })
  notApplicable?: InapplicableBody[];
}
