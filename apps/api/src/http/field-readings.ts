import { Transform } from 'class-transformer';

/** Addresses carry texts only; what they stand for is read there and nowhere else. */
export const QUERY = 'query';

const readings = {
  flag: (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value),
  integer: (value: unknown): unknown =>
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
  list: (value: unknown): unknown =>
    typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value,
};

export const fromQuery = (kind: keyof typeof readings): PropertyDecorator =>
  Transform(({ value }) => readings[kind](value), { groups: [QUERY] });

/** One kind of line break, no blanks at the ends; nothing is left of an optional text of blanks. */
export function tidyText(value: unknown, optional: boolean): unknown {
  if (typeof value !== 'string') return value;
  const tidy = value.replaceAll('\r\n', '\n').trim();
  return tidy === '' && optional ? undefined : tidy;
}
