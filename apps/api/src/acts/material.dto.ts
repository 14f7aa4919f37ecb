import { IdField, TextField } from '../http/fields.js';

/** The materials themselves are the evidence of the act. */
export class AddMaterialBody {
  @TextField({ label: { zh: '备注', en: 'Note' }, max: 2000, optional: true, multiline: true }) note?: string;
}

export class WithdrawMaterialBody {
  @IdField({ label: { zh: '材料', en: 'Material' }, control: 'material' }) material: string;
  @TextField({ label: { zh: '撤回原因', en: 'Reason' }, max: 1000, multiline: true }) reason: string;
}
