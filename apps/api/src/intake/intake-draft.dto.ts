import { RecordField, TextField } from '../http/fields.js';

/** An application as far as it has been entered; nothing in it has to be complete. */
export class SaveDraftRequest {
  @TextField({ label: { zh: '名称', en: 'Title' }, max: 300 }) title: string;
  @RecordField({ label: { zh: '已录入内容', en: 'What has been entered' } }) content: Record<string, unknown>;
}
