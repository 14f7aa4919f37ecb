import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { procedureNames, procedures } from '@mingjing/domain';

import { bodyNames, firstActs, readingBodyOf } from './body-schemas';

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

  it.each(procedureNames)('open a case of %s by its first act', (name) => {
    expect(firstActs[name].act).toBe(procedures[name].firstAct);
    expect(readingBodyOf(procedures[name].firstAct, name)).toBe(firstActs[name].body);
  });

  it('are those of the case’s own procedure where two call an act alike', () => {
    expect(readingBodyOf('holdMediation', 'mediation')).toBe('HoldMediationSessionBody');
    expect(readingBodyOf('holdMediation', 'reconsideration')).toBe('HoldMediationBody');
    expect(readingBodyOf('performed', 'mediation')).toBe('FollowUpBody');
    expect(readingBodyOf('decide', 'reconsideration')).toBe('DecisionBody');
  });
});
