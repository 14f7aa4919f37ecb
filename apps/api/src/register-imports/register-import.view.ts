import { procedureLabels, type Locale } from '@mingjing/domain';
import {
  findingText,
  importFieldsOf,
  type ImportLine,
  type RegisterImport,
} from '@mingjing/casework/register-imports';
import { labelled } from '../cases/case.view.js';
import type {
  ImportRowView,
  RegisterImportLine,
  RegisterImportView,
} from './register-import.response.dto.js';

const noRows = { read: 0, ok: 0, warning: 0, error: 0, imported: 0, unchanged: 0 } as const;

const listed = (found: RegisterImport, locale: Locale) => ({
  id: found.id,
  procedure: labelled(found.procedure, procedureLabels, locale),
  fileName: found.fileName,
  sheet: found.sheet,
  state: found.state,
  total: found.total,
  done: found.done,
  counts: { ...noRows, ...found.counts },
  createdByName: found.createdByName,
  createdAt: found.createdAt.toISOString(),
});

export const importLine = (found: RegisterImport, locale: Locale): RegisterImportLine =>
  listed(found, locale);

export const importView = (found: RegisterImport, locale: Locale): RegisterImportView => ({
  ...listed(found, locale),
  otherSheets: found.otherSheets,
  unreadSheets: found.unreadSheets,
  columns: found.columns,
  fields: importFieldsOf(found.procedure).map(({ name, label, required = false }) => ({
    name,
    label: label[locale],
    required,
    column: found.mapping[name] ?? null,
  })),
});

export const importRowView = (
  { row, state, oldNumber, cells, findings, caseId, caseNumber }: ImportLine,
  locale: Locale,
): ImportRowView => ({
  row,
  state,
  oldNumber,
  cells,
  // What keeps the row from being imported comes first.
  findings: findings
    .map((finding) => ({ level: finding.level, text: findingText(finding, locale) }))
    .toSorted((one, other) => one.level.localeCompare(other.level)),
  caseId,
  caseNumber,
});
