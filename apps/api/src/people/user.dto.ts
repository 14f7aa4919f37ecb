import { actsWithApproval, roles, type Act, type Role } from '@mingjing/domain';
import { EnumListField, FlagField, TextField } from '../http/fields.js';

const organ = { zh: '机构', en: 'Organ' };
const approves = { zh: '审批事项', en: 'Approves' };

export class CreateUserRequest {
  @TextField({ label: { zh: '用户名', en: 'Login name' }, max: 60, min: 2 }) loginName: string;
  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 60 }) displayName: string;
  @TextField({ label: organ, max: 60, control: 'organ' }) organId: string;
  @EnumListField({ label: { zh: '角色', en: 'Roles' }, values: roles }) roles: Role[];
  @TextField({ label: { zh: '职务', en: 'Post' }, max: 60, optional: true }) post?: string;
  @TextField({ label: { zh: '电话', en: 'Phone' }, max: 60, optional: true }) phone?: string;
  @TextField({ label: { zh: '监督的机关', en: 'Supervises' }, max: 60, optional: true, control: 'organ' })
  supervises?: string;
  @EnumListField({ label: approves, values: actsWithApproval, optional: true })
  approves?: Act[];
}

export class ChangeRolesRequest {
  @EnumListField({ label: { zh: '角色', en: 'Roles' }, values: roles }) roles: Role[];
  @TextField({ label: { zh: '监督的机关', en: 'Supervises' }, max: 60, optional: true, control: 'organ' })
  supervises?: string;
  @EnumListField({ label: approves, values: actsWithApproval, optional: true })
  approves?: Act[];
}

export class SetActiveRequest {
  @FlagField({ label: { zh: '启用', en: 'Active' } }) active: boolean;
}

export class ColleaguesQuery {
  @EnumListField({ label: { zh: '角色', en: 'Roles' }, values: roles, optional: true }) roles?: Role[];
}
