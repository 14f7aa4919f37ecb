import { isCalendarDate, type CalendarDate, type PartyKind, type Wording } from '@mingjing/domain';
import { serialDay } from '@mingjing/platform/sheets';

const two = (text: string): string => text.padStart(2, '0');

const numerals = '〇一二三四五六七八九';
/** 二〇一五 is 2015, 十 is 10, 二十三 is 23. */
const inDigits = (written: string): string => {
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : [null, written];
  const digits = ones.replaceAll(/./g, (one) => String(numerals.indexOf(one)));
  return tens === null ? digits : `${String(tens === '' ? 1 : numerals.indexOf(tens))}${digits || '0'}`;
};
/** A day in Chinese numerals, 二〇一五年三月四日, as 2015年3月4日. */
const withDigits = (text: string): string =>
  text.replaceAll(/[零○Ｏ]/g, '〇').replaceAll(/[〇一二三四五六七八九十]+(?=[年月日号])/g, inDigits);

/** A day as registers write it: 2015-03-04, 2015.3.4, 2015/3/4, 2015年3月4日, 二〇一五年三月四日, 20150304, or a spreadsheet's serial number. */
export function readDay(text: string): CalendarDate | null {
  const plain = withDigits(text.normalize('NFKC')).replaceAll(/\s+/g, ' ').trim();
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})\s?(?:日|号)?(?:[ T].*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  const serial = /^\d{4,5}(?:\.\d+)?$/.test(plain) && Number(plain) > 9999 ? serialDay(Number(plain)) : null;
  const found = year === '' ? serial?.slice(0, 10) : `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(found) ? found : null;
}

/**
 * The number of a case as it is written, whoever typed it: 清府复[2015] ３号 is 清府复〔2015〕3号. Courts put the year into
 * round brackets, offices do not.
 */
export function readNumber(text: string, yearIn: '〔〕' | '（）'): string {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const [open, close] = yearIn;
  return plain
    .replaceAll(/[[【〔﹝](\d{4})[\]】〕﹞]/g, '〔$1〕')
    .replaceAll(/\((\d{4})\)/g, `${open ?? ''}$1${close ?? ''}`)
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

/** The names in a cell, parted by 、 ； , or a new line. */
export const readNames = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、;；\n\r,，]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** How a label is compared: width, brackets and marks between make no difference. */
export const labelForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s,、;:"“”()《》〔〕-]/g, '')
    .toLowerCase();

/** The codes a cell can mean, by code or label in either language. */
export const codesFor = <Code extends string>(
  text: string,
  codes: readonly Code[],
  labels: Readonly<Record<Code, Wording>>,
): readonly Code[] => {
  const asked = labelForm(text);
  return codes.filter((code) =>
    [code, labels[code].zh, labels[code].en].some((known) => labelForm(known) === asked),
  );
};

/** What kind of party a name tells; a register does not say. */
export function kindOf(name: string): PartyKind {
  if (/(公司|厂|商店|超市|酒店|合作社|经营部|事务所|个体工商户)$/.test(name)) return 'company';
  if (/(政府|局|厅|委员会|管委会|支队|大队|派出所|办事处|办公室|检察院)$/.test(name)) return 'organ';
  return /(村|组|社区|协会|学校|医院|中心|业主大会)$/.test(name) ? 'organisation' : 'citizen';
}
