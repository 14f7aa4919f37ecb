const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ranks = ['', '十', '百', '千'];

/** 30 → 三十, 105 → 一百零五; whole numbers from 0 to 9999, as documents write articles and periods. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`no numeral: ${value}`);
  if (value === 0) return '零';
  const written = Array.from(String(value), Number).reduce((text, digit, index, all) => {
    if (digit !== 0) return `${text}${digits[digit] ?? ''}${ranks[all.length - 1 - index] ?? ''}`;
    return text.endsWith('零') ? text : `${text}零`;
  }, '');
  const trimmed = written.replace(/零+$/, '');
  return value >= 10 && value < 20 ? trimmed.slice(1) : trimmed;
}
