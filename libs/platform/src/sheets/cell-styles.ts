import { plainSize, type CellLook } from './written-sheet.js';
import { declaration, escaped, main } from './xml-text.js';

/** What a value asks of the style of its cell, besides its look. */
export type CellKind = 'plain' | 'day' | 'formulaLike';

const FIRST_OWN_FORMAT = 164;
const DAY_FORMAT = 'yyyy\\-mm\\-dd';
const line = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>';

/** Things by the order in which they first came. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const each of first) this.of(each);
  }

  of(each: string): number {
    const number = this.numbers.get(each) ?? this.numbers.size;
    this.numbers.set(each, number);
    return number;
  }

  get count(): string {
    return String(this.numbers.size);
  }

  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

const fontXml = ({ bold = false, size = plainSize }: CellLook): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${String(size)}"/><name val="宋体"/></font>`;

const alignmentXml = ({ centred = false, turned = false }: CellLook): string => {
  const across = centred ? 'horizontal="center" ' : '';
  return `<alignment ${across}vertical="center"${turned ? ' textRotation="90"' : ''} wrapText="1"/>`;
};

/** The styles of a workbook, gathered while its sheets are written; each look is kept once. */
export class CellStyles {
  private readonly fonts = new Numbered(fontXml({}));
  private readonly borders = new Numbered('<border/>');
  private readonly formats = new Numbered();
  private readonly styles = new Numbered('<xf/>');
  private readonly known: Readonly<Record<CellKind, WeakMap<CellLook, number>>> = {
    plain: new WeakMap(),
    day: new WeakMap(),
    formulaLike: new WeakMap(),
  };

  /** The number by which a cell names its style. */
  of(look: CellLook, kind: CellKind = 'plain'): number {
    const known = this.known[kind].get(look);
    if (known !== undefined) return known;
    const style = this.styles.of(this.styleXml(look, kind));
    this.known[kind].set(look, style);
    return style;
  }

  /** Complete once every sheet is written. */
  xml(): string {
    const formats = this.formats.all.map(
      (code, index) =>
        `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + index)}" formatCode="${escaped(code)}"/>`,
    );
    const listed = (name: string, { count, all }: Pick<Numbered, 'count' | 'all'>): string =>
      all.length === 0 ? '' : `<${name} count="${count}">${all.join('')}</${name}>`;
    return [
      `${declaration}<styleSheet xmlns="${main}">`,
      listed('numFmts', { count: this.formats.count, all: formats }),
      listed('fonts', this.fonts),
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      listed('borders', this.borders),
      '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
      listed('cellXfs', this.styles),
      '</styleSheet>',
    ].join('');
  }

  private styleXml(look: CellLook, kind: CellKind): string {
    const format = look.format ?? (kind === 'day' ? DAY_FORMAT : undefined);
    const numbered = format === undefined ? 0 : FIRST_OWN_FORMAT + this.formats.of(format);
    const parts = [
      `numFmtId="${String(numbered)}" applyNumberFormat="1"`,
      `fontId="${String(this.fonts.of(fontXml(look)))}" applyFont="1"`,
      `borderId="${String(this.borders.of(look.boxed === true ? `<border>${line}</border>` : '<border/>'))}" applyBorder="1"`,
      // A text that begins like a formula stays a text when it is edited.
      ...(kind === 'formulaLike' ? ['quotePrefix="1"'] : []),
    ];
    return `<xf ${parts.join(' ')} applyAlignment="1">${alignmentXml(look)}</xf>`;
  }
}
