import { thirdPartyWays, type CalendarDate, type PartyActs } from '@mingjing/domain';
import {
  DateField,
  EnumField,
  IntegerField,
  ListField,
  ObjectField,
  RecordField,
  TextField,
} from '../http/fields.js';
import { noteField, partyField, reasonField } from './common-fields.js';
import { AgentBody, PartyBody } from './party.dto.js';

export class AdmitThirdPartyBody {
  @ObjectField({ label: { zh: '第三人', en: 'Third party' }, of: () => PartyBody, control: 'newParty' })
  party: PartyBody;
  @EnumField({ label: { zh: '参加方式', en: 'How' }, values: thirdPartyWays })
  how: PartyActs['admitThirdParty']['how'];
  @TextField({ ...reasonField, label: { zh: '利害关系', en: 'Interest' }, optional: true }) reason?: string;
  @TextField(noteField) note?: string;
}

export class SubstitutePartyBody {
  @ObjectField({ label: { zh: '新的当事人', en: 'New party' }, of: () => PartyBody, control: 'replacement' })
  replacement: PartyBody;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class RecordMandateBody {
  @TextField({ ...partyField, label: { zh: '委托人', en: 'Party' } }) party: string;
  @ListField({
    label: { zh: '代理人', en: 'Agents' },
    of: () => AgentBody,
    min: 1,
    max: 2,
    control: 'groups',
  })
  agents: AgentBody[];
  @TextField(noteField) note?: string;
}

export class ElectRepresentativesBody {
  @ListField({
    label: { zh: '代表人', en: 'Representatives' },
    of: 'text',
    min: 1,
    max: 5,
    control: 'applicants',
  })
  representatives: string[];
  @TextField(noteField) note?: string;
}

export class RecordDeathBody {
  @TextField({ ...partyField, label: { zh: '死亡的申请人', en: 'Applicant' }, control: 'applicant' })
  party: string;
  @DateField({ label: { zh: '死亡日期', en: 'Died on' }, optional: true }) diedOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class InquireHeirsBody {
  @TextField({ label: { zh: '征询对象', en: 'Relatives asked' }, max: 500 }) to: string;
  @TextField(noteField) note?: string;
}

/** What stands in the place of a wrong entry; its payload is checked by the body of its act. */
export class ReplacementBody {
  @TextField({ label: { zh: '行为', en: 'Act' }, max: 60 }) act: string;
  @DateField({ label: { zh: '发生日期', en: 'Occurred on' } }) occurredOn: CalendarDate;
  @RecordField({ label: { zh: '内容', en: 'Content' } }) payload: Record<string, unknown>;
}

export class CorrectRecordBody {
  @IntegerField({
    label: { zh: '有误的记录', en: 'Wrong entry' },
    min: 1,
    max: 2_000_000_000,
    control: 'entry',
  })
  seq: number;
  @TextField({ ...reasonField, label: { zh: '更正理由', en: 'Reason' } }) reason: string;
  @ObjectField({
    label: { zh: '正确的内容', en: 'The entry told rightly' },
    of: () => ReplacementBody,
    optional: true,
    control: 'replacementEntry',
  })
  replacement?: ReplacementBody;
  @TextField(noteField) note?: string;
}
