import {
  actLabels,
  procedureLabels,
  roleLabels,
  type Act,
  type Locale,
  type Role,
  type Wording,
} from '@mingjing/domain';
import type { AccessRow, AccessWay, AccountRow, ActRow, Verification } from '@mingjing/casework/audit';
import { labelled } from '../cases/case.view.js';
import { accessWayLabels, accountEventLabels, faultLabels, reasonOf } from './audit-wording.js';
import type { AccessView, ActRecordView, SignInView, VerificationView } from './audit.response.dto.js';
import { routeName } from './route-names.js';

const wayOf = ({ kind, method }: AccessRow): AccessWay =>
  kind === 'case' && method !== 'GET' ? 'act' : kind;

export function accessView(row: AccessRow, locale: Locale): AccessView {
  const { kind: _kind, refusals, act, at, ...rest } = row;
  const name = routeName(row.route, locale);
  const told =
    act === null ? undefined : (actLabels as Readonly<Partial<Record<string, Wording>>>)[act]?.[locale];
  return {
    ...rest,
    at: at.toISOString(),
    way: labelled(wayOf(row), accessWayLabels, locale),
    what: told === undefined ? name : `${name}${locale === 'zh' ? '：' : ': '}${told}`,
    refused: row.status >= 400,
    reasons: (refusals ?? []).map((code) => reasonOf(code, locale)),
  };
}

export const actRecordView = (
  { procedure, capacity, recordedAt, ...row }: ActRow,
  locale: Locale,
): ActRecordView => ({
  ...row,
  procedure: labelled(procedure, procedureLabels, locale),
  capacity: labelled(capacity, roleLabels, locale),
  actLabel: actLabels[row.act as Act][locale],
  recordedAt: recordedAt.toISOString(),
});

export const signInView = (row: AccountRow, locale: Locale): SignInView => {
  const named = (roles: readonly Role[] | null): string[] =>
    (roles ?? []).map((role) => roleLabels[role][locale]);
  return {
    ...row,
    at: row.at.toISOString(),
    kind: labelled(row.kind, accountEventLabels, locale),
    rolesBefore: named(row.rolesBefore),
    rolesAfter: named(row.rolesAfter),
  };
};

const stateOf = ({ startedAt, endedAt, differences }: Verification): VerificationView['state'] => {
  if (startedAt === null) return 'waiting';
  if (differences > 0) return 'differs';
  return endedAt === null ? 'running' : 'whole';
};

export const verificationView = (row: Verification, locale: Locale): VerificationView => ({
  ...row,
  state: stateOf(row),
  requestedAt: row.requestedAt.toISOString(),
  startedAt: row.startedAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
  firstDifferences: row.firstDifferences.map((one) => ({
    number: one.number,
    ...labelledFault(one.kind, locale),
  })),
});

function labelledFault(kind: Verification['firstDifferences'][number]['kind'], locale: Locale) {
  const { code, label } = labelled(kind, faultLabels, locale);
  return { kind: code, label };
}
