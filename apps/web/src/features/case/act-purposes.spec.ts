import { caseActs } from '@mingjing/domain';

import { actsOf, byPurpose } from './act-purposes';

describe('the purposes of the acts', () => {
  it('have every act of the procedure exactly once', () => {
    expect(Object.values(actsOf).flat().sort()).toEqual([...caseActs].sort());
  });

  it('lists what there is in the order of the purposes', () => {
    const groups = byPurpose([{ act: 'correctRecord' }, { act: 'suspend' }, { act: 'accept' }]);
    expect(groups.map(({ purpose }) => purpose)).toEqual(['forward', 'clock', 'record']);
  });
});
