import type { RuleSet } from '@mingjing/domain';

import type { JournalEntryAnswer } from '../case/case-answers';
import {
  calledFor,
  draftFacts,
  groundChoices,
  itemsOf,
  outcomeChoices,
  settledDraft,
  type DraftFacts,
} from './decision-fields';

const party = (key: string, code: string) => ({ key, role: { code } });
const sides = [party('applicant-1', 'applicant'), party('respondent-1', 'respondent')];
const entry = (type: string, payload: object = {}): JournalEntryAnswer =>
  ({ type, payload }) as JournalEntryAnswer;
const received = (request: string) => entry('ApplicationReceived', { request });
const answered = entry('AnswerReceived', { from: 'respondent-1' });

const facts: DraftFacts = {
  ruleSet: 'R1',
  requests: ['请求撤销处罚决定'],
  asksVoid: false,
  asksCompensation: false,
  silent: false,
  heard: false,
  consulted: false,
  thirdParties: 0,
};
const called = (payload: object, more: Partial<DraftFacts> = {}) =>
  [...calledFor(payload as never, { ...facts, ...more })].sort();

describe('what the case says of a draft', () => {
  it('is read from its journal and its parties', () => {
    const told = draftFacts({ ruleSet: 'R2', parties: [...sides, party('third-1', 'thirdParty')] }, [
      received('1. 确认处罚决定无效；\n2. 赔偿损失一万元'),
      answered,
      entry('HearingHeld'),
    ]);
    expect(told).toMatchObject({
      ruleSet: 'R2',
      asksVoid: true,
      asksCompensation: true,
      silent: false,
      heard: true,
      consulted: false,
      thirdParties: 1,
    });
    expect(told.requests).toHaveLength(2);
  });

  it('is silence as long as one respondent has not answered', () => {
    const two = [...sides, party('respondent-2', 'respondent')];
    expect(draftFacts({ ruleSet: 'R1', parties: two }, [received('撤销'), answered]).silent).toBe(true);
    expect(draftFacts({ ruleSet: 'R1', parties: sides }, [received('撤销'), answered]).silent).toBe(false);
  });

  it('is nothing asked where the journal says nothing', () => {
    expect(draftFacts({ ruleSet: 'R1', parties: sides }, [])).toMatchObject({
      asksVoid: false,
      asksCompensation: false,
      heard: false,
    });
  });
});

describe('the results to choose from', () => {
  it.each(['R0', 'R1', 'R2'] satisfies RuleSet[])(
    'name compensation beside another request only, in %s',
    (set) => {
      const money = ['COMPENSATE', 'REJECT_COMPENSATION'];
      const alone = outcomeChoices(set, false);
      expect(alone.filter((outcome) => money.includes(outcome))).toEqual([]);
      expect(outcomeChoices(set, true).filter((outcome) => !money.includes(outcome))).toEqual(alone);
    },
  );

  it('have grounds of the edition, silence only where a respondent is silent', () => {
    expect(groundChoices(facts, undefined)).toEqual([]);
    const spoken = groundChoices(facts, 'REVOKE');
    expect(spoken.length).toBeGreaterThan(1);
    expect(spoken).not.toContain('noAnswer');
    expect(groundChoices({ ...facts, silent: true }, 'REVOKE')).toEqual(
      expect.arrayContaining([...spoken, 'noAnswer']),
    );
  });
});

describe('the fields a draft calls for', () => {
  it('are its outcome alone before anything is chosen', () => {
    expect(called({})).toEqual(['outcome']);
  });

  it('are ground, restitution and redo for a revocation', () => {
    expect(called({ outcome: 'REVOKE' })).toEqual(['ground', 'outcome', 'redo', 'restitution']);
  });

  it('are the effect for a modification, and whose opposite request makes it worse since 2024', () => {
    expect(called({ outcome: 'MODIFY' })).toContain('effect');
    const worse = { outcome: 'MODIFY', effect: 'worse' };
    expect(called(worse, { thirdParties: 1 })).toContain('oppositeRequestBy');
    expect(called(worse)).not.toContain('oppositeRequestBy');
    expect(called(worse, { thirdParties: 1, ruleSet: 'R0' })).not.toContain('oppositeRequestBy');
  });

  it('are no outcome of the whole where every request has its own', () => {
    const items = [{ request: '撤销', outcome: 'REVOKE', ground: 'mainFactsUnclear' }];
    expect(itemsOf({ items })).toEqual(items);
    expect(called({ items })).not.toContain('outcome');
    expect(called({ items })).not.toContain('ground');
  });

  it('are whether silence was weighed, unless the result rests on it or nothing is decided', () => {
    const silent = { silent: true };
    expect(called({ outcome: 'UPHOLD' }, silent)).toContain('silenceWeighed');
    expect(called({ outcome: 'REVOKE', ground: 'noAnswer' }, silent)).not.toContain('silenceWeighed');
    expect(called({ outcome: 'REJECT_APPLICATION' }, silent)).not.toContain('silenceWeighed');
    expect(called({}, silent)).not.toContain('silenceWeighed');
  });

  it('are why nothing is paid where compensation was asked for', () => {
    const asks = { asksCompensation: true };
    expect(called({ outcome: 'CONFIRM_ILLEGAL' }, asks)).toContain('noCompensationReason');
    const items = [
      { request: '确认违法', outcome: 'CONFIRM_ILLEGAL' },
      { request: '赔偿', outcome: 'COMPENSATE' },
    ];
    expect(called({ items }, asks)).not.toContain('noCompensationReason');
  });

  it('are that voidness was asked for, where the request does not say so', () => {
    expect(called({ outcome: 'CONFIRM_VOID' })).toContain('voidRequested');
    expect(called({ outcome: 'CONFIRM_VOID' }, { asksVoid: true })).not.toContain('voidRequested');
  });

  it('are what was heard and what the committee said, where it was', () => {
    expect(called({}, { heard: true, consulted: true })).toEqual([
      'committeeOpinion',
      'outcome',
      'restsOnHearing',
    ]);
  });
});

describe('a draft after a choice', () => {
  it('loses what belongs to the result before', () => {
    const draft = {
      outcome: 'UPHOLD',
      ground: 'mainFactsUnclear',
      redo: true,
      effect: 'worse',
      reasons: '理由',
    };
    expect(settledDraft(draft, facts)).toEqual({ outcome: 'UPHOLD', reasons: '理由' });
  });

  it('keeps a ground the new result has', () => {
    const [ground] = groundChoices(facts, 'REVOKE');
    expect(settledDraft({ outcome: 'REVOKE', ground, redo: true }, facts)).toEqual({
      outcome: 'REVOKE',
      ground,
      redo: true,
    });
  });

  it('names the weightiest result of its items', () => {
    const items = [
      { request: '一', outcome: 'UPHOLD' },
      { request: '二', outcome: 'REVOKE', ground: 'mainFactsUnclear' },
    ];
    expect(settledDraft({ items }, facts)).toMatchObject({ outcome: 'REVOKE', items });
  });
});
