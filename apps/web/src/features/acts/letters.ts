import type { JournalEntryAnswer } from '../case/case-answers';

/** The letters an act may be about: to serve those not served, to report those not reported on. */
export function lettersFor(act: string, journal: readonly JournalEntryAnswer[]) {
  const keysOf = (type: string) =>
    new Set(journal.filter((entry) => entry.type === type).map(({ payload }) => payload['letter']));
  const served = keysOf('OpinionLetterServed');
  const answered = keysOf('OpinionFeedbackReceived');
  return journal
    .filter(({ type }) => type === 'OpinionLetterIssued')
    .map(({ payload, occurredOn }) => ({
      key: String(payload['letter']),
      name: String(payload['name']),
      on: occurredOn,
    }))
    .filter(({ key }) => {
      if (act === 'serveOpinionLetter') return !served.has(key);
      if (act === 'receiveOpinionFeedback') return served.has(key) && !answered.has(key);
      return served.has(key);
    });
}
