import { FlagField, IdField, IntegerField, ListField } from '../http/fields.js';

export class InboxQuery {
  @IdField({ label: { zh: '早于', en: 'Before' }, optional: true }) before?: string;
  @IntegerField({ label: { zh: '条数', en: 'Limit' }, min: 1, max: 100, optional: true }) limit?: number;
  @FlagField({ label: { zh: '仅未读', en: 'Unread only' }, optional: true }) unread?: boolean;
}

export class MarkReadRequest {
  @ListField({ label: { zh: '通知', en: 'Notices' }, of: 'id', max: 500, optional: true }) ids?: string[];
  @FlagField({ label: { zh: '全部', en: 'All' }, optional: true }) all?: boolean;
}
