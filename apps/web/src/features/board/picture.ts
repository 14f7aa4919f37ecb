/** What a picture says of itself when nothing else is beside it. */
export interface Caption {
  readonly title: string;
  readonly facts: string;
  /** What its figures count. */
  readonly notes: readonly string[];
}

const MARGIN = 16;
const FONT = '"Noto Sans SC", "Microsoft YaHei", sans-serif';
const styles = {
  title: { font: `600 18px ${FONT}`, height: 28 },
  facts: { font: `13px ${FONT}`, height: 24 },
  notes: { font: `12px ${FONT}`, height: 20 },
} as const;

/** Breaks between words of Latin letters and anywhere else between signs. */
export function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[!-~]+\s*|[^!-~]/gu) ?? []) {
    if (line !== '' && !fits(line + part)) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line];
}

/** A drawn chart with its title and facts above and its definitions below, on white; `scale` is its sharpness. */
export function pictureOf(chart: HTMLCanvasElement, caption: Caption, scale: number): string | null {
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (pen === null) return null;
  const width = chart.width / scale;
  const room = width - 2 * MARGIN;
  const set = (name: keyof typeof styles, text: string) => {
    const { font, height } = styles[name];
    pen.font = font;
    return linesOf(text, (line) => pen.measureText(line).width <= room).map((line) => ({
      line,
      font,
      height,
    }));
  };
  const above = [...set('title', caption.title), ...set('facts', caption.facts)];
  const below = caption.notes.flatMap((note) => set('notes', note));
  const heightOf = (lines: typeof above): number => lines.reduce((sum, { height }) => sum + height, 0);
  const top = MARGIN + heightOf(above);
  const bottom = top + chart.height / scale;
  sheet.width = chart.width;
  sheet.height = (bottom + heightOf(below) + MARGIN) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, sheet.height);
  pen.drawImage(chart, 0, top, width, chart.height / scale);
  pen.fillStyle = '#1f2329';
  pen.textBaseline = 'middle';
  const write = (lines: typeof above, from: number): void => {
    let at = from;
    for (const { line, font, height } of lines) {
      pen.font = font;
      pen.fillText(line, MARGIN, at + height / 2);
      at += height;
    }
  };
  write(above, MARGIN);
  write(below, bottom);
  return sheet.toDataURL('image/png');
}
