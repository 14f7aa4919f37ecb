import type { PublicNoticeCause } from '../reconsideration/service/service.acts.js';
import type { ServiceLineState } from '../reconsideration/service/service-table.js';
import type { Receiver } from '../reconsideration/terms.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

export const receiverLabels: Readonly<Record<Receiver, Wording>> = {
  self: w('受送达人本人', 'The recipient'),
  family: w('同住成年家属', 'Adult of the household'),
  legalRepresentative: w('法定代表人、主要负责人', 'Legal representative or chief'),
  mailRoom: w('办公室、收发室、值班室', 'Office, mail room or duty room'),
  agent: w('代理人', 'Agent'),
  designee: w('指定的代收人', 'Designated receiver'),
};

export const publicNoticeCauseLabels: Readonly<Record<PublicNoticeCause, Wording>> = {
  whereaboutsUnknown: w('受送达人下落不明', 'Whereabouts unknown'),
  otherWaysFailed: w('其他方式无法送达', 'Other ways have failed'),
};

export const serviceStateLabels: Readonly<Record<ServiceLineState, Wording>> = {
  open: w('待送达', 'To be served'),
  returned: w('退回，再次送达', 'Returned, serve again'),
  published: w('公告中', 'Public notice running'),
  served: w('已送达', 'Served'),
};
