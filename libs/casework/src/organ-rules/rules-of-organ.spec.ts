import { usualMediationPeriods } from '@mingjing/domain';
import { hearsReconsiderations, ruleFaults, rulesIn, settled } from './rules-of-organ.js';

const usual = rulesIn({});

describe('the rules of an organ', () => {
  it('are the usual ones where nothing was set, and what was set otherwise', () => {
    expect(usual).toEqual({
      mediationGate: false,
      mediationPeriods: usualMediationPeriods,
      collectiveDiscussion: [],
    });
    expect(rulesIn({ mediationPeriods: { concludeWithinDays: 15 } }).mediationPeriods).toEqual({
      ...usualMediationPeriods,
      concludeWithinDays: 15,
    });
  });

  it('name each cause of discussion once', () => {
    const rules = { ...usual, collectiveDiscussion: ['hearing', 'major', 'hearing'] as const };
    expect(settled(rules).collectiveDiscussion).toEqual(['major', 'hearing']);
  });

  it.each([
    ['county', true],
    ['department', false],
    ['town', false],
  ] as const)('of a %s speak of reconsideration: %s', (kind, hears) => {
    expect(hearsReconsiderations(kind)).toBe(hears);
    const rules = { ...usual, mediationGate: true, collectiveDiscussion: ['major'] as const };
    expect(ruleFaults(rules, kind).map(({ field }) => field)).toEqual(
      hears ? [] : ['mediationGate', 'collectiveDiscussion'],
    );
    expect(ruleFaults(usual, kind)).toEqual([]);
  });
});
