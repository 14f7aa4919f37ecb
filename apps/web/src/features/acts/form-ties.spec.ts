import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bodyNameOf, fieldsOf, type ApiDescription } from './body-schemas';
import { formTies } from './form-ties';

const description = JSON.parse(
  readFileSync(join(process.cwd(), 'docs/generated/openapi.json'), 'utf8'),
) as ApiDescription;

const tied = (['reconsideration', 'litigation'] as const).flatMap((procedure) =>
  Object.entries(formTies[procedure]).flatMap(([act, ties]) =>
    ties.map((tie) => ({ procedure, act, ...tie })),
  ),
);

describe('a form with fields that hang on others', () => {
  it.each(tied)('$act of $procedure names fields its act may leave out', (tie) => {
    const { procedure, act, asked = [], offered = [], needed = [] } = tie;
    const optional = fieldsOf(description, bodyNameOf(act, procedure) ?? '', 'zh')
      .filter(({ required }) => !required)
      .map(({ name }) => name);
    expect(optional).toEqual(expect.arrayContaining([...asked, ...offered, ...needed]));
  });

  it.each(tied)('$act of $procedure does not show them before anything is said, but where all may', (tie) => {
    const untold = { evidenceListed: true, basesListed: true };
    expect(tie.where(untold)).toBe(false);
  });
});
