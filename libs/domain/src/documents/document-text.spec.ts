import { calendarDate } from '../calendar/calendar-date.js';
import { article } from '../law/article.js';
import { chineseNumber } from './chinese-numerals.js';
import { citation, placeText } from './document-articles.js';
import { hasOwnNumber, numberOf, numberPrefix } from './document-numbers.js';
import {
  chineseDate,
  chinesePeriod,
  headed,
  oneLine,
  sentence,
  withoutPrivateNumbers,
  yuanText,
} from './document-text.js';

it.each([
  [5000, '5000'],
  [1280.5, '1280.50'],
  [0.01, '0.01'],
])('writes %d yuan with fen only where there are any', (amount, text) => {
  expect(yuanText(amount)).toBe(text);
});

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [5, '五'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [48, '四十八'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1003, '一千零三'],
    [2030, '二千零三十'],
  ])('writes %d as %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it.each([-1, 1.5, 10_000])('refuses %d', (value) => {
    expect(() => chineseNumber(value)).toThrow(RangeError);
  });
});

describe('articles in documents', () => {
  it.each([
    [article('ARL', '30'), '第三十条'],
    [article('ARL', '30(1)'), '第三十条第一款'],
    [article('ARL', '30(1)(6)'), '第三十条第一款第六项'],
    [article('ARL_OLD', '28(1)(4)'), '第二十八条第一款第（四）项'],
    [article('REG_2007', '48(1)(2)'), '第四十八条第一款第（二）项'],
    [article('RULES', '结案'), ''],
  ])('writes the place', (at, text) => {
    expect(placeText(at)).toBe(text);
  });

  it('names each law once', () => {
    expect(citation([article('ARL', '30(2)'), article('ARL', '34'), article('APL', '45')])).toBe(
      '《中华人民共和国行政复议法》第三十条第二款、第三十四条和《中华人民共和国行政诉讼法》第四十五条',
    );
  });

  it('calls the law before 2024 by its own name', () => {
    expect(citation([article('ARL_OLD', '17'), article('REG_2007', '29')])).toBe(
      '《中华人民共和国行政复议法》第十七条和《中华人民共和国行政复议法实施条例》第二十九条',
    );
  });
});

describe('numbers of documents', () => {
  const parts = { prefix: '清府复', year: 2026, sequence: 12, caseNumber: '清府复〔2026〕31号' };

  it.each([
    ['acceptanceNotice', '清府复受'],
    ['correctionNotice', '清府复补'],
    ['answerNotice', '清府复答'],
    ['declineDecision', '清府复不受'],
    ['abandonmentRecord', '清府复弃'],
  ] as const)('%s counts under %s', (kind, prefix) => {
    expect(numberPrefix(kind, '清府复')).toBe(prefix);
    expect(numberOf(kind, parts)).toBe(`${prefix}〔2026〕12号`);
    expect(hasOwnNumber(kind)).toBe(true);
  });

  it.each(['reconsiderationDecision', 'rejectionDecision'] as const)(
    '%s carries the number of the case',
    (kind) => {
      expect(numberOf(kind, parts)).toBe('清府复〔2026〕31号');
      expect(hasOwnNumber(kind)).toBe(false);
    },
  );
});

describe('words', () => {
  it('writes days and periods', () => {
    expect(chineseDate(calendarDate('2026-09-08'))).toBe('2026年9月8日');
    expect(chinesePeriod(10, 'workingDay')).toBe('十个工作日');
    expect(chinesePeriod(60, 'naturalDay')).toBe('六十日');
  });

  it('puts broken text on one line', () => {
    expect(oneLine('身份证明\r\n\n 决定书；\n请求')).toBe('身份证明；决定书；请求');
    expect(sentence('逾期；\n')).toBe('逾期。');
    expect(sentence(' \n')).toBe('');
  });

  it('heads the first paragraph and closes the last', () => {
    expect(headed('理由', '一、甲；\n\n二、乙')).toEqual(['理由：一、甲；', '二、乙。']);
    expect(headed('理由', ' ')).toEqual([]);
  });

  it('leaves private numbers out and other numbers alone', () => {
    expect(withoutPrivateNumbers('证号52018119900412001X，电话13800010125、138****0126、0851-82521234')).toBe(
      '证号（号码略），电话（号码略）、（号码略）、（号码略）',
    );
    const harmless = '清公行罚决字〔2026〕9011号，发票号915201811712345678，罚款13800元';
    expect(withoutPrivateNumbers(harmless)).toBe(harmless);
  });

  it('leaves out the numbers known of the parties, whatever their form', () => {
    expect(withoutPrivateNumbers('护照E12345678', ['E12345678', ''])).toBe('护照（号码略）');
  });
});
