const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_DIGITS = '10X98765432';
const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What seems wrong with a number; a warning, for the original may say so. */
export type IdentityWarning =
  | { readonly code: 'length' }
  | { readonly code: 'character' }
  | { readonly code: 'birthday' }
  | { readonly code: 'digit'; readonly expected: string };

const isDay = (text: string): boolean => {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  const date = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};

const sum = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);

/** An ID-card number (GB 11643): length, birthday, check digit. */
export function checkIdNumber(typed: string): IdentityWarning | null {
  const number = typed.trim().toUpperCase();
  if (number.length !== 18) return { code: 'length' };
  if (!/^\d{17}[\dX]$/.test(number)) return { code: 'character' };
  if (!isDay(number.slice(6, 14))) return { code: 'birthday' };
  const expected = ID_DIGITS[sum(Array.from(number.slice(0, 17), Number), ID_WEIGHTS) % 11] ?? '';
  return number.endsWith(expected) ? null : { code: 'digit', expected };
}

/** A unified social credit code (GB 32100): length, characters, check digit. */
export function checkCreditCode(typed: string): IdentityWarning | null {
  const code = typed.trim().toUpperCase();
  if (code.length !== 18) return { code: 'length' };
  const values = Array.from(code, (character) => CODE_CHARACTERS.indexOf(character));
  if (values.includes(-1)) return { code: 'character' };
  const expected = CODE_CHARACTERS[(31 - (sum(values.slice(0, 17), CODE_WEIGHTS) % 31)) % 31] ?? '';
  return code.endsWith(expected) ? null : { code: 'digit', expected };
}

/** Birthday and sex as the ID number tells them, so that nobody types them. */
export function readIdNumber(typed: string): { born: string; sex: 'male' | 'female' } | null {
  if (checkIdNumber(typed) !== null) return null;
  const number = typed.trim();
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return { born, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
}
