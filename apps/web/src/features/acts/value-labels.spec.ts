import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { suitOutcomeLabels } from '@mingjing/domain';

import { litigationBodies, suitOpenings } from './body-schemas-litigation';
import { fieldsOf, type ApiDescription, type Field } from './body-schemas';
import { valueLabel } from './value-labels';

const description = JSON.parse(
  readFileSync(join(process.cwd(), 'docs/generated/openapi.json'), 'utf8'),
) as ApiDescription;

interface Code {
  readonly act: string;
  readonly field: string;
  readonly code: string;
}

const codesIn = (act: string, fields: readonly Field[]): readonly Code[] =>
  fields.flatMap(({ name, schema, fields: group }) => [
    ...(schema.enum ?? schema.items?.enum ?? []).map((code) => ({ act, field: name, code })),
    ...codesIn(act, group),
  ]);

const codes = Object.entries({ ...suitOpenings, ...litigationBodies }).flatMap(([act, body]) =>
  codesIn(act, fieldsOf(description, body, 'zh')),
);

describe('the values of the fields of a lawsuit', () => {
  it('are many', () => expect(codes.length).toBeGreaterThan(100));

  it.each(['zh', 'en'] as const)('have words in %s', (language) => {
    const bare = codes.filter(({ act, field, code }) => valueLabel(field, code, language, act) === code);
    expect(bare).toEqual([]);
  });

  it('are called as the courts call them where another procedure has the same code', () => {
    for (const [code, words] of Object.entries(suitOutcomeLabels))
      expect(valueLabel('outcome', code, 'zh', 'receiveJudgment')).toBe(words.zh);
  });
});
