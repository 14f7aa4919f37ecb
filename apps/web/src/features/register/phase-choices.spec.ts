import { casePhases, phasesOf, procedureNames } from '@mingjing/domain';

import { asProcedure, phaseChoices, phasesWithin } from './phase-choices';

const valuesOf = (...asked: Parameters<typeof phaseChoices>) =>
  phaseChoices(...asked).map(({ value }) => value);

describe('the phases the register offers', () => {
  it('are those of every procedure, each once', () => {
    expect(valuesOf(undefined, 'zh').sort()).toEqual(casePhases.filter((phase) => phase !== 'NEW').sort());
  });

  it.each(procedureNames)('are those of %s in their order once it is chosen', (procedure) => {
    expect(phaseChoices(procedure, 'zh').filter(({ under }) => under !== null)).toEqual([]);
    expect(valuesOf(procedure, 'zh')).toEqual(phasesOf[procedure]);
  });

  it('say which procedures have them', () => {
    const under = (phase: string) =>
      phaseChoices(undefined, 'en').find(({ value }) => value === phase)?.under;
    expect(under('AWAITING_REPLY')).toBe('Reconsideration');
    expect(under('CONSENT_ASKED')).toBe('Mediation');
    expect(under('ACCEPTED')).toBe('Reconsideration, Mediation');
  });
});

describe('another procedure', () => {
  it('keeps of the chosen phases those it has', () => {
    expect(phasesWithin('ACCEPTED,UNDER_REVIEW,MEDIATING', 'mediation')).toBe('ACCEPTED,MEDIATING');
    expect(phasesWithin('UNDER_REVIEW', 'mediation')).toBeNull();
    expect(phasesWithin(undefined, 'mediation')).toBeNull();
  });

  it('keeps them all where no procedure is chosen', () => {
    expect(phasesWithin('ACCEPTED,UNDER_REVIEW', undefined)).toBe('ACCEPTED,UNDER_REVIEW');
  });

  it('is known by its name only', () => {
    expect(asProcedure('mediation')).toBe('mediation');
    expect(asProcedure('nonsense')).toBeUndefined();
  });
});
