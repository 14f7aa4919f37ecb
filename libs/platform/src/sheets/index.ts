export { readSheet, sheetNames } from './read-sheet.js';
export { serialDay } from './serial-day.js';
export { SheetError, sheetFaults, type SheetFault, type SheetLimits, type SheetRow } from './sheet.js';
export { lettersOf } from './text-measure.js';
export type { CellLook, CellValue, FormCell, SheetHead, WrittenRow, WrittenSheet } from './written-sheet.js';
export { xlsxOf } from './xlsx-writer.js';
