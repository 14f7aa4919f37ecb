import { afterExamples } from './after/after.examples.fixture.js';
import { enforcementExamples } from './after/enforcement.examples.fixture.js';
import { answerExamples } from './answers/answers.examples.fixture.js';
import { clockExamples, clockVariants } from './clock/clock.examples.fixture.js';
import { committeeExamples } from './committee/committee.examples.fixture.js';
import { counselExamples } from './counsel/counsel.examples.fixture.js';
import { decisionExamples } from './decision/decision.examples.fixture.js';
import { hearingExamples } from './hearing/hearing.examples.fixture.js';
import { mediationExamples } from './mediation/mediation.examples.fixture.js';
import { inquiryExamples } from './inquiry/inquiry.examples.fixture.js';
import { intakeExamples } from './intake.examples.fixture.js';
import { materialExamples } from './material-examples.fixture.js';
import { normExamples } from './norms/norm.examples.fixture.js';
import { partyExamples, partyVariants } from './parties/party.examples.fixture.js';
import { isSystemsAlone } from '../procedure/act-table.js';
import { registerExamples } from './register/register.examples.fixture.js';
import { serviceExamples, servingExamples } from './service/service.examples.fixture.js';
import { codesOf, played } from './played-case.fixture.js';
import type { ReconsiderationAct } from './reconsideration.acts.js';
import { reconsideration, reconsiderationActs } from './reconsideration.procedure.js';
import { answered, received, type Example } from './requirement-examples.fixture.js';
import { reviewExamples } from './review.examples.fixture.js';
import { stayExamples } from './stay/stay.examples.fixture.js';
import { superiorExamples } from './superior/superior.examples.fixture.js';

const chapters = [
  intakeExamples,
  registerExamples,
  partyExamples,
  reviewExamples,
  answerExamples,
  inquiryExamples,
  hearingExamples,
  committeeExamples,
  counselExamples,
  decisionExamples,
  mediationExamples,
  serviceExamples,
  servingExamples,
  stayExamples,
  superiorExamples,
  clockExamples,
  normExamples,
  materialExamples,
  ...afterExamples,
  enforcementExamples,
];
const examples = chapters.flatMap((chapter) =>
  Object.entries(chapter).flatMap(([act, codes]) =>
    Object.entries(codes).map(([code, example]) => ({ ...example, act, code }) as Example),
  ),
);

const guards = (of: (act: ReconsiderationAct) => readonly string[]) =>
  reconsiderationActs.flatMap((act) => of(act).map((code) => `${act}: ${code}`));

it('every guard of every act has an example here, and no example is left over', () => {
  const required = guards((act) => (reconsideration.acts[act].requires ?? []).map(({ code }) => code));
  expect(examples.map(({ act, code }) => `${act}: ${code}`).toSorted()).toEqual(
    [...new Set(required)].toSorted(),
  );
});

describe('a guard', () => {
  it.each(examples)('of $act refuses with $code, and otherwise lets the act through', (example) => {
    const { act, code, ruleSet, refused, today, wrong, right, organ, wrongOn } = example;
    expect(codesOf(played(refused, today, ruleSet ?? 'R1', organ), act, wrong, wrongOn)).toContain(code);
    const { admitted = refused, admittedToday = today, admittedOrgan = organ } = example;
    const play = played(admitted, admittedToday, ruleSet ?? 'R1', admittedOrgan);
    // What the law does by itself is done by then.
    if (isSystemsAlone(reconsideration.acts[act]))
      expect(play.state.journal.map((entry) => entry.act)).toContain(act);
    // What waits for its approvers already is asked here whether it could be done.
    else expect(codesOf(play, act, right).filter((one) => one !== 'ALREADY_PROPOSED')).toEqual([]);
  });

  it.each(clockVariants)('of %s answers %s to %j', (act, code, payload, stops) => {
    const codes = codesOf(played(answered, '2026-03-26'), act, payload);
    expect(codes.includes(code)).toBe(stops);
  });

  it.each(partyVariants)('after %j refuses %s with %s for %j', (history, act, code, payload) =>
    expect(codesOf(played(history, '2026-03-26'), act, payload)).toContain(code),
  );

  it.each([
    ['the old law did not know the way', 'R0', { channel: 'viaAgency', agencyReceivedOn: '2026-02-27' }],
    ['the agency received it after us', 'R1', { channel: 'viaAgency', agencyReceivedOn: '2026-03-03' }],
    ['no agency forwarded it', 'R1', { channel: 'inPerson', agencyReceivedOn: '2026-02-27' }],
  ] as const)('of the receipt refuses the day of an agency where %s', (_, ruleSet, payload) =>
    expect(codesOf(played([], '2026-03-02', ruleSet), 'receiveApplication', payload)).toContain(
      'AGENCY_DATE_WRONG',
    ),
  );

  it('of an act by law holds once the law performs it', () =>
    expect(played([received], '2026-03-10').state.journal.map(({ act }) => act)).toEqual([
      'receiveApplication',
      'deemAcceptance',
    ]));
});
