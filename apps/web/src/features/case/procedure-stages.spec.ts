import type { CaseAnswer, JournalEntryAnswer } from './case-answers';
import { stagesOf } from './procedure-stages';

const file = (more: object): CaseAnswer =>
  ({
    procedure: { code: 'reconsideration' },
    receivedOn: '2015-03-04',
    acceptedOn: null,
    closedOn: null,
    ...more,
  }) as unknown as CaseAnswer;
const entry = (act: string, occurredOn: string, phase: string): JournalEntryAnswer =>
  ({ act, occurredOn, after: { phase } }) as unknown as JournalEntryAnswer;
const spans = (entries: readonly JournalEntryAnswer[], of: CaseAnswer) =>
  stagesOf(entries, of).map(({ phase, state, from, to }) => [phase, state, from, to]);

const received = entry('importRegisterEntry', '2015-03-04', 'INTAKE_REVIEW');
const over = entry('closeAsRegistered', '2015-05-04', 'CLOSED');

describe('the phases on the map', () => {
  it('of a case that is going on end in what usually comes next', () =>
    expect(spans([received, entry('accept', '2015-03-06', 'ACCEPTED')], file({})).slice(0, 3)).toEqual([
      ['INTAKE_REVIEW', 'done', '2015-03-04', '2015-03-06'],
      ['ACCEPTED', 'now', '2015-03-06', null],
      ['AWAITING_REPLY', 'plan', null, null],
    ]));

  it('of a case that was over when it was taken over have its acceptance from the register', () =>
    expect(spans([received, over], file({ acceptedOn: '2015-03-06', closedOn: '2015-05-04' }))).toEqual([
      ['INTAKE_REVIEW', 'done', '2015-03-04', '2015-03-06'],
      ['ACCEPTED', 'done', '2015-03-06', '2015-05-04'],
      ['CLOSED', 'done', '2015-05-04', '2015-05-04'],
    ]));

  it('have no acceptance where the register tells none', () =>
    expect(spans([received, over], file({ closedOn: '2015-05-04' }))).toEqual([
      ['INTAKE_REVIEW', 'done', '2015-03-04', '2015-05-04'],
      ['CLOSED', 'done', '2015-05-04', '2015-05-04'],
    ]));
});
