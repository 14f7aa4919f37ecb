import { codesOf, played, playedOn } from '../played-case.fixture.js';
import { answered, decided, type Done } from '../requirement-examples.fixture.js';

const withThirdParty: readonly Done[] = [...answered, ['2026-03-23', 'admitThirdParty']];
const asked: readonly Done[] = [...withThirdParty, ['2026-03-24', 'requestStay', { by: 'thirdParty-1' }]];

describe('execution', () => {
  it('is not stopped by the application alone', () =>
    expect(played(answered, '2026-03-23').state).toMatchObject({
      tracks: { stay: 'none' },
      record: { stay: null },
    }));

  it('may be stopped at the request of an applicant or a third party, never of the respondent (J-23)', () => {
    const play = played(asked, '2026-03-24');
    expect(play.state.tracks.stay).toBe('requested');
    expect(play.state.record.stayRequest).toEqual({ by: 'thirdParty-1', on: '2026-03-24' });
    expect(codesOf(play, 'requestStay')).toEqual(['NOT_IN_THIS_STATE']);
    playedOn(play, [['2026-03-25', 'stayExecution', { ground: 'requested' }]], '2026-03-25');
    expect(play.state.tracks.stay).toBe('stayed');
    expect(play.state.record).toMatchObject({ stay: { ground: 'requested' }, stayRequest: null });
  });

  it.each(['respondentThinks', 'bodyThinks', 'byLaw'])('is stopped without a request where %s', (ground) => {
    const play = played([...answered, ['2026-03-23', 'stayExecution', { ground }]], '2026-03-23');
    expect(play.state.record.stay).toMatchObject({ ground, on: '2026-03-23' });
  });

  it('goes on where the request is refused, and may be asked about again', () => {
    const play = played([...asked, ['2026-03-25', 'refuseStay']], '2026-03-25');
    expect(play.state).toMatchObject({ tracks: { stay: 'none' }, record: { stay: null, stayRequest: null } });
    expect(codesOf(play, 'refuseStay')).toEqual(['NOT_IN_THIS_STATE']);
    expect(codesOf(play, 'requestStay')).toEqual([]);
  });

  it('goes on again when the stay is lifted, on its own track: a suspension does not touch it', () => {
    const play = played(
      [...asked, ['2026-03-25', 'stayExecution', { ground: 'requested' }], ['2026-03-26', 'suspend']],
      '2026-03-26',
    );
    expect(play.state.tracks).toMatchObject({ clock: 'suspended', stay: 'stayed' });
    playedOn(play, [['2026-03-27', 'liftStay']], '2026-03-27');
    expect(play.state.tracks).toMatchObject({ clock: 'suspended', stay: 'none' });
    expect(play.state.record.stay).toBeNull();
  });

  it('is no longer asked about once the case is decided', () =>
    expect(codesOf(played(decided, '2026-04-20'), 'requestStay')).toEqual(['NOT_IN_THIS_STATE']));

  it('is not asked about by an applicant who has left the case', () => {
    const play = played([...withThirdParty, ['2026-03-24', 'permitWithdrawal']], '2026-03-24');
    expect(codesOf(play, 'requestStay', { by: 'applicant-1' })).toEqual(['STAY_NOT_FOR_RESPONDENT']);
    expect(codesOf(play, 'requestStay', { by: 'thirdParty-1' })).toEqual([]);
  });
});
