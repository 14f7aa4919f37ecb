import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isWhoControl, partiesFor } from './party-controls';

interface Described {
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties?: Readonly<Record<string, { readonly 'x-control'?: string }>> }>
    >;
  };
}

describe('the organ a loss is of', () => {
  const text = readFileSync(join(process.cwd(), 'docs/generated/openapi.json'), 'utf8');
  const { schemas } = (JSON.parse(text) as Described).components;

  it.each(['RecordLossAnalysisBody', 'RecordMeasuresDoneBody'])('is chosen by name in %s', (body) => {
    expect(isWhoControl(schemas[body]?.properties?.['about']?.['x-control'] ?? '')).toBe(true);
  });

  it('is a respondent or a defendant', () => {
    const parties = ['applicant', 'respondent', 'plaintiff', 'defendant'].map(
      (code) => ({ key: code, role: { code }, particulars: {} }) as never,
    );
    expect(partiesFor('losingOrgan', parties).map(({ key }) => key)).toEqual(['respondent', 'defendant']);
  });
});
