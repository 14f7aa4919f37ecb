import { refusalTexts, type Locale, type Wording } from '@mingjing/domain';
import type { AccountEventKind } from '@mingjing/casework/account-events';
import type { AccessWay, VerificationOrigin } from '@mingjing/casework/audit';
import type { FaultKind } from '@mingjing/casework/procedures';
import { problemTexts } from '../http/problem-texts.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

export const accessWayLabels: Readonly<Record<AccessWay, Wording>> = {
  case: w('查阅案件', 'Case read'),
  act: w('办理案件', 'Case acted upon'),
  list: w('查阅清单', 'List read'),
  file: w('查阅文件', 'File read'),
  export: w('导出', 'Export'),
  account: w('账号管理', 'Accounts'),
  other: w('其他', 'Other'),
};

export const accountEventLabels: Readonly<Record<AccountEventKind, Wording>> = {
  signedIn: w('登录', 'Signed in'),
  signInRefused: w('登录失败', 'Sign-in refused'),
  locked: w('账号锁定', 'Account locked'),
  unlocked: w('解除锁定', 'Account unlocked'),
  passwordChanged: w('修改密码', 'Password changed'),
  passwordReset: w('重置密码', 'Password reset'),
  accountOpened: w('开设账号', 'Account opened'),
  powersChanged: w('变更职责', 'Powers changed'),
  accountClosed: w('停用账号', 'Account closed'),
  accountReopened: w('启用账号', 'Account reopened'),
};

export const faultLabels: Readonly<Record<FaultKind, Wording>> = {
  chain: w('办理记录的校验链不完整', 'The chain of the journal is broken'),
  replay: w('办理记录无法重演', 'The journal cannot be replayed'),
  tracks: w('案件状态与办理记录不一致', 'The state differs from the journal'),
  projection: w('案件基本情况与办理记录不一致', 'The case differs from the journal'),
  deadlines: w('期限与办理记录不一致', 'The clocks differ from the journal'),
  parties: w('当事人与办理记录不一致', 'The parties differ from the journal'),
  proposals: w('报批事项与办理记录不一致', 'The proposals differ from the journal'),
  materials: w('案卷材料与办理记录不一致', 'The materials differ from the journal'),
  counts: w('统计计数与办理记录不一致', 'The counts of the statistics differ from the journal'),
};

export const verificationOriginLabels: Readonly<Record<VerificationOrigin, Wording>> = {
  nightly: w('每夜核验', 'Nightly'),
  request: w('手动核验', 'Asked for'),
  command: w('命令核验', 'By command'),
};

/** Why something was refused, from the code alone: what depended on the moment is left open. */
export function reasonOf(code: string, locale: Locale): string {
  const problem = (problemTexts as Readonly<Record<string, { readonly title: Wording }>>)[code];
  if (problem) return problem.title[locale];
  const text = (refusalTexts as Readonly<Record<string, Wording>>)[code]?.[locale];
  return text?.replaceAll('{otherwise}', '').replaceAll(/\{\w+\}/g, '…') ?? code;
}
