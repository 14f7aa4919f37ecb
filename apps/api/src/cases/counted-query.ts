import { facets, type CalendarDate, type Facet, type Measure } from '@mingjing/domain';
import type { CountedFilter } from '@mingjing/casework/case-queries';
import { HttpProblem } from '../http/problem.js';

interface CountedQuery {
  readonly counted?: Measure | undefined;
  readonly countedBy?: string | undefined;
  readonly countedFrom?: CalendarDate | undefined;
  readonly countedTo?: CalendarDate | undefined;
}

const isFacet = (name: string | undefined): name is Facet =>
  (facets as readonly (string | undefined)[]).includes(name);

/** Reads `lost:yes;instance:first|second`: facets with their values. */
function facetsOf(text: string): CountedFilter['by'] {
  return text.split(';').map((part) => {
    const colon = part.indexOf(':');
    const facet = part.slice(0, colon);
    const values = part.slice(colon + 1).split('|');
    if (colon < 0 || !isFacet(facet) || values.includes(''))
      throw new HttpProblem('invalid-fields', { errors: [{ field: 'countedBy', code: 'invalid' }] });
    return { facet, values };
  });
}

/** The cases behind a figure, as the address says them; a figure that is none is refused at its field. */
export function countedOf({
  counted,
  countedBy,
  countedFrom,
  countedTo,
}: CountedQuery): CountedFilter | undefined {
  if (counted === undefined) return undefined;
  return {
    measure: counted,
    ...(countedFrom === undefined ? {} : { from: countedFrom }),
    ...(countedTo === undefined ? {} : { to: countedTo }),
    by: countedBy === undefined ? [] : facetsOf(countedBy),
  };
}

/** How an address names a part of a figure. */
export const countedByText = (facet: Facet, values: readonly string[]): string =>
  `${facet}:${values.join('|')}`;
