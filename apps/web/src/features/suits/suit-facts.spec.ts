import type { DeadlineAnswer, JournalEntryAnswer, PartyAnswer } from '../case/case-answers';
import { decisionOf, hearingsOf } from './suit-facts';

let seq = 0;
const entry = (type: string, occurredOn: string, payload: Record<string, unknown> = {}) =>
  ({
    seq: ++seq,
    type,
    label: type,
    act: type,
    occurredOn,
    recordedAt: `${occurredOn}T02:00:00Z`,
    payload,
  }) as unknown as JournalEntryAnswer;
const party = (key: string, ours = false): PartyAnswer => ({
  key,
  role: { code: key.split('-')[0] ?? '', label: '' },
  kind: 'citizen',
  name: `名${key}`,
  organId: null,
  particulars: ours ? { ours } : {},
});
const parties = [party('plaintiff-1'), party('defendant-1', true), party('thirdParty-1')];
const window = (dueOn: string) => ({ rule: 'al_appeal_judgment', dueOn }) as unknown as DeadlineAnswer;

describe('the hearings of a lawsuit', () => {
  const set = entry('HearingSet', '2026-03-02', {
    hearing: 'hearing-1',
    hearingOn: '2026-03-20',
    headOrdered: true,
  });

  it('say who is proposed, who will come and who came', () => {
    const proposed = entry('HeadProposed', '2026-03-05', { hearing: 'hearing-1', candidate: '周五常' });
    const appears = entry('AppearanceSubmitted', '2026-03-10', {
      hearing: 'hearing-1',
      appearance: 'attends',
      name: '周五常',
      post: '副市长',
    });
    const held = entry('TrialHeld', '2026-03-20', {
      hearing: 'hearing-1',
      headAttended: true,
      headName: '周五常',
      spokeOnSubstance: true,
    });
    const [hearing] = hearingsOf([set, proposed, appears, held]);
    expect(hearing).toMatchObject({
      on: '2026-03-20',
      headOrdered: true,
      candidate: '周五常',
      appearance: { attends: true, name: '周五常', post: '副市长' },
      held: { headAttended: true, spoke: true },
    });
  });

  it('count a head who walked out as absent', () => {
    const held = entry('TrialHeld', '2026-03-20', {
      hearing: 'hearing-1',
      headAttended: true,
      leftEarly: true,
    });
    expect(hearingsOf([set, held])[0]?.held).toMatchObject({ headAttended: false, leftEarly: true });
  });

  it('are known without a notice by the day on which they were held', () => {
    expect(hearingsOf([entry('TrialHeld', '2026-03-20', { headAttended: false })])).toHaveLength(1);
  });
});

describe('the judgment of a lawsuit', () => {
  const judged = entry('JudgmentReceived', '2026-05-06', {
    outcome: 'DISMISS_CLAIMS',
    text: '驳回诉讼请求。',
    appealable: true,
  });

  it('is none before it is received', () => expect(decisionOf({ parties }, [], [])).toBeNull());

  it('names the others whose day of service is not known, and never us', () => {
    const served = entry('JudgmentServed', '2026-05-08', { party: 'plaintiff-1' });
    expect(decisionOf({ parties }, [judged, served], [])?.services).toEqual([
      { key: 'plaintiff-1', name: '名plaintiff-1', on: '2026-05-08' },
      { key: 'thirdParty-1', name: '名thirdParty-1', on: null },
    ]);
  });

  it('waits for the last window to appeal', () => {
    const open = [window('2026-05-21'), window('2026-05-25')];
    expect(decisionOf({ parties }, [judged], open)).toMatchObject({
      lastWindow: '2026-05-25',
      effectiveOn: null,
      appealed: false,
    });
  });

  it('binds from the day the journal says, and not while it is appealed against', () => {
    const effective = entry('BecameEffective', '2026-05-26');
    expect(decisionOf({ parties }, [judged, effective], [])?.effectiveOn).toBe('2026-05-26');
    const appealed = entry('AppealRecorded', '2026-05-20', { party: 'plaintiff-1' });
    expect(decisionOf({ parties }, [judged, appealed], [])).toMatchObject({
      appealed: true,
      effectiveOn: null,
    });
  });

  it('does not bind where an appeal is learnt of after its effect', () => {
    const effective = entry('BecameEffective', '2026-05-26');
    const appealed = entry('AppealRecorded', '2026-05-28', { party: 'plaintiff-1', filedOn: '2026-05-25' });
    expect(decisionOf({ parties }, [judged, effective, appealed], [])).toMatchObject({
      appealed: true,
      effectiveOn: null,
    });
  });
});
