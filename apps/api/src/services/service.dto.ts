import { ApiProperty } from '@nestjs/swagger';
import {
  receivers,
  serviceLineStates,
  serviceMethods,
  type CalendarDate,
  type DocumentKind,
  type Receiver,
  type ServiceLineState,
  type ServiceMethod,
} from '@mingjing/domain';
import {
  FURTHEST_OPEN_SERVICE,
  openServiceSorts,
  openServiceStates,
  type OpenServiceSort,
  type OpenServiceState,
} from '@mingjing/casework/services';
import { DocumentKindLabel } from '../cases/standing.response.dto.js';
import { EnumField, FlagField, IntegerField } from '../http/fields.js';

export class OpenServiceCountsQuery {
  @FlagField({ label: { zh: '本人承办', en: 'Assigned to me' }, optional: true }) mine?: boolean;
}

export class OpenServicesQuery extends OpenServiceCountsQuery {
  @EnumField({ label: { zh: '状态', en: 'State' }, values: openServiceStates, optional: true })
  state?: OpenServiceState;
  @EnumField({ label: { zh: '排序', en: 'Sort by' }, values: openServiceSorts, optional: true })
  sort?: OpenServiceSort;
  @FlagField({ label: { zh: '倒序', en: 'Descending' }, optional: true }) descending?: boolean;
  @IntegerField({
    label: { zh: '跳过行数', en: 'Rows to skip' },
    min: 0,
    max: FURTHEST_OPEN_SERVICE,
    optional: true,
  })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}

const day = { type: String, format: 'date' } as const;
const maybeDay = { ...day, nullable: true } as const;
const maybe = { type: String, nullable: true } as const;
const count = { type: 'integer' } as const;

/** A document that is still to be served, with its case. */
export class OpenServiceView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty() organName: string;
  @ApiProperty(maybe) officerName: string | null;
  @ApiProperty(count) position: number;
  @ApiProperty({ type: DocumentKindLabel }) document: DocumentKindLabel;
  @ApiProperty({ description: 'The act that would record the service' }) act: string;
  @ApiProperty() actLabel: string;
  @ApiProperty({ ...maybe, description: "The recipient's party key" }) recipient: string | null;
  @ApiProperty() name: string;
  @ApiProperty(day) since: CalendarDate;
  @ApiProperty({ enum: openServiceStates, enumName: 'OpenServiceState' }) state: OpenServiceState;
  @ApiProperty() stateLabel: string;
  @ApiProperty({ ...count, description: 'Attempts that failed' }) failed: number;
  @ApiProperty(maybeDay) lastFailedOn: CalendarDate | null;
  @ApiProperty(maybe) lastFailure: string | null;
  @ApiProperty({ ...maybeDay, description: 'The day the public notice runs out' })
  publishedUntil: CalendarDate | null;
}

export class OpenServicePage {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [OpenServiceView] }) rows: OpenServiceView[];
  @ApiProperty({ description: 'Whether there are rows after these' }) more: boolean;
}

export class OpenServiceCountsView {
  @ApiProperty(count) all: number;
  @ApiProperty(count) open: number;
  @ApiProperty(count) returned: number;
  @ApiProperty(count) published: number;
}

class MethodLabel {
  @ApiProperty({ enum: serviceMethods, enumName: 'ServiceMethod' }) code: ServiceMethod;
  @ApiProperty() label: string;
}
class ReceiverLabel {
  @ApiProperty({ enum: receivers, enumName: 'Receiver' }) code: Receiver;
  @ApiProperty() label: string;
}
class LineStateLabel {
  @ApiProperty({ enum: serviceLineStates, enumName: 'ServiceLineState' }) code: ServiceLineState;
  @ApiProperty() label: string;
}

/** An attempt that did not reach the recipient. */
export class FailedServiceView {
  @ApiProperty(count) seq: number;
  @ApiProperty(day) on: CalendarDate;
  @ApiProperty({ type: MethodLabel, nullable: true }) method: MethodLabel | null;
  @ApiProperty() reason: string;
  @ApiProperty(maybe) trackingNumber: string | null;
}

export class ServiceNoticeView {
  @ApiProperty(day) on: CalendarDate;
  @ApiProperty({ ...maybeDay, description: 'The day it runs out and serves' }) until: CalendarDate | null;
  @ApiProperty() cause: string;
  @ApiProperty() reason: string;
  @ApiProperty() medium: string;
}

/** How a document was served, as the receipt (送达回证) tells it. */
export class ServiceView {
  @ApiProperty({ ...count, description: 'The entry of the journal' }) seq: number;
  @ApiProperty(day) on: CalendarDate;
  @ApiProperty({ type: MethodLabel }) method: MethodLabel;
  @ApiProperty(maybe) receiptNumber: string | null;
  @ApiProperty(maybe) receivedBy: string | null;
  @ApiProperty({ type: ReceiverLabel, nullable: true }) receiver: ReceiverLabel | null;
  @ApiProperty(maybe) trackingNumber: string | null;
  @ApiProperty(maybe) through: string | null;
  @ApiProperty(maybe) address: string | null;
  @ApiProperty(maybe) deliveryRecord: string | null;
  @ApiProperty(maybe) refusal: string | null;
  @ApiProperty({ type: [String] }) witnesses: readonly string[];
  @ApiProperty() filmed: boolean;
  @ApiProperty(maybe) note: string | null;
  @ApiProperty({ ...count, description: 'Papers attached as proof' }) papers: number;
}

/** A period that began with a service. */
export class StartedClockView {
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty(maybeDay) dueOn: CalendarDate | null;
  @ApiProperty({ type: [String], description: 'How the date was counted' }) explanation: readonly string[];
}

export class ServiceLineView {
  @ApiProperty({ type: DocumentKindLabel }) document: { code: DocumentKind; label: string };
  @ApiProperty(maybe) number: string | null;
  @ApiProperty() act: string;
  @ApiProperty() actLabel: string;
  @ApiProperty(maybe) to: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: LineStateLabel }) state: LineStateLabel;
  @ApiProperty(maybeDay) since: CalendarDate | null;
  @ApiProperty({ type: [FailedServiceView] }) failed: FailedServiceView[];
  @ApiProperty({ type: ServiceNoticeView, nullable: true }) notice: ServiceNoticeView | null;
  @ApiProperty({ type: ServiceView, nullable: true }) service: ServiceView | null;
  @ApiProperty({ type: [StartedClockView] }) started: StartedClockView[];
}

export class ServiceTableView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [ServiceLineView], description: 'What is open first' }) lines: ServiceLineView[];
}
