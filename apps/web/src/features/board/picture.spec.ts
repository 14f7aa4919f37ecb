import { linesOf } from './picture';

const upTo = (most: number) => (line: string) => line.length <= most;

describe('the lines of a picture', () => {
  it('break anywhere in Chinese, and between words elsewhere', () => {
    expect(linesOf('月末尚未审结的件数', upTo(4))).toEqual(['月末尚未', '审结的件', '数']);
    expect(linesOf('accepted by the end', upTo(10))).toEqual(['accepted ', 'by the end']);
  });

  it('lose nothing, however narrow', () => {
    const text = '审结 concluded（2026-11）';
    expect(linesOf(text, upTo(3)).join('')).toBe(text);
    expect(linesOf('', upTo(3))).toEqual([]);
  });
});
