import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { procedureNames, procedures } from '@mingjing/domain';

import { bodyNames, openingBodies, readingBodyOf } from './body-schemas';

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly post: {
          readonly 'x-act-bodies': Readonly<Record<string, Readonly<Record<string, string>>>>;
        };
      }
    >
  >;
}

describe('the forms of the acts', () => {
  it('are drawn from the bodies by which the API says it checks the acts', () => {
    const text = readFileSync(join(process.cwd(), 'docs/generated/openapi.json'), 'utf8');
    const { paths } = JSON.parse(text) as Described;
    expect(bodyNames).toEqual(paths['/api/cases/{id}/acts/{act}']?.post['x-act-bodies']);
  });

  it.each(procedureNames)('open a case of %s by each of its first acts', (name) => {
    expect(Object.keys(openingBodies[name])).toEqual(procedures[name].firstActs);
    for (const act of procedures[name].firstActs)
      expect(readingBodyOf(act, name)).toBe(openingBodies[name][act]);
  });

  it('are those of the case’s own procedure where two call an act alike', () => {
    expect(readingBodyOf('holdMediation', 'mediation')).toBe('HoldMediationSessionBody');
    expect(readingBodyOf('holdMediation', 'reconsideration')).toBe('HoldMediationBody');
    expect(readingBodyOf('performed', 'mediation')).toBe('FollowUpBody');
    expect(readingBodyOf('decide', 'reconsideration')).toBe('DecisionBody');
  });
});
