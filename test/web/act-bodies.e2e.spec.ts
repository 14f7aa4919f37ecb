import 'reflect-metadata';
import { actBodies } from '../../apps/api/src/acts/act-bodies.js';
import { bodyNames } from '../../apps/web/src/features/acts/body-schemas.js';

describe('the forms of the acts', () => {
  it('are drawn from the bodies by which the acts are checked', () => {
    const checked = Object.entries(actBodies).map(([act, body]) => [act, body.name]);
    expect(bodyNames).toEqual(Object.fromEntries(checked));
  });
});
