import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bodyNames } from './body-schemas';

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
});
