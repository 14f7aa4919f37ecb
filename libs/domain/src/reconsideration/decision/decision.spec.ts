import { calendarDate } from '../../calendar/calendar-date.js';
import { inEdition, ruleSets } from '../../law/rule-set.js';
import { codesOf, played, playedOn } from '../played-case.fixture.js';
import { decided, heard, type Done } from '../requirement-examples.fixture.js';
import { decisionOutcomes } from '../outcomes.js';
import { asking } from './decision.examples.fixture.js';
import { decisionGrounds, groundOf, groundRules, groundsFor, outcomesIn } from './decision-grounds.js';
import { principalOutcome, requestItems, type DecisionResult } from './decision-results.js';
import { defendantConsequence } from './defendants.js';

const worse = { outcome: 'MODIFY', ground: 'contentImproper', effect: 'worse' } as const;

describe('the grounds', () => {
  it.each(ruleSets)('of %s carry every decision it knows, each with its article', (ruleSet) => {
    const known = [...decisionOutcomes].filter((outcome) => outcomesIn(ruleSet).includes(outcome));
    expect(known.filter((outcome) => groundsFor(ruleSet, outcome).length === 0)).toEqual([]);
    expect(outcomesIn(ruleSet).includes('REJECT_R0')).toBe(ruleSet === 'R0');
    expect(outcomesIn(ruleSet).includes('CONFIRM_VOID')).toBe(ruleSet !== 'R0');
  });

  it.each(decisionGrounds)('%s stands in an edition at least, in a law of that edition', (ground) => {
    const { old, now } = groundRules[ground];
    expect(old ?? now).not.toBeNull();
    expect(now?.article.law ?? 'ARL').toBe('ARL');
    expect(['ARL_OLD', 'REG_2007']).toContain(old?.article.law ?? 'ARL_OLD');
  });

  it('go without saying where the law leaves one only, silence apart', () => {
    expect(groundOf('R1', { outcome: 'ORDER_PERFORM' })).toBe('dutyNotPerformed');
    expect(groundOf('R1', { outcome: 'REVOKE' })).toBeUndefined();
    expect(inEdition(groundRules.procedureViolated, 'R0')?.article.at).toBe('28(1)(3)(3)');
  });
});

describe('the requests of an application', () => {
  it.each([
    ['请求撤销该处罚决定。', ['请求撤销该处罚决定']],
    ['1.撤销处罚决定；2.赔偿3000.5元。', ['撤销处罚决定', '赔偿3000.5元']],
    ['一、撤销决定\r\n二、责令公开信息', ['撤销决定', '责令公开信息']],
    ['（一）撤销；（二）赔偿', ['撤销', '赔偿']],
    [
      '请求变更清市监处罚〔2026〕9020号行政处罚决定，减轻罚款。',
      ['请求变更清市监处罚〔2026〕9020号行政处罚决定，减轻罚款'],
    ],
    ['', ['']],
  ])('of “%s” are %j', (request, items) => expect(requestItems(request)).toEqual(items));
});

describe('the outcome of several results', () => {
  it.each([
    [['UPHOLD', 'REVOKE_PART'], 'REVOKE_PART'],
    [['REJECT_APPLICATION', 'REJECT_REQUEST'], 'REJECT_REQUEST'],
    [['COMPENSATE', 'CONFIRM_ILLEGAL'], 'CONFIRM_ILLEGAL'],
    [['COMPENSATE'], undefined],
  ] as const)('of %j is %s', (outcomes, principal) =>
    expect(principalOutcome(outcomes.map((outcome) => ({ outcome })))).toBe(principal),
  );
});

describe('the defendant of a suit over the decision (行政诉讼法 26(2); 行诉解释 22, 133, 134)', () => {
  const of = (
    results: readonly Omit<DecisionResult, 'item'>[],
    ruleSet: 'R0' | 'R1' = 'R1',
    on = '2026-04-20',
  ) => {
    const { defendants, why, basis } = defendantConsequence(
      results.map((result) => ({ item: 1, ...result })),
      { ruleSet, decidedOn: calendarDate(on) },
    );
    return [defendants, why, `${basis.law} ${basis.at}`];
  };
  const revoke = { outcome: 'REVOKE', ground: 'mainFactsUnclear' } as const;
  const slight = { outcome: 'CONFIRM_ILLEGAL_NOT_REVOKE', ground: 'slightProcedure' } as const;

  it.each([
    [[{ outcome: 'UPHOLD' }], ['both', 'upheld', 'APL 26(2)']],
    [[{ outcome: 'REJECT_REQUEST', ground: 'noSuchDuty' }], ['both', 'upheld', 'APL_INT 133']],
    [[revoke], ['body', 'changed', 'APL 26(2)']],
    [[{ outcome: 'CONFIRM_VOID', ground: 'noBasis' }], ['body', 'changed', 'APL 26(2)']],
    [[slight], ['both', 'procedureOnly', 'APL_INT 22(3)']],
    [
      [{ outcome: 'CONFIRM_ILLEGAL_NOT_REVOKE', ground: 'harmToPublicInterest' }],
      ['body', 'changed', 'APL 26(2)'],
    ],
    [[{ outcome: 'REJECT_APPLICATION' }], ['bySuit', 'inadmissible', 'APL_INT 133']],
    [
      [{ outcome: 'UPHOLD' }, revoke],
      ['both', 'mixed', 'APL_INT 134(2)'],
    ],
    [
      [{ outcome: 'UPHOLD' }, { outcome: 'REJECT_APPLICATION' }],
      ['both', 'mixed', 'APL_INT 134(2)'],
    ],
    [
      [revoke, { outcome: 'COMPENSATE', amount: 10 }],
      ['body', 'changed', 'APL 26(2)'],
    ],
  ] as const)('of %j is %j', (results, told) => expect(of(results)).toEqual(told));

  it('depends on why the old law rejected, and is open before the law of 2014', () => {
    const rejected = (ground: 'noSuchDuty' | 'conditionsNotMet') =>
      of([{ outcome: 'REJECT_R0', ground }], 'R0', '2015-10-16')[0];
    expect(rejected('noSuchDuty')).toBe('both');
    expect(rejected('conditionsNotMet')).toBe('bySuit');
    expect(of([{ outcome: 'UPHOLD' }], 'R0', '2015-04-30')[0]).toBe('oldLaw');
  });

  it('is recorded with the decision', () =>
    expect(played(decided, '2026-04-20').state.journal.at(-1)?.payload['defendants']).toMatchObject({
      defendants: 'both',
      why: 'upheld',
    }));
});

