import {
  agentKinds,
  mandateKinds,
  partyKinds,
  applicationRoles,
  type Agent,
  type CalendarDate,
  type Guardian,
  type Party,
  type PartyKind,
  type PartyRole,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, ListField, ObjectField, TextField } from '../http/fields.js';

const sexes = ['male', 'female'] as const;

const phone = { label: { zh: '电话', en: 'Phone' }, max: 60, optional: true } as const;

/** Who acts for a party under a mandate. */
export class AgentBody implements Agent {
  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 100 }) name: string;
  @EnumField({ label: { zh: '代理人身份', en: 'Capacity' }, values: agentKinds }) kind: Agent['kind'];
  @EnumField({ label: { zh: '代理权限', en: 'Mandate' }, values: mandateKinds }) mandate: Agent['mandate'];
  @TextField({ label: { zh: '特别授权事项', en: 'Special powers' }, max: 500, optional: true })
  powers?: string;
  @TextField({ label: { zh: '身份证号或者执业证号', en: 'ID or licence number' }, max: 60, optional: true })
  idNo?: string;
  @TextField(phone) phone?: string;
}

/** The legal representative of a citizen without capacity. */
export class GuardianBody implements Guardian {
  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 100 }) name: string;
  @TextField({ label: { zh: '与申请人的关系', en: 'Relation' }, max: 60 }) relation: string;
  @TextField(phone) phone?: string;
}

/** A party as the registrar enters it. */
export class PartyBody implements Party {
  @TextField({ label: { zh: '编号', en: 'Key' }, max: 40 }) key: string;
  @EnumField({ label: { zh: '地位', en: 'Role' }, values: applicationRoles }) role: PartyRole;
  @EnumField({ label: { zh: '类别', en: 'Kind' }, values: partyKinds }) kind: PartyKind;
  @TextField({ label: { zh: '姓名或者名称', en: 'Name' }, max: 200 }) name: string;
  @TextField({ label: { zh: '机构', en: 'Organ' }, max: 60, optional: true }) organId?: string;
  @EnumField({ label: { zh: '性别', en: 'Sex' }, values: sexes, optional: true }) sex?: 'male' | 'female';
  @DateField({ label: { zh: '出生日期', en: 'Born' }, optional: true }) born?: CalendarDate;
  @TextField({ label: { zh: '身份证号', en: 'ID number' }, max: 30, optional: true }) idNo?: string;
  @TextField({ label: { zh: '统一社会信用代码', en: 'Credit code' }, max: 30, optional: true })
  creditCode?: string;
  @TextField({ label: { zh: '法定代表人或者负责人', en: 'Legal representative' }, max: 100, optional: true })
  legalRepresentative?: string;
  @TextField({ label: { zh: '地址', en: 'Address' }, max: 300, optional: true }) address?: string;
  @TextField(phone) phone?: string;
  @FlagField({ label: { zh: '同意电子送达', en: 'Agrees to electronic service' }, optional: true })
  electronicService?: boolean;
  @TextField({ label: { zh: '电子送达地址', en: 'Electronic address' }, max: 200, optional: true })
  electronicAddress?: string;
  @FlagField({ label: { zh: '代表人', en: 'Representative' }, optional: true }) representative?: boolean;
  @ListField({
    label: { zh: '代理人', en: 'Agents' },
    of: () => AgentBody,
    max: 2,
    optional: true,
    control: 'groups',
  })
  agents?: readonly AgentBody[];
  @ObjectField({
    label: { zh: '法定代理人', en: 'Legal representative' },
    of: () => GuardianBody,
    optional: true,
  })
  guardian?: GuardianBody;
  @TextField({ label: { zh: '备注', en: 'Note' }, max: 1000, optional: true, multiline: true }) note?: string;
}
