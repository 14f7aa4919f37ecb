import { deadlineRulesFor } from '../reconsideration/reconsideration.deadlines.js';
import { outcomes } from '../reconsideration/outcomes.js';
import type { DecisionDraft } from '../reconsideration/reconsideration.acts.js';
import { reconsideration } from '../reconsideration/reconsideration.procedure.js';
import { initialTracks, type Phase } from '../reconsideration/reconsideration.tracks.js';
import { ruleSets, type RuleSet } from '../law/rule-set.js';
import type { Capacity } from './role.js';
import { litigationDeadlinesFor } from '../litigation/litigation-deadlines.js';
import { litigation } from '../litigation/litigation-procedure.js';
import { initialLitigationTracks } from '../litigation/litigation-tracks.js';
import { settlingActs, settlingChoices } from './settling-acts.js';

const ruleOf = (id: string, ruleSet: RuleSet = 'R2') => {
  const found = deadlineRulesFor(ruleSet).find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const choices = (id: string, phase: Phase, capacity: Capacity, proposed: readonly string[] = []) =>
  settlingChoices(ruleOf(id), reconsideration, {
    tracks: { ...initialTracks, phase },
    ruleSet: 'R2',
    capacities: [capacity],
    proposed,
  }).map(({ act, refusals }) => [act, refusals.map(({ code }) => code)]);

describe('the acts that settle a clock', () => {
  it.each(ruleSets)('are known for every period of %s', (ruleSet) => {
    const unsettled = deadlineRulesFor(ruleSet).filter(
      // Sixty days of suspension are waited for; the check that follows them is what somebody settles.
      (rule) => rule.met.length > 0 && settlingActs(rule, reconsideration, ruleSet).length === 0,
    );
    expect(unsettled.map(({ id }) => id)).toEqual([]);
  });

  it.each(ruleSets)('record an event that meets the period, or open an act that does, in %s', (ruleSet) => {
    for (const rule of deadlineRulesFor(ruleSet)) {
      const settling = settlingActs(rule, reconsideration, ruleSet);
      const meeting = settling.filter(({ opens }) => !opens).map(({ act }) => act);
      const events = new Set(rule.met.map(({ on }) => on));
      for (const { act, opens } of settling) {
        const { records, opens: opened } = reconsideration.acts[act];
        const holds = opens
          ? opened?.oneOf.some((each) => (meeting as string[]).includes(each))
          : events.has(records);
        expect(`${rule.id} ${act} ${String(holds)}`).toBe(`${rule.id} ${act} true`);
      }
    }
  });

  it('come in the order of the rule, the system marked, and leave out what an edition does not know', () => {
    expect(settlingActs(ruleOf('rc_intake_review'), reconsideration, 'R2')).toEqual([
      { act: 'accept', bySystem: false, opens: false },
      { act: 'deemAcceptance', bySystem: true, opens: false },
      { act: 'orderAcceptance', bySystem: false, opens: false },
      { act: 'declineToAccept', bySystem: false, opens: false },
      { act: 'issueCorrectionNotice', bySystem: false, opens: false },
    ]);
    const acts = (ruleSet: RuleSet, id: string) =>
      settlingActs(ruleOf(id, ruleSet), reconsideration, ruleSet).map(({ act }) => act);
    expect(acts('R0', 'r0_decide')).toEqual(['decide', 'proposeDecision']);
    expect(acts('R1', 'rc_decide_ord')).toEqual(['decide', 'proposeDecision']);
  });
});

describe('an act that opens another', () => {
  it('opens one of those its row names, each of them for some payload', () => {
    for (const { opens } of Object.values(reconsideration.acts)) {
      if (!opens) continue;
      const choose = opens.choose as (draft: Partial<DecisionDraft>) => { readonly act: string };
      const chosen = new Set(outcomes.map((outcome) => choose({ outcome } as Partial<DecisionDraft>).act));
      expect([...chosen].sort()).toEqual([...opens.oneOf].sort());
    }
    expect(Object.values(reconsideration.acts).some(({ opens }) => opens)).toBe(true);
  });
});

describe('what somebody can do about a clock now', () => {
  it('is what the table admits where the case stands', () => {
    expect(choices('rc_intake_review', 'INTAKE_REVIEW', 'caseOfficer')).toEqual([
      ['accept', []],
      ['declineToAccept', []],
      ['issueCorrectionNotice', []],
    ]);
    expect(choices('rc_decide_ord', 'UNDER_REVIEW', 'caseOfficer')).toEqual([['proposeDecision', []]]);
    expect(choices('rc_decide_ord', 'DECISION_PENDING', 'caseOfficer')).toEqual([['decide', []]]);
    expect(choices('rc_decide_ord', 'AWAITING_REPLY', 'caseOfficer', ['rejectApplication'])).toEqual([
      ['rejectApplication', ['ALREADY_PROPOSED']],
    ]);
  });

  it('is of acts that meet clocks of one key only what meets the clock asked for', () => {
    const rule = litigationDeadlinesFor('L2').find(({ id }) => id === 'al_answer_evidence');
    const acts = (key: string) =>
      settlingChoices(rule!, litigation, {
        tracks: { ...initialLitigationTracks, phase: 'ASSIGNED' as const },
        ruleSet: 'L2',
        capacities: ['caseOfficer'],
        proposed: [],
        key,
      }).map(({ act }) => act);
    expect(acts('')).toEqual(['fileAnswer']);
    expect(acts('evidence')).toEqual(['fileAnswer', 'fileSupplement']);
  });

  it('is only to wait where one of the acts is before its approvers', () =>
    expect(choices('rc_intake_review', 'INTAKE_REVIEW', 'caseOfficer', ['declineToAccept'])).toEqual([
      ['declineToAccept', ['ALREADY_PROPOSED']],
    ]));

  it('is told with the reason where it is not for this person', () =>
    expect(choices('rc_reply_ord', 'AWAITING_REPLY', 'organHead')).toEqual([
      ['receiveAnswer', ['ROLE_MAY_NOT_PERFORM_ACT']],
    ]));

  it('is the act that would settle it, with the reason, where the case is not that far', () =>
    expect(choices('rc_decide_ord', 'AWAITING_REPLY', 'caseOfficer')).toEqual([
      ['decide', ['NOT_IN_THIS_STATE']],
    ]));
});
