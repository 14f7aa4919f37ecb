import { phasesOf, procedures } from '@mingjing/domain';

import { offeredAfter, openingsAfter, suitOpeningActs } from './openings';

it('registers a lawsuit by every act that opens one, but for the lines of an old register', () => {
  const opening = procedures.litigation.firstActs.filter((act) => act !== 'importRegisterEntry');
  expect([...suitOpeningActs].sort()).toEqual(opening.sort());
});

describe('after a case', () => {
  it('a suit may come over a reconsideration that ended, not over one that is open', () => {
    const after = (phase: string) => offeredAfter({ procedure: 'reconsideration', phase });
    expect(after('NOT_ACCEPTED')).toEqual(['receiveSummons']);
    expect(after('UNDER_REVIEW')).toEqual([]);
  });

  const suit = (phase: string, outcome = 'REVOKE_REDO') =>
    offeredAfter({ procedure: 'litigation', phase, outcome });

  it('an appeal may come while the judgment is not in effect, afterwards a retrial', () => {
    expect(suit('JUDGED_1')).toContain('fileAppeal');
    expect(suit('EFFECTIVE')).toContain('receiveRetrialCopy');
    expect(suit('EFFECTIVE')).not.toContain('fileAppeal');
    expect(suit('HEARING_SET')).toEqual([]);
  });

  it('the copy of an appeal made in time may come when a first instance is in effect, not after a second', () => {
    expect(suit('PERFORMANCE_DUE')).toContain('receiveAppealCopy');
    expect(suit('EFFECTIVE', 'AFFIRMED')).not.toContain('receiveAppealCopy');
  });

  it('what was sent back begins again with a summons', () => {
    expect(suit('EFFECTIVE', 'REMANDED')).toEqual(['receiveSummons']);
  });

  it.each(['reconsideration', 'litigation'] as const)(
    'nothing is offered that %s cannot be followed by',
    (name) => {
      for (const phase of phasesOf[name])
        for (const outcome of ['REVOKE_REDO', 'REMANDED'])
          for (const act of offeredAfter({ procedure: name, phase, outcome }))
            expect(openingsAfter[name]).toContain(act);
    },
  );

  it('nothing comes after a mediation', () => {
    for (const phase of phasesOf.mediation)
      expect(offeredAfter({ procedure: 'mediation', phase })).toEqual([]);
  });
});
