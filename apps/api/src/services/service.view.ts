import {
  actLabels,
  documentLabels,
  explanationLines,
  publicNoticeCauseLabels,
  receiverLabels,
  serviceMethodLabels,
  serviceStateLabels,
  type Locale,
  type ReconsiderationAct,
} from '@mingjing/domain';
import type { CaseServiceLine } from '@mingjing/casework/case-queries';
import type { OpenServiceRow } from '@mingjing/casework/services';
import { labelled, ruleLabel } from '../cases/case.view.js';
import type { OpenServiceView, ServiceLineView, ServiceView } from './service.dto.js';

export const openServiceView = ({ document, ...row }: OpenServiceRow, locale: Locale): OpenServiceView => ({
  ...row,
  document: labelled(document, documentLabels, locale),
  actLabel: actLabels[row.act][locale],
  stateLabel: serviceStateLabels[row.state][locale],
});

function serviceView(service: NonNullable<CaseServiceLine['service']>, locale: Locale): ServiceView {
  const { seq, on, method, receiver, witnesses = [], filmed = false, papers } = service;
  return {
    ...{ seq, on, filmed, papers },
    method: labelled(method, serviceMethodLabels, locale),
    receiptNumber: service.receiptNumber ?? null,
    receivedBy: service.receivedBy ?? null,
    receiver: receiver ? labelled(receiver, receiverLabels, locale) : null,
    trackingNumber: service.trackingNumber ?? null,
    through: service.through ?? null,
    address: service.address ?? null,
    deliveryRecord: service.deliveryRecord ?? null,
    refusal: service.refusal ?? null,
    witnesses,
    note: service.note ?? null,
  };
}

export const serviceLineView = (line: CaseServiceLine, locale: Locale): ServiceLineView => ({
  document: labelled(line.document, documentLabels, locale),
  number: line.number,
  act: line.act,
  actLabel: actLabels[line.act as ReconsiderationAct][locale],
  to: line.to,
  name: line.name,
  state: labelled(line.state, serviceStateLabels, locale),
  since: line.since,
  failed: line.failed.map(({ seq, on, method, reason, trackingNumber }) => ({
    ...{ seq, on, reason },
    method: method ? labelled(method, serviceMethodLabels, locale) : null,
    trackingNumber: trackingNumber ?? null,
  })),
  notice: line.notice && {
    on: line.notice.published.on,
    until: line.notice.until,
    cause: publicNoticeCauseLabels[line.notice.published.cause][locale],
    reason: line.notice.published.reason,
    medium: line.notice.published.medium,
  },
  service: line.service && serviceView(line.service, locale),
  started: line.started.map(({ rule, dueOn, explanation }) => ({
    ...{ rule, dueOn },
    label: ruleLabel(rule, locale),
    explanation: explanationLines(explanation, locale),
  })),
});
