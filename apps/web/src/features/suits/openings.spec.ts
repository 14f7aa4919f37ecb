import { phasesOf, procedures } from '@mingjing/domain';

import { offeredAfter, openingsAfter, suitOpeningActs } from './openings';

it('registers a lawsuit by every act that opens one, but for the lines of an old register', () => {
  const opening = procedures.litigation.firstActs.filter((act) => act !== 'importRegisterEntry');
  expect([...suitOpeningActs].sort()).toEqual(opening.sort());
});

describe('after a case', () => {
  it('a suit may come over a reconsideration that ended, not over one that is open', () => {
    expect(offeredAfter('reconsideration', 'NOT_ACCEPTED')).toEqual(['receiveSummons']);
    expect(offeredAfter('reconsideration', 'UNDER_REVIEW')).toEqual([]);
  });

  it('an appeal may come while the judgment is not in effect, afterwards a retrial', () => {
    expect(offeredAfter('litigation', 'JUDGED_1')).toContain('fileAppeal');
    expect(offeredAfter('litigation', 'EFFECTIVE')).toContain('receiveRetrialCopy');
    expect(offeredAfter('litigation', 'EFFECTIVE')).not.toContain('fileAppeal');
    expect(offeredAfter('litigation', 'HEARING_SET')).toEqual([]);
  });

  it.each(['reconsideration', 'litigation'] as const)(
    'nothing is offered that %s cannot be followed by',
    (name) => {
      for (const phase of phasesOf[name])
        for (const act of offeredAfter(name, phase)) expect(openingsAfter[name]).toContain(act);
    },
  );

  it('nothing comes after a mediation', () => {
    for (const phase of phasesOf.mediation) expect(offeredAfter('mediation', phase)).toEqual([]);
  });
});
