import { policyFaults, stepCode, type PolicyStepDraft } from './policy-steps.js';

const officer = (days: number, more: Partial<PolicyStepDraft> = {}): PolicyStepDraft => ({
  days,
  audience: 'officer',
  daily: false,
  active: true,
  ...more,
});
const supervisor = (days: number, daily = false): PolicyStepDraft =>
  officer(days, { audience: 'supervisor', daily });

it('names a step by whom it reminds and when, as the first policy did', () => {
  const steps = [officer(-7), officer(0), officer(2), supervisor(1), supervisor(5)];
  expect(steps.map(stepCode)).toEqual(['before7', 'onTheDay', 'after2', 'overdue', 'overdue5']);
});

it('takes a policy with a reminder ahead for the officer', () => {
  expect(policyFaults([officer(-3), officer(0), officer(2, { daily: true }), supervisor(1, true)])).toEqual(
    [],
  );
});

it.each([
  ['a second step of one day', [officer(-3), officer(-3)], 'steps.1.days', 'repeatedStep'],
  ['a supervisor before it is too late', [officer(-3), supervisor(0)], 'steps.1.days', 'supervisorAfterOnly'],
  ['a daily one ahead', [officer(-3, { daily: true })], 'steps.0.daily', 'dailyAfterOnly'],
  ['none ahead', [officer(0), supervisor(1)], 'steps', 'noReminderAhead'],
  ['none ahead in use', [officer(-3, { active: false })], 'steps', 'noReminderAhead'],
])('refuses %s', (_, steps, field, code) => {
  expect(policyFaults(steps)).toEqual([{ field, code }]);
});
