import { isCalendarDate, type CalendarDate, type PartyKind, type Wording } from '@mingjing/domain';
import { serialDay } from '@mingjing/platform/sheets';

const two = (text: string): string => text.padStart(2, '0');

/** A day as registers write it: 2015-03-04, 2015.3.4, 2015/3/4, 2015年3月4日, 20150304, or a spreadsheet's serial number. */
export function readDay(text: string): CalendarDate | null {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})\s?(?:日|号)?(?:[ T].*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  const serial = /^\d{4,5}(?:\.\d+)?$/.test(plain) && Number(plain) > 9999 ? serialDay(Number(plain)) : null;
  const found = year === '' ? serial?.slice(0, 10) : `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(found) ? found : null;
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
