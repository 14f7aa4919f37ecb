import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Counted, Facet, Measure } from '../counted.js';
import type { CountedCase, FormContext, FormFlow, FormLine } from './form.js';

/** Gathers what one case adds to the columns of a period. */
export class LineDraft {
  private readonly adds: Record<string, number> = {};
  private readonly notes: Record<string, number> = {};

  constructor(
    readonly of: CountedCase,
    readonly context: FormContext,
  ) {}

  first(measure: Measure): Counted | undefined {
    return this.of.counted.find((counted) => counted.measure === measure);
  }

  /** What counts in the period. */
  within(...measures: readonly Measure[]): readonly Counted[] {
    const { from, to } = this.context;
    return this.of.counted.filter(
      ({ measure, on }) => measures.includes(measure) && on !== null && on >= from && on <= to,
    );
  }

  /** What has happened by the end of the period, whenever it did. */
  byEnd(measure: Measure): readonly Counted[] {
    return this.of.counted.filter(
      (counted) => counted.measure === measure && countsBy(counted, this.context.to),
    );
  }

  /** Whether something has happened by the end of the period. */
  reached(measure: Measure, key = ''): boolean {
    return this.byEnd(measure).some((counted) => counted.key === key);
  }

  /** The case in the columns of what was carried over and of what is open at the end. */
  flow(
    { enters, leaves }: FormFlow,
    { carried, open }: { readonly carried: string; readonly open: string },
  ): void {
    const first = (measures: readonly Measure[]): Counted | undefined =>
      this.of.counted.find(({ measure }) => measures.includes(measure));
    const [entered, left] = [first(enters), first(leaves)];
    const { from, to } = this.context;
    if (countsBefore(entered, from) && !countsBefore(left, from)) this.add(carried);
    if (countsBy(entered, to) && !countsBy(left, to)) this.add(open);
  }

  /** The value of a facet wherever the case has it. */
  facet(name: Facet): string | undefined {
    return this.of.counted.find(({ facets }) => facets[name] !== undefined)?.facets[name];
  }

  add(column: string | null, amount = 1): void {
    if (column !== null && amount !== 0) this.adds[column] = (this.adds[column] ?? 0) + amount;
  }

  note(code: string): void {
    this.notes[code] = (this.notes[code] ?? 0) + 1;
  }

  /** Null where the case has nothing in the period. */
  line(row: string): FormLine | null {
    const { adds, notes } = this;
    if (Object.keys(adds).length + Object.keys(notes).length === 0) return null;
    return { of: this.of.caseId, row, adds, notes };
  }
}

/** Whether something counts on or before a day. */
const countsBy = (counted: Counted | undefined, day: CalendarDate): boolean =>
  counted !== undefined && counted.on !== null && counted.on <= day;
const countsBefore = (counted: Counted | undefined, day: CalendarDate): boolean =>
  counted !== undefined && counted.on !== null && counted.on < day;
