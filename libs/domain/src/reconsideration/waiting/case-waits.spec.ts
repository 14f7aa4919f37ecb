import { played } from '../played-case.fixture.js';
import {
  answered,
  foreignNorm,
  norm,
  noticed,
  noticeServed,
  ownReview,
  suspended,
  type Done,
} from '../requirement-examples.fixture.js';
import type { SuspensionGround } from '../clock/clock.acts.js';
import { suspensionGrounds } from '../clock/clock.acts.js';
import { waitsOf, waitsUntil } from './case-waits.js';
import {
  actsAfterSuspension,
  correctionStage,
  endsAfterSixtyDays,
  normStage,
  suspensionStage,
} from './wait-stages.js';
import { calendarDate } from '../../calendar/calendar-date.js';

const day = calendarDate;
const waiting = (history: readonly Done[], today: string) => {
  const { state } = played(history, today);
  const waits = waitsOf(state);
  return { waits, until: waitsUntil(waits, state.deadlines), state };
};

describe('a correction', () => {
  it('waits without an end until its notice is served, then to the end of its period (31(2))', () => {
    expect(waiting(noticed, '2026-03-04')).toMatchObject({
      waits: {
        correction: { issuedOn: '2026-03-04', servedOn: null, items: ['补充申请人身份证明'] },
        suspension: null,
        normReview: null,
      },
      until: null,
    });
    expect(waiting(noticeServed, '2026-03-06')).toMatchObject({
      waits: { correction: { servedOn: '2026-03-05' } },
      until: '2026-03-19',
    });
  });

  it('keeps the day its period ended on until it is dealt with', () => {
    const { waits, until } = waiting(noticeServed, '2026-04-01');
    expect(until).toBe('2026-03-19');
    expect(correctionStage(waits!.correction!, { today: day('2026-04-01'), dueOn: until })).toBe('expired');
    expect(correctionStage(waits!.correction!, { today: day('2026-03-19'), dueOn: until })).toBe('running');
  });

  it('holds nothing up once it is in, or the application counts as abandoned', () => {
    expect(waiting([...noticeServed, ['2026-03-10', 'submitCorrection']], '2026-03-10').waits).toBeNull();
    expect(waiting([...noticeServed, ['2026-03-20', 'deemAbandoned']], '2026-03-20').waits).toBeNull();
  });
});

describe('a suspension', () => {
  it('on a ground that ends the case waits sixty days, on another without an end (41(5))', () => {
    const ill: readonly Done[] = [
      ...answered,
      ['2026-03-23', 'suspend', { ground: 'applicantIncapable', reason: '突发疾病' }],
    ];
    expect(waiting(ill, '2026-03-24')).toMatchObject({
      waits: { suspension: { since: '2026-03-23', ground: 'applicantIncapable', reason: '突发疾病' } },
      until: '2026-05-22',
    });
    expect(waiting(suspended, '2026-03-24').until).toBeNull();
    const over = { today: day('2026-05-25'), dueOn: day('2026-05-22') };
    const { waits } = waiting(ill, '2026-05-25');
    const suspension = waits!.suspension!;
    expect(suspensionStage({ suspension, normReview: null }, over)).toBe('sixtyDaysOver');
    expect(actsAfterSuspension('sixtyDaysOver', null)).toEqual(['terminate', 'resume']);
  });

  it('ends the case after sixty days on grounds 1, 2 and 4 alone', () => {
    const ending = suspensionGrounds.filter((ground: SuspensionGround) => endsAfterSixtyDays({ ground }));
    expect(ending).toEqual(['applicantDead', 'applicantIncapable', 'organisationEnded']);
  });

  it('does not end with the days of one before it', () => {
    const again: readonly Done[] = [
      ...answered,
      ['2026-03-23', 'suspend', { ground: 'applicantIncapable', reason: '突发疾病' }],
      ['2026-06-01', 'resume'],
      ['2026-06-02', 'suspend'],
    ];
    expect(waiting(again, '2026-06-03')).toMatchObject({
      waits: { suspension: { since: '2026-06-02', ground: 'otherCase' } },
      until: null,
    });
    expect(waiting([...again, ['2026-06-04', 'resume']], '2026-06-04').waits).toBeNull();
  });
});

describe('the review of a norm', () => {
  it('of one’s own waits for the maker, then for the conclusion, until the nearest clock (56, 58)', () => {
    const opened = waiting(ownReview, '2026-03-23');
    expect(opened).toMatchObject({
      waits: { normReview: { review: norm, since: '2026-03-23', makerNotifiedOn: null } },
      until: '2026-03-26',
    });
    expect(normStage(opened.waits!.normReview!, 'R1')).toBe('toNotifyMaker');
    expect(normStage(opened.waits!.normReview!, 'R0')).toBe('toConclude');
    const told = waiting([...ownReview, ['2026-03-25', 'serveNormNotice']], '2026-03-25');
    expect([normStage(told.waits!.normReview!, 'R1'), told.until]).toEqual(['makerReplies', '2026-04-09']);
    const replied = waiting(
      [...ownReview, ['2026-03-25', 'serveNormNotice'], ['2026-04-02', 'receiveNormReply']],
      '2026-04-02',
    );
    expect([normStage(replied.waits!.normReview!, 'R1'), replied.until]).toEqual([
      'toConclude',
      '2026-04-22',
    ]);
  });

  it('of another body is transferred, received and dealt with (57, 60)', () => {
    const foreign: readonly Done[] = [
      ...answered,
      ['2026-03-23', 'suspend', { ground: 'normReview', norm: foreignNorm }],
    ];
    const stageAfter = (...then: readonly Done[]) => {
      const { waits, until } = waiting([...foreign, ...then], '2026-04-03');
      return [normStage(waits!.normReview!, 'R1'), until];
    };
    const transferred: Done = ['2026-03-30', 'transferNorm'];
    expect(stageAfter()).toEqual(['toTransfer', '2026-04-01']);
    expect(stageAfter(transferred)).toEqual(['toServeTransfer', null]);
    expect(stageAfter(transferred, ['2026-04-01', 'serveNormTransfer'])).toEqual([
      'transfereeDeals',
      '2026-06-01',
    ]);
  });

  it('leaves the suspension to be ended once it is over', () => {
    const over: readonly Done[] = [
      ...ownReview,
      ['2026-03-25', 'serveNormNotice'],
      ['2026-04-02', 'receiveNormReply'],
      ['2026-04-03', 'concludeNormReview'],
    ];
    const { waits, until } = waiting(over, '2026-04-03');
    expect([waits?.normReview, until]).toEqual([null, null]);
    const suspension = waits!.suspension!;
    const nothing = { today: day('2026-04-03'), dueOn: null };
    expect(suspensionStage({ suspension, normReview: null }, nothing)).toBe('normReviewOver');
    expect(actsAfterSuspension('normReviewOver', null)).toEqual(['resume']);
    expect(actsAfterSuspension('normReviewOpen', 'toConclude')).toEqual(['concludeNormReview']);
  });
});
