import { sampleParties } from '../../scenario/sample-payloads.js';
import { codesOf, played, playedOn } from '../played-case.fixture.js';
import { partiesInCase } from '../reconsideration.record.js';
import { answered, type Done } from '../requirement-examples.fixture.js';

const several: readonly Done[] = [
  ['2026-03-02', 'receiveApplication', { parties: sampleParties({ applicant: 3 }) }],
  ['2026-03-05', 'accept'],
  ['2026-03-06', 'sendCopy'],
  ['2026-03-09', 'serveCopy'],
  ['2026-03-20', 'receiveAnswer'],
];
const withdrawal = { ground: 'withdrawal' } as const;
const company = [
  { key: 'applicant-1', role: 'applicant', kind: 'company', name: '某公司' },
  ...sampleParties({ applicant: 0 }),
];

describe('the withdrawal of one of several applicants', () => {
  const left: readonly Done[] = [...several, ['2026-03-23', 'permitWithdrawal', { by: ['applicant-2'] }]];

  it('leaves the case running for the others', () => {
    const play = played(left, '2026-03-24');
    expect(play.state.tracks.phase).toBe('UNDER_REVIEW');
    expect(partiesInCase(play.state.record, 'applicant').map(({ key }) => key)).toEqual([
      'applicant-1',
      'applicant-3',
    ]);
    expect(codesOf(play, 'terminate', withdrawal)).toEqual(['WITHDRAWAL_NOT_PERMITTED']);
    expect(codesOf(play, 'permitWithdrawal', { by: ['applicant-2'] })).toEqual(['NOT_AN_APPLICANT']);
  });

  it('ends it when the last of them has withdrawn; all are served the termination', () => {
    const play = played(
      [...left, ['2026-03-24', 'permitWithdrawal'], ['2026-03-25', 'terminate', withdrawal]],
      '2026-03-25',
    );
    expect(play.state.record).toMatchObject({ outcome: 'TERMINATE', termination: { ground: 'withdrawal' } });
    for (const to of ['applicant-1', 'applicant-3', 'respondent-1'])
      playedOn(play, [['2026-03-26', 'serveDecision', { to }]], '2026-03-26');
    expect(codesOf(play, 'close')).toEqual(['STILL_TO_BE_SERVED_OR_PERFORMED']);
    playedOn(
      play,
      [
        ['2026-03-27', 'serveDecision', { to: 'applicant-2' }],
        ['2026-03-27', 'close'],
      ],
      '2026-03-27',
    );
  });

  it('takes along what only the one who left had said', () => {
    const said: readonly Done[] = [
      ...several,
      ['2026-03-23', 'hearOpinions', { from: 'applicant-2', wishForMediation: 'refused' }],
    ];
    const play = played(said, '2026-03-24');
    expect(codesOf(play, 'proposeDecision')).toEqual([]);
    playedOn(play, [['2026-03-24', 'permitWithdrawal', { by: ['applicant-2'] }]], '2026-03-24');
    expect(codesOf(play, 'proposeDecision')).toEqual(['OPINIONS_NOT_HEARD']);
  });

  it('is not needed to be served a decision between the others', () => {
    const play = played(
      [
        ...left,
        ['2026-03-25', 'hearOpinions'],
        ['2026-04-15', 'proposeDecision'],
        ['2026-04-20', 'decide'],
        ['2026-04-22', 'serveDecision', { to: 'applicant-1' }],
        ['2026-04-22', 'serveDecision', { to: 'applicant-3' }],
        ['2026-04-22', 'serveDecision', { to: 'respondent-1' }],
      ],
      '2026-04-22',
    );
    expect(play.state.tracks.phase).toBe('SERVED');
  });
});

describe('an applicant who dies', () => {
  const dead: readonly Done[] = [
    ...answered,
    ['2026-03-23', 'recordDeathOfApplicant', { diedOn: '2026-03-21' }],
    ['2026-03-23', 'suspend', { ground: 'applicantDead' }],
    ['2026-03-25', 'inquireHeirs'],
  ];

  it('leaves a place that an heir may take; then the case goes on and cannot end for want of heirs', () => {
    const play = played(
      [...dead, ['2026-04-01', 'substituteApplicant'], ['2026-04-01', 'resume']],
      '2026-04-01',
    );
    expect(play.state.record.parties[0]).toMatchObject({ key: 'applicant-1', name: '申请人的近亲属' });
    expect(play.state.record.died).toEqual({});
    expect(codesOf(play, 'terminate', { ground: 'noHeirs' })).toEqual(['DEATH_NOT_RECORDED']);
    expect(codesOf(play, 'recordDeathOfApplicant')).toEqual([]);
  });

  it('without heirs ends the case, which is closed although nobody can be served for him', () => {
    const play = played(
      [
        ...dead,
        ['2026-04-01', 'terminate', { ground: 'noHeirs' }],
        ['2026-04-02', 'serveDecision', { to: 'respondent-1' }],
      ],
      '2026-04-02',
    );
    expect(codesOf(play, 'close')).toEqual([]);
  });

  it('is a citizen: an organisation ends, it does not die, and is not served where it has no successor', () => {
    const play = played(
      [
        ['2026-03-02', 'receiveApplication', { parties: company }],
        ['2026-03-05', 'accept'],
      ],
      '2026-03-06',
    );
    expect(codesOf(play, 'recordDeathOfApplicant')).toEqual(['NOT_A_LIVING_APPLICANT']);
    playedOn(play, [['2026-03-06', 'terminate', { ground: 'noSuccessor' }]], '2026-03-09');
    expect(codesOf(play, 'close')).toEqual(['STILL_TO_BE_SERVED_OR_PERFORMED']);
    playedOn(
      play,
      [
        ['2026-03-09', 'serveDecision', { to: 'respondent-1' }],
        ['2026-03-09', 'close'],
      ],
      '2026-03-09',
    );
    expect(play.state.tracks.phase).toBe('CLOSED');
  });
});

describe('parties who come later', () => {
  it('are parties from then on: they are heard and served', () => {
    const play = played([...answered, ['2026-03-23', 'admitThirdParty']], '2026-03-24');
    expect(codesOf(play, 'hearOpinions', { from: 'thirdParty-1' })).toEqual([]);
    expect(codesOf(play, 'inspectFile', { by: 'thirdParty-1' })).toEqual([]);
  });

  it('may act through one or two agents, told for each party', () => {
    const agents = [{ name: '某律师', kind: 'lawyer', mandate: 'special', powers: '代为撤回申请' }];
    const play = played(
      [...answered, ['2026-03-23', 'recordMandate', { party: 'respondent-1', agents }]],
      '2026-03-23',
    );
    expect(play.state.record.parties.map((party) => party.agents?.length ?? 0)).toEqual([0, 1]);
  });

  it('elect their representatives anew', () => {
    const elect = (representatives: readonly string[]): Done => [
      '2026-03-23',
      'electRepresentatives',
      { representatives },
    ];
    const play = played(
      [...several, elect(['applicant-1', 'applicant-2']), elect(['applicant-3'])],
      '2026-03-23',
    );
    expect(play.state.record.parties.map(({ representative }) => representative)).toEqual([
      false,
      false,
      true,
      undefined,
    ]);
  });
});
