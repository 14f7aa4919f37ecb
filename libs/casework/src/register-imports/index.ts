export { ImportFileRefused, ImportMappingRefused, ImportNotFound, ImportNotOpen } from './import-errors.js';
export { importFieldsOf, type ImportField, type ImportMapping } from './import-fields.js';
export { importTemplate, type ImportTemplate } from './import-template.js';
export { findingText, type ImportFinding } from './import-findings.js';
export { importLimits } from './import-file.js';
export { ImportPages, type ImportLine, type ImportLinesAsked } from './import-pages.js';
export { ImportWork } from './import-work.js';
export {
  CaseTakeoverEntity,
  importRowStates,
  importStates,
  RegisterImportEntity,
  RegisterImportRowEntity,
  RegisterMappingEntity,
  type ImportColumn,
  type ImportRowState,
  type ImportState,
} from './register-import.entity.js';
export { RegisterImports, type RegisterImport } from './register-imports.js';
export { RegisterImportsModule } from './register-imports.module.js';
