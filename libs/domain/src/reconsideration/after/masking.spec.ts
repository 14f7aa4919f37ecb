import { calendarDate } from '../../calendar/calendar-date.js';
import type { Party } from '../party.js';
import { maskedNames, maskedText, namesLeft, numbersLeft, personsOf } from './masking.js';

const person = (name: string, more: Partial<Party> = {}): Party => ({
  key: name,
  role: 'applicant',
  kind: 'citizen',
  name,
  ...more,
});
const decidedOn = { receivedOn: calendarDate('2026-06-02') };

describe('the proposal of what to mask', () => {
  it.each([
    ['the name, by its family name', '申请人高远不服。', [person('高远')], '申请人高某不服。'],
    ['a compound family name', '申请人欧阳明不服。', [person('欧阳明')], '申请人欧阳某不服。'],
    [
      'two of one family name, apart from each other',
      '林小松与林大树。',
      [person('林小松'), person('林大树')],
      '林某甲与林某乙。',
    ],
    [
      'a longer name before one that is part of it',
      '林小松与林小。',
      [person('林小'), person('林小松')],
      '林某乙与林某甲。',
    ],
    [
      'a child, whole',
      '第三人周童。',
      [person('周童', { born: calendarDate('2012-01-01') })],
      '第三人某某。',
    ],
    [
      'an agent and a legal representative',
      '代理人石磊，法定代表人方圆。',
      [
        person('甲公司', {
          kind: 'company',
          legalRepresentative: '方圆',
          agents: [{ name: '石磊', kind: 'lawyer', mandate: 'general' }],
        }),
      ],
      '代理人石某，法定代表人方某。',
    ],
    ['a dwelling', '高远，男，住清镇市某小区3栋。', [person('高远')], '高某，男，住（住址略）。'],
    [
      'a registered dwelling anywhere',
      '送达至某路8号。',
      [person('高远', { address: '某路8号' })],
      '送达至（住址略）。',
    ],
    ['an identity number', '身份证520181199004120019。', [], '身份证***。'],
    ['a telephone', '电话138 0001 0125、0851-82520000。', [], '电话***、***。'],
    ['a bank account', '账户6222020200011223344。', [], '账户***。'],
  ])('leaves out %s', (_, text, parties, shown) =>
    expect(maskedText(text, { parties, ...decidedOn })).toBe(shown),
  );

  it.each([
    ['an organ', '清镇市公安局', [person('清镇市公安局', { role: 'respondent', kind: 'organ' })]],
    ['housing', '被申请人：某局，住房和城乡建设局认为', []],
    ['a seat', '甲公司，住所地清镇市', [person('甲公司', { kind: 'company' })]],
    ['the number of a document and a sum', '清公罚决字〔2026〕9011号，罚款500000元', []],
  ])('keeps %s', (_, text, parties) => expect(maskedText(text, { parties, ...decidedOn })).toBe(text));

  it('leaves nothing that the check afterwards would find', () => {
    const parties = [person('高远', { address: '某路8号' }), person('高飞')];
    const text = maskedText('高远、高飞，住某路8号，电话13800010125', { parties, ...decidedOn });
    expect([namesLeft(text, personsOf({ parties })), numbersLeft(text)]).toEqual([[], []]);
  });

  it('tells a child by its age on the day of the decision', () => {
    const parties = [person('周童', { born: calendarDate('2008-06-02') })];
    expect(maskedNames(personsOf({ parties, receivedOn: calendarDate('2026-06-01') }))[0]?.shown).toBe(
      '某某',
    );
    expect(maskedNames(personsOf({ parties, receivedOn: calendarDate('2026-06-02') }))[0]?.shown).toBe(
      '周某',
    );
  });
});
