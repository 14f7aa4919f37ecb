import { isCalendarDate, type CalendarDate, type Locale } from '@mingjing/domain';

/** What is wrong with the input, in both languages. */
export class Mistake extends Error {
  constructor(
    private readonly zh: string,
    private readonly en: string,
  ) {
    super(en);
  }

  in(locale: Locale): string {
    return this[locale];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const firstYear = 2004;
const lastYear = 2030;

/** The fields of one object of the input: each is asked for by name and kind, and none may be left unasked. */
export class Fields {
  private readonly asked = new Set<string>();
  private readonly object: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    private readonly path = '',
  ) {
    if (!isObject(value)) throw this.mistake('', '应为对象', 'must be an object');
    this.object = value;
  }

  has(name: string): boolean {
    this.asked.add(name);
    return this.object[name] !== undefined;
  }

  /** The value as it stands. */
  value(name: string): unknown {
    this.asked.add(name);
    return Object.hasOwn(this.object, name) ? this.object[name] : undefined;
  }

  names(): string[] {
    return Object.keys(this.object);
  }

  text(name: string): string {
    const value = this.value(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.wrong(name, value, '应为文字', 'must be a text');
  }

  oneOf<Name extends string>(name: string, names: readonly Name[]): Name {
    const value = this.value(name);
    const found = names.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw this.wrong(name, value, `应为 ${names.join('、')} 之一`, `must be one of ${names.join(', ')}`);
  }

  flag(name: string): boolean {
    const value = this.value(name);
    if (typeof value === 'boolean') return value;
    throw this.wrong(name, value, '应为 true 或 false', 'must be true or false');
  }

  whole(name: string, least: number): number {
    const value = this.value(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
    throw this.wrong(
      name,
      value,
      `应为不小于${String(least)}的整数`,
      `must be a whole number, ${String(least)} or more`,
    );
  }

  /** A day that exists and lies in the years the working calendar covers. */
  day(name: string): CalendarDate {
    const value = this.value(name);
    if (!isCalendarDate(value))
      throw this.wrong(name, value, '应为真实存在的日期 YYYY-MM-DD', 'must be a day that exists, YYYY-MM-DD');
    const year = Number(value.slice(0, 4));
    if (year >= firstYear && year <= lastYear) return value;
    throw this.wrong(
      name,
      value,
      `年份应在${String(firstYear)}至${String(lastYear)}之间`,
      `the year must lie between ${String(firstYear)} and ${String(lastYear)}`,
    );
  }

  list(name: string): readonly unknown[] {
    const value = this.value(name);
    if (Array.isArray(value)) return value;
    throw this.wrong(name, value, '应为列表', 'must be a list');
  }

  /** The objects of a list. */
  objects(name: string): Fields[] {
    return this.list(name).map((item, index) => new Fields(item, this.at(`${name}[${String(index)}]`)));
  }

  inside(name: string): Fields {
    return new Fields(this.value(name), this.at(name));
  }

  nothingElse(): void {
    const unknown = this.names().filter((name) => !this.asked.has(name));
    if (unknown.length === 0) return;
    throw this.mistake('', `未知字段：${unknown.join('、')}`, `unknown fields: ${unknown.join(', ')}`);
  }

  mistake(name: string, zh: string, en: string): Mistake {
    const place = this.at(name);
    return place === '' ? new Mistake(zh, en) : new Mistake(`${place}：${zh}`, `${place}: ${en}`);
  }

  private wrong(name: string, value: unknown, zh: string, en: string): Mistake {
    return value === undefined
      ? this.mistake(name, `缺少，${zh}`, `missing, ${en}`)
      : this.mistake(name, `${zh}，现为 ${shown(value)}`, `${en}, not ${shown(value)}`);
  }

  private at(name: string): string {
    return [this.path, name].filter(Boolean).join('.');
  }
}
