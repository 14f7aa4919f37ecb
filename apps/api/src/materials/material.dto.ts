import { materialForms, materialKinds, type MaterialForm, type MaterialKind } from '@mingjing/domain';
import { EnumField, FlagField, IntegerField, TextField } from '../http/fields.js';

/** What the owner of an unfiled material says of it. */
export class MaterialDescriptionBody {
  @EnumField({ label: { zh: '材料种类', en: 'Kind' }, values: materialKinds }) kind: MaterialKind;
  @TextField({ label: { zh: '材料名称', en: 'Title' }, max: 200 }) title: string;
  @EnumField({ label: { zh: '原件或者复印件', en: 'Original or copy' }, values: materialForms })
  form: MaterialForm;
  @IntegerField({ label: { zh: '页数', en: 'Pages' }, min: 1, max: 100_000, optional: true }) pages?: number;
  @IntegerField({ label: { zh: '份数', en: 'Copies' }, min: 1, max: 1000, optional: true }) copies?: number;
}

export class MaterialContentQuery {
  @FlagField({ label: { zh: '在页面内显示', en: 'Shown in the page' }, optional: true }) inline?: boolean;
}
