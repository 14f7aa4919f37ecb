import { emptyRecord, maskedText } from '@mingjing/domain';
import type { DemoAct, DemoFile } from './demo-file.js';
import { act, approve, keysOf, noted, proofOf, service, type Reader, type Reading } from './demo-reading.js';
import { demoWords, inTermsOf } from './demo-words.js';

const body = 'wang-baichuan';
const office = 'zheng-qixing';

/** The file writes and serves an opinion letter on the same day; its letters are numbered in their order. */
const lettersOf = ({ acts }: DemoFile): readonly DemoAct[] =>
  acts.filter(({ act: name }) => name === 'serveOpinionLetter');
const letterKey = (index: number): string => `letter-${String(index + 1)}`;

const nameOf = ({ organNames }: Reading, organ: string | undefined): string =>
  organNames.get(organ ?? '') ?? organ ?? '';
/** A respondent by its key, another organ by its name. */
function addressee(reading: Reading): { to?: string; organ?: string } {
  const party = reading.parties.find(({ organId }) => organId === reading.entry.to);
  return party ? { to: party.key } : { organ: nameOf(reading, reading.entry.to) };
}

/** The text for the public, made from what the file tells of the decision. */
const publicText = ({ file, parties }: Reading): string =>
  maskedText(['行政复议决定书', file.title, file.facts, file.outcomeText ?? ''].join('\n'), {
    ...emptyRecord,
    parties,
  });

/** How the acts after a decision are performed. */
export const afterReaders: Readonly<Record<string, Reader>> = {
  issuePerformanceOrder: (reading) => {
    const { entry, on, parties } = reading;
    const to = parties.find(({ role }) => role === 'respondent')?.key ?? '';
    return [
      act(on, 'issuePerformanceOrder', {
        to,
        duty: 'decision',
        performWithin: { length: entry.performWithinDays ?? 30, unit: 'naturalDay' },
        reason: entry.note ?? '履行期限届满仍未履行',
      }),
      approve(on, 'issuePerformanceOrder', entry.approvedBy ?? body),
    ];
  },
  servePerformanceOrder: (reading) => {
    const { to, copyTo } = reading.entry;
    const served = [...keysOf(reading, to), ...(copyTo === undefined ? [] : keysOf(reading, copyTo))];
    return served.map((key) => act(reading.on, 'servePerformanceOrder', service(reading, key)));
  },
  serveOpinionLetter: (reading) => {
    const { entry, on, file } = reading;
    return [
      act(on, 'issueOpinionLetter', {
        ...addressee(reading),
        problem: entry.note ?? '有关行政行为违法或者不当，见行政复议决定书',
        correction: '纠正相关违法或者不当行政行为',
      }),
      approve(on, 'issueOpinionLetter', entry.approvedBy ?? body),
      act(on, 'serveOpinionLetter', {
        letter: letterKey(lettersOf(file).indexOf(entry)),
        ...proofOf(inTermsOf(demoWords.service, entry.method ?? '直接送达')),
        ...noted(entry),
      }),
    ];
  },
  receiveOpinionFeedback: ({ entry, on, file }) => [
    act(on, 'receiveOpinionFeedback', {
      letter: letterKey(lettersOf(file).findIndex(({ to }) => to === entry.from)),
      content: entry.note ?? '已报送纠正情况',
    }),
  ],
  issueSuggestionLetter: (reading) => {
    const { entry, on } = reading;
    return [
      act(on, 'issueSuggestionLetter', {
        organ: nameOf(reading, entry.to),
        problem: '办案中发现带有普遍性的问题',
        suggestion: entry.note ?? '完善制度，改进行政执法',
      }),
      approve(on, 'issueSuggestionLetter', entry.approvedBy ?? office),
    ];
  },
  copyToSuperior: ({ entry, on, parties }) =>
    parties
      .filter(({ role }) => role === 'respondent')
      .map(({ key }) =>
        act(on, 'copyToSuperior', {
          about: key,
          ...(entry.to === undefined ? {} : { superior: entry.to }),
          ...noted(entry),
        }),
      ),
  publish: (reading) => [
    act(reading.on, 'publish', { text: publicText(reading), nothingSecret: true, ...noted(reading.entry) }),
  ],
};
