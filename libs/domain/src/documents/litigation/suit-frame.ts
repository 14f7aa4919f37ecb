import { framed } from '../document-frame.js';
import type { DocumentDraft } from '../document-source.js';
import { chineseDate, withoutPrivateNumbers } from '../document-text.js';
import { courtOf, wordingVersion, type AnySuitSource, type Basis } from './suit-source.js';
import { ours, prosecutors } from './suit-parties.js';

interface CourtPaper {
  readonly title: string;
  /** To whom it is handed in; the court of the case where it is left out. */
  readonly to?: string;
  readonly lines: readonly string[];
  readonly basis: Basis;
  readonly annexes?: readonly string[];
  /** What we are called where we seal it: 答辩人, 上诉人. */
  readonly signedAs: string;
  /** Who signs beside the seal. */
  readonly alsoSigns?: readonly string[];
}

/** The court that has the case; before a suit the procuratorate. */
export const forum = (source: AnySuitSource): string =>
  source.record.instance === 'preTrial' ? prosecutors(source) : courtOf(source);
const privateNumbers = ({ record }: AnySuitSource): string[] =>
  record.parties.flatMap(({ idNo, phone }) => [idNo ?? '', phone ?? '']);

/** What a party hands to a court: 此致, annexes, then the party's own seal and the day; it is no letter of an office. */
export function courtPaper(source: AnySuitSource, paper: CourtPaper): DocumentDraft {
  const { title, to = forum(source), lines, basis, annexes = [], signedAs, alsoSigns = [] } = paper;
  const known = privateNumbers(source);
  const body = [
    ...lines,
    '此致',
    to,
    ...annexes.map((annex, index) => `附${annexes.length === 1 ? '' : String(index + 1)}：${annex}`),
    ...ours(source).map(({ name }) => `${signedAs}（盖章）：${name}`),
    ...alsoSigns,
    chineseDate(source.issuedOn),
  ];
  return {
    title,
    addressee: to,
    body: body
      .filter((line) => line !== '')
      .map((line) => withoutPrivateNumbers(line, known))
      .join('\n'),
    articles: basis.articles,
    remedy: null,
    wordingVersion,
  };
}

interface Letter {
  readonly title: string;
  readonly addressee: string;
  readonly lines: readonly string[];
  readonly basis: Basis;
}

/** A letter of the organ, with its head, handler, seal and day. */
export const officialLetter = (source: AnySuitSource, { basis, ...paper }: Letter): DocumentDraft =>
  framed(source, { ...paper, greets: true, articles: basis.articles, wordingVersion });