describe('a worse result for the applicant', () => {
  const withThird: readonly Done[] = [...heard, ['2026-03-26', 'admitThirdParty']];

  it('needs a third party of the case who asked the opposite', () => {
    const play = played(withThird, '2026-03-26');
    expect(codesOf(play, 'proposeDecision', worse)).toEqual(['WORSE_FOR_APPLICANT']);
    expect(codesOf(play, 'proposeDecision', { ...worse, oppositeRequestBy: 'applicant-1' })).toEqual([
      'WORSE_FOR_APPLICANT',
    ]);
    expect(codesOf(play, 'proposeDecision', { ...worse, oppositeRequestBy: 'thirdParty-1' })).toEqual([]);
  });

  it('was never lawful before 2024 (条例2007 51)', () => {
    const old = { ...worse, ground: 'obviouslyImproper', oppositeRequestBy: 'thirdParty-1' };
    expect(codesOf(played(withThird, '2026-03-26', 'R0'), 'proposeDecision', old)).toEqual([
      'WORSE_FOR_APPLICANT',
    ]);
  });
});

describe('the consent of the head of the organ (61(1))', () => {
  const chainAfter = (discussion: readonly Done[], by: 'caseOfficer' | 'officeHead' = 'caseOfficer') => {
    const play = played([...heard, ...discussion], '2026-04-15');
    expect(play.propose({ act: 'proposeDecision', by })).toEqual([]);
    return play.state.proposals.at(-1)?.chain;
  };
  const discussed = (payload: object): readonly Done[] => [
    ['2026-04-14', 'discussCollectively', { level: 'organ', outcome: 'UPHOLD', passed: true, ...payload }],
  ];

  it('follows that of the head of the office', () => {
    expect(chainAfter([])).toEqual(['officeHead', 'organHead']);
    expect(chainAfter([], 'officeHead')).toEqual(['organHead']);
  });

  it('is replaced by a discussion of the body that passed this outcome, and by no other', () => {
    expect(chainAfter(discussed({}))).toEqual(['officeHead']);
    expect(chainAfter(discussed({ outcome: 'REVOKE' }))).toEqual(['officeHead', 'organHead']);
    expect(chainAfter(discussed({ passed: false }))).toEqual(['officeHead', 'organHead']);
    expect(chainAfter(discussed({ level: 'office' }))).toEqual(['officeHead', 'organHead']);
    expect(chainAfter([...discussed({}), ...discussed({ passed: false })])).toHaveLength(2);
  });

  it('is never left to nobody', () => expect(chainAfter(discussed({}), 'officeHead')).toEqual(['organHead']));
});

describe('a correction of the decision', () => {
  const words = (wrong: string, right: string) => ({ corrections: [{ wrong, right }] });
  const result = '维持清公行罚决字〔2026〕1号决定，自2026年3月5日起10日内履行';
  const play = () =>
    played([...heard, ['2026-04-15', 'proposeDecision', { result }], ['2026-04-20', 'decide']], '2026-04-21');

  it.each([
    ['2026年3月5日', '2026年3月6日', []],
    ['〔2026〕1号', '〔2026〕2号', []],
    ['10日', '20日', ['CORRECTION_CHANGES_RESULT']],
    ['10', '20', ['CORRECTION_CHANGES_RESULT']],
    ['维持', '撤销', ['CORRECTION_CHANGES_RESULT']],
  ])('of “%s” to “%s” is refused for %j', (wrong, right, codes) =>
    expect(codesOf(play(), 'correctDecision', words(wrong, right))).toEqual(codes),
  );

  it('does not touch the outcome, and is to be served', () => {
    const corrected = playedOn(
      play(),
      [['2026-04-21', 'correctDecision', words('维持清公', '维持清镇公')]],
      '2026-04-22',
    );
    expect(corrected.state.record).toMatchObject({
      outcome: 'UPHOLD',
      decision: { draft: { result } },
      decisionCorrection: { served: {} },
    });
  });
});

it('answers each of several requests', () => {
  const play = played(asking('一、撤销处罚决定；二、赔偿损失'), '2026-03-26');
  const items = [
    { item: 1, outcome: 'REVOKE', ground: 'powersExceeded' },
    { item: 2, outcome: 'REJECT_COMPENSATION' },
  ];
  expect(codesOf(play, 'proposeDecision', { outcome: 'REVOKE', items })).toEqual([]);
  expect(
    codesOf(play, 'proposeDecision', {
      outcome: 'REVOKE',
      items: [...items, { item: 3, outcome: 'UPHOLD' }],
    }),
  ).toEqual(['REQUEST_UNANSWERED']);
});
