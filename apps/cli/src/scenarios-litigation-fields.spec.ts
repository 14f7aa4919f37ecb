import 'reflect-metadata';
import { litigationBodies, litigationFirstBodies } from '../../api/src/acts/litigation/litigation-bodies.js';
import { fieldsOf } from '../../api/src/acts/litigation/body-shape.fixture.js';
import { litigationFields } from './scenarios-litigation-fields.js';

describe('the fields a scenario may name of a lawsuit', () => {
  const bodies = Object.entries({ ...litigationFirstBodies, ...litigationBodies });

  it.each(bodies)('of %s are those its body asks for', (act, shape) => {
    // Materials come with the request beside the payload.
    const named = litigationFields[act as keyof typeof litigationFields].filter(
      (name) => name !== 'evidence',
    );
    const asked = fieldsOf(shape).map(({ name }) => name);
    expect([...named].sort()).toEqual(asked.sort());
  });
});
