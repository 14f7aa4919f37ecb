import { usualMediationPeriods } from '@mingjing/domain';

import { changesOf, type Rules } from './organ-rules';

const rules: Rules = {
  mediationGate: false,
  mediationPeriods: { ...usualMediationPeriods },
  collectiveDiscussion: ['major'],
};
const open = [
  { procedure: { code: 'mediation' as const, label: '' }, notAccepted: 2, accepted: 3 },
  { procedure: { code: 'reconsideration' as const, label: '' }, notAccepted: 1, accepted: 7 },
];
const changes = (more: Partial<Rules>, at = open) => changesOf({ rules, open: at }, { ...rules, ...more });

describe('what a change of the rules reaches', () => {
  it('is nothing where nothing is changed, in whatever order causes were ticked', () => {
    expect(changes({})).toEqual([]);
    const both = { ...rules, collectiveDiscussion: ['major', 'hearing'] as Rules['collectiveDiscussion'] };
    expect(changesOf({ rules: both, open }, { ...both, collectiveDiscussion: ['hearing', 'major'] })).toEqual(
      [],
    );
  });

  it('is the open mediations for a period, the open reviews for what concerns a decision', () => {
    expect(changes({ mediationPeriods: { ...rules.mediationPeriods, concludeWithinDays: 15 } })).toEqual([
      { name: 'concludeWithinDays', notAccepted: 2, accepted: 3 },
    ]);
    expect(changes({ mediationGate: true, collectiveDiscussion: [] })).toEqual([
      { name: 'mediationGate', notAccepted: 1, accepted: 7 },
      { name: 'collectiveDiscussion', notAccepted: 1, accepted: 7 },
    ]);
  });

  it('counts none where the organ has no open case of the procedure', () => {
    expect(changes({ mediationGate: true }, [])).toEqual([
      { name: 'mediationGate', notAccepted: 0, accepted: 0 },
    ]);
  });
});
