import { isCalendarDate } from '@mingjing/domain';
import type { FieldProblemCode } from './field-problems.js';

/** Says what is wrong with a value; null when nothing is. */
export type FieldCheck = (value: unknown) => FieldProblemCode | null;

export interface TextLimits {
  readonly max: number;
  readonly min?: number;
  readonly multiline?: boolean;
  /** The form it must have, and what is said where it has not. */
  readonly form?: { readonly pattern: RegExp; readonly code: FieldProblemCode };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** Text in any writing: its length counts characters, not the units of their encoding. */
export const text =
  ({ max, min = 1, multiline = false, form }: TextLimits): FieldCheck =>
  (value) => {
    if (typeof value !== 'string') return value == null ? 'required' : 'notText';
    const wrong = characters(value, multiline);
    if (wrong !== null) return wrong;
    const length = value.length > max * 2 ? Infinity : Array.from(value).length;
    if (length > max) return 'tooLong';
    if (length < min) return length === 0 ? 'required' : 'tooShort';
    return form && !form.pattern.test(value) ? form.code : null;
  };

function characters(value: string, multiline: boolean): FieldProblemCode | null {
  if (/\p{Surrogate}/u.test(value)) return 'brokenText';
  return /\p{Control}/u.test(multiline ? value.replaceAll(/[\n\t]/g, '') : value) ? 'controlCharacter' : null;
}

const given =
  (code: FieldProblemCode, holds: (value: unknown) => boolean): FieldCheck =>
  (value) => {
    if (value === undefined || value === null) return 'required';
    return holds(value) ? null : code;
  };

export const calendarDay = given('notADate', isCalendarDate);
export const flag = given('notAFlag', (value) => typeof value === 'boolean');
export const id = given('notAnId', isUuid);
export const group = given('notAnObject', isGroup);

export const oneOf = (values: readonly string[]): FieldCheck =>
  given('notAllowedValue', (value) => typeof value === 'string' && values.includes(value));

export const integer =
  (min: number, max: number): FieldCheck =>
  (value) => {
    if (value === undefined || value === null) return 'required';
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'notAnInteger';
    return value >= min && value <= max ? null : 'outOfRange';
  };

/** Yuan and fen: at most two decimals. */
export const money =
  (min: number, max: number): FieldCheck =>
  (value) => {
    if (value === undefined || value === null) return 'required';
    if (typeof value !== 'number' || Math.round(value * 100) / 100 !== value) return 'notMoney';
    return value >= min && value <= max ? null : 'outOfRange';
  };

/** A list whose entries all pass; the first entry that does not speaks for it. */
export const list =
  (limits: { min: number; max: number }, entry: FieldCheck = () => null): FieldCheck =>
  (value) => {
    if (value === undefined || value === null) return 'required';
    if (!Array.isArray(value)) return 'notAList';
    if (value.length < limits.min) return 'tooFew';
    if (value.length > limits.max) return 'tooMany';
    return value.map(entry).find((code) => code !== null) ?? null;
  };

/** Fields nobody has named yet; at least their texts are sound. */
export const anyGroup: FieldCheck = (value) => group(value) ?? soundTexts(value);

function soundTexts(value: unknown): FieldProblemCode | null {
  if (typeof value === 'string') return characters(value.replaceAll('\r\n', '\n'), true);
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, entry] of Object.entries(value)) {
    const code = characters(key, false) ?? soundTexts(entry);
    if (code !== null) return code;
  }
  return null;
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
