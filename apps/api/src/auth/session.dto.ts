import { locales, type Locale } from '@mingjing/domain';
import { EnumField, SecretField, TextField } from '../http/fields.js';

const longestPassword = 200;

export class SignInRequest {
  @TextField({ label: { zh: '用户名', en: 'Login name' }, max: 100 }) loginName: string;
  @SecretField({ label: { zh: '密码', en: 'Password' }, max: longestPassword }) password: string;
}

export class ChangePasswordRequest {
  @SecretField({ label: { zh: '原密码', en: 'Old password' }, max: longestPassword }) oldPassword: string;
  @SecretField({ label: { zh: '新密码', en: 'New password' }, max: longestPassword }) newPassword: string;
}

export class ChangeProfileRequest {
  @TextField({ label: { zh: '电话', en: 'Phone' }, max: 60, optional: true }) phone?: string | null;
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) locale?: Locale;
}
