import { calendarDate } from '../../calendar/calendar-date.js';
import { clockOf, clocks, codesOf, played, playedOn } from '../played-case.fixture.js';
import { foreignNorm, norm, type Done } from '../requirement-examples.fixture.js';

/** Accepted on 2026-08-03, suspended on 2026-09-14 for a norm. */
const suspendedFor = (review: object, ...then: readonly Done[]): readonly Done[] => [
  ['2026-08-03', 'receiveApplication', { normRequest: '一并审查该办法第九条' }],
  ['2026-08-03', 'accept'],
  ['2026-08-04', 'sendCopy'],
  ['2026-08-04', 'serveCopy'],
  ['2026-08-10', 'receiveAnswer'],
  ['2026-09-14', 'suspend', { ground: 'normReview', norm: review }],
  ...then,
];

describe('incidental review of a norm the body may deal with itself', () => {
  it('opens with the suspension, on its day', () => {
    const play = played(suspendedFor(norm), '2026-09-14');
    expect(play.state.tracks).toMatchObject({ clock: 'suspended', normReview: 'inProgress' });
    expect(play.state.record.norm).toMatchObject({ since: '2026-09-14', concludedOn: null });
  });

  it('G27, G28, G29 tells the maker in three working days, who answers in ten; thirty days from the suspension (J-9)', () => {
    const play = played(suspendedFor(norm, ['2026-09-17', 'serveNormNotice']), '2026-09-17');
    expect(clockOf(play, 'rc_norm_notify_maker')).toMatchObject({ dueOn: '2026-09-17', status: 'met' });
    expect(clockOf(play, 'rc_norm_maker_reply')).toMatchObject({
      owner: 'normMaker',
      dueOn: '2026-10-08',
      status: 'running',
    });
    expect(clockOf(play, 'rc_norm_own')).toMatchObject({ startedOn: '2026-09-14', dueOn: '2026-10-14' });
    expect(clocks(play, 'rc_norm_transfer')).toEqual([]);
  });

  it('keeps the case suspended until it has its conclusion; then the days left are counted (J-9, J-10)', () => {
    const play = played(
      suspendedFor(norm, ['2026-09-17', 'serveNormNotice'], ['2026-09-28', 'receiveNormReply']),
      '2026-10-09',
    );
    expect(codesOf(play, 'resume')).toEqual(['NORM_REVIEW_OPEN']);
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ dueOn: null, status: 'paused' });
    playedOn(
      play,
      [
        ['2026-10-09', 'concludeNormReview', { conclusion: 'unlawful' }],
        ['2026-10-09', 'resume'],
      ],
      '2026-10-09',
    );
    expect(play.state.tracks).toMatchObject({ clock: 'running', normReview: 'done' });
    expect(play.state.record.norm?.conclusion).toBe('unlawful');
    expect(clockOf(play, 'rc_norm_own')).toMatchObject({ status: 'met', doneOn: '2026-10-09' });
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ dueOn: '2026-10-27', status: 'running' });
  });

  it('does not take a reply from before the maker was told', () => {
    const play = played(suspendedFor(norm, ['2026-09-17', 'serveNormNotice']), '2026-09-28');
    const early = { act: 'receiveNormReply', on: calendarDate('2026-09-16') } as const;
    expect(play.refusals(early).map(({ code }) => code)).toEqual(['OCCURRED_BEFORE_LATEST']);
  });
});

describe('incidental review of a norm of another body', () => {
  const transferred = suspendedFor(
    foreignNorm,
    ['2026-09-21', 'transferNorm'],
    ['2026-09-22', 'serveNormTransfer'],
  );

  it('G30, G31 is transferred in seven working days; the answer takes sixty days from its receipt', () => {
    const play = played(transferred, '2026-09-22');
    expect(clockOf(play, 'rc_norm_transfer')).toMatchObject({ dueOn: '2026-09-22', status: 'met' });
    expect(clockOf(play, 'rc_norm_transferee')).toMatchObject({
      owner: 'normTransferee',
      startedOn: '2026-09-22',
      dueOn: '2026-11-23',
      status: 'running',
    });
    expect(clocks(play, 'rc_norm_own')).toEqual([]);
    expect(clocks(play, 'rc_norm_notify_maker')).toEqual([]);
  });

  it('waits without an end of its own until the other body has answered', () => {
    const play = played(transferred, '2027-02-01');
    expect(clockOf(play, 'rc_norm_transferee').status).toBe('missed');
    expect(codesOf(play, 'resume')).toEqual(['NORM_REVIEW_OPEN']);
    expect(clocks(play, 'rc_susp_terminate')).toEqual([]);
    playedOn(
      play,
      [
        ['2027-02-01', 'receiveNormDisposition'],
        ['2027-02-02', 'resume'],
      ],
      '2027-02-02',
    );
    expect(play.state.tracks).toMatchObject({ clock: 'running', normReview: 'done' });
  });

  it('is gone with the case', () => {
    const play = played(
      [
        ...transferred,
        ['2026-10-09', 'permitWithdrawal'],
        ['2026-10-12', 'terminate', { ground: 'withdrawal' }],
      ],
      '2026-12-01',
    );
    expect(clockOf(play, 'rc_norm_transferee').status).toBe('cancelled');
    expect(play.state.tracks).toMatchObject({ phase: 'TERMINATED', clock: 'running' });
  });
});

it('a second suspension for another norm has a review of its own', () => {
  const play = played(
    suspendedFor(
      norm,
      ['2026-09-21', 'concludeNormReview'],
      ['2026-09-22', 'resume'],
      ['2026-10-12', 'suspend', { ground: 'normReview', norm: foreignNorm }],
    ),
    '2026-10-12',
  );
  expect(play.state.tracks.normReview).toBe('inProgress');
  expect(play.state.record.norm).toMatchObject({ since: '2026-10-12', review: { competence: 'other' } });
  expect(clockOf(play, 'rc_norm_own').status).toBe('met');
  expect(clockOf(play, 'rc_norm_transfer').status).toBe('running');
});

it('a second suspension has its own review even where everything happens on one day', () => {
  const play = played(
    suspendedFor(
      norm,
      ['2026-09-14', 'concludeNormReview'],
      ['2026-09-14', 'resume'],
      ['2026-09-14', 'suspend', { ground: 'normReview', norm: foreignNorm }],
    ),
    '2026-09-14',
  );
  expect(play.state.tracks).toMatchObject({ clock: 'suspended', normReview: 'inProgress' });
  expect(play.state.record.norm?.review.competence).toBe('other');
  expect(codesOf(play, 'resume')).toEqual(['NORM_REVIEW_OPEN']);
  expect(codesOf(play, 'transferNorm')).toEqual([]);
});

it('before 2024 the body had thirty days and the maker was not asked', () => {
  const play = played(
    [
      ['2023-09-01', 'receiveApplication'],
      ['2023-09-01', 'accept'],
      ['2023-09-14', 'suspend', { ground: 'normReview', norm }],
    ],
    '2023-09-14',
  );
  expect(clockOf(play, 'r0_norm_own')).toMatchObject({
    dueOn: '2023-10-16',
    article: { law: 'ARL_OLD', at: '26' },
  });
  expect(codesOf(play, 'serveNormNotice')).toEqual(['NOT_IN_THIS_EDITION']);
});
