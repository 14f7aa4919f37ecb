import type { YearFigure, YearFigures } from './year-figures.js';
import type { ReportClause, ReportPart } from './year-report.terms.js';

type Piece = YearFigure | ReportClause;
type Saying = (texts: readonly string[], ...pieces: readonly Piece[]) => ReportClause;

const plain = (text: string): ReportClause => (text === '' ? [] : [{ text, figure: null }]);

/** Writes a clause in whose places stand figures, or clauses already written. */
export const sayingOf =
  (figures: YearFigures): Saying =>
  (texts, ...pieces) =>
    texts.flatMap((text, index) => {
      const piece = pieces[index];
      return [...plain(text), ...(piece === undefined ? [] : partsOf(piece, figures))];
    });

const partsOf = (piece: Piece, figures: YearFigures): readonly ReportPart[] =>
  typeof piece === 'string' ? [{ text: String(figures[piece]), figure: piece }] : piece;

/** A clause without figures. */
export const words = plain;

/** Puts clauses together; those that say nothing leave no separator behind. */
export function joined(clauses: readonly ReportClause[], separator: string): ReportClause {
  return clauses
    .filter((clause) => clause.length > 0)
    .flatMap((clause, index) => (index === 0 ? clause : [...words(separator), ...clause]));
}

/** A sentence of what there is to say; nothing where there is nothing. */
export const sentenceOf = (
  clauses: readonly ReportClause[],
  { separator, stop }: { readonly separator: string; readonly stop: string },
): ReportClause => {
  const said = joined(clauses, separator);
  return said.length === 0 ? [] : [...said, ...words(stop)];
};

const TENTHS = 1000;

/** A share in percent with at most one decimal: 36.4%, 50%. */
export const percent = (part: number, whole: number): string =>
  `${String(Math.round((part / whole) * TENTHS) / 10)}%`;

/** How a case was decided, in the order of the national table (law.md H.1). */
export const resultFigures = [
  'rcUpheld',
  'rcModified',
  'rcRevoked',
  'rcIllegal',
  'rcVoid',
  'rcOrdered',
  'rcLiable',
  'rcRejected',
  'rcMediationDoc',
  'rcTerminated',
] as const satisfies readonly YearFigure[];
