import { correctingOutcomes } from '../reconsideration/outcomes.js';
import { agendaPoint } from './conference.js';

describe('a point of the agenda from the data', () => {
  const said = { subject: '某局', count: 2, cases: ['甲〔2026〕1号', '甲〔2026〕2号'] };

  it.each([
    [
      'openOpinionLetters',
      'zh',
      '行政复议意见书反馈情况：某局',
      '尚有 2 件意见书未报送纠正情况：甲〔2026〕1号、甲〔2026〕2号',
    ],
    [
      'correctedActs',
      'en',
      'Acts often corrected: 某局',
      '2 corrected on reconsideration within twelve months: 甲〔2026〕1号, 甲〔2026〕2号',
    ],
  ] as const)('of %s in %s names subject, number and cases', (source, locale, title, detail) => {
    expect(agendaPoint(source, said, locale)).toEqual({ title, detail });
  });
});

it('counts as corrected what the decision found wrong, not what it upheld or what ended otherwise', () => {
  expect(correctingOutcomes).not.toEqual(expect.arrayContaining(['UPHOLD']));
  expect(correctingOutcomes).not.toEqual(expect.arrayContaining(['REJECT_REQUEST']));
  expect(correctingOutcomes).toEqual(expect.arrayContaining(['MODIFY', 'REVOKE', 'ORDER_PERFORM']));
});
