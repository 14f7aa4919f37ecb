import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Unit } from '../deadlines/unit.js';
import { chineseNumber } from './chinese-numerals.js';

/** 2026-09-18 → 2026年9月18日. */
export function chineseDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

const unitNames: Readonly<Record<Unit, string>> = {
  workingDay: '个工作日',
  naturalDay: '日',
  month: '个月',
  year: '年',
};

/** 十个工作日, 六十日. */
export const chinesePeriod = (length: number, unit: Unit): string =>
  `${chineseNumber(length)}${unitNames[unit]}`;

/** What somebody typed, as paragraphs without blank lines and stray spaces. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ending = /[。！？；：，、,;:]$/;

/** What somebody typed, on one line: a break becomes a semicolon where no mark stands before it. */
export const oneLine = (text: string): string =>
  paragraphs(text).reduce(
    (all, line) => (all === '' || ending.test(all) ? all + line : `${all}；${line}`),
    '',
  );

/** An amount in yuan as documents write it: fen only where there are any. */
export const yuanText = (amount: number): string =>
  Number.isInteger(amount) ? String(amount) : amount.toFixed(2);

/** On one line and without the mark at its end, to be followed by more words. */
export const phrase = (text: string): string => oneLine(text).replace(/[。；，、,;.\s]+$/, '');

/** On one line and closed by a full stop; empty where there was nothing. */
export function sentence(text: string): string {
  const line = phrase(text);
  if (line === '') return '';
  return /[！？]$/.test(line) ? line : `${line}。`;
}

/** A heading followed by what somebody typed; the heading stands before the first paragraph. */
export function headed(heading: string, text: string): string[] {
  const [first, ...rest] = paragraphs(text);
  if (first === undefined) return [];
  return [`${heading}：${first}`, ...rest].map((line, index, all) =>
    index === all.length - 1 && !/[。！？）”]$/.test(line) ? `${line.replace(/[；，、,;.]+$/, '')}。` : line,
  );
}

const identityNumber =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const mobile = /(?<![0-9A-Za-z])1[3-9]\d[ -]?(?:\d{4}|\*{4})[ -]?\d{4}(?![0-9A-Za-z])/g;
const landline = /(?<![0-9A-Za-z])0\d{2,3}-\d{7,8}(?![0-9A-Za-z])/g;

/** Leaves identity and telephone numbers out of a text that others will read; `known` are those of the parties. */
export function withoutPrivateNumbers(text: string, known: readonly string[] = []): string {
  const cleaned = known
    .filter((number) => number.trim().length >= 7)
    .reduce((rest, number) => rest.replaceAll(number.trim(), '（号码略）'), text);
  return [identityNumber, mobile, landline].reduce(
    (rest, pattern) => rest.replace(pattern, '（号码略）'),
    cleaned,
  );
}
