import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'yaml';

import { scenariosOf } from './scenarios-files.js';
import { readScenario } from './scenarios-reading.js';
import { differences } from './scenarios-running.js';

const head = { title: '题目', law: '行政复议法30' };
const period = {
  ...head,
  why: 'five working days',
  period: { start: '2026-03-02', length: 5, unit: 'workingDay' },
  expect: { due: '2026-03-09' },
};
const received = { on: '2026-04-29', act: 'receiveApplication' };
const aCase = { ...head, today: '2026-05-11', acts: [received], expect: { phase: 'ACCEPTED' } };
const read = (value: unknown) => readScenario(value, 'test.yaml');
const found = (change: object) => differences(read({ ...aCase, ...change }));

describe('a scenario', () => {
  it('of a period passes where the date is as expected, and else says both dates', () => {
    expect(differences(read(period))).toEqual([]);
    expect(differences(read({ ...period, expect: { due: '2026-03-10', provisional: true } }))).toEqual([
      'due: expected "2026-03-10", found "2026-03-09"',
      'provisional: expected true, found false',
    ]);
  });

  it('of a case lets the law do what it does by itself', () =>
    expect(found({ expect: { phase: 'ACCEPTED', acceptedOn: '2026-05-09' } })).toEqual([]));

  it.each([
    [{ phase: 'CLOSED' }, 'phase: expected "CLOSED", found "ACCEPTED"'],
    [{ outcome: 'UPHOLD' }, 'outcome: expected "UPHOLD", found null'],
    [{ deadlines: [{ rule: 'rc_sue', status: 'met' }] }, 'rc_sue: expected, found none'],
    [
      { deadlines: [{ rule: 'rc_decide_ord', dueOn: '2026-07-09' }] },
      'rc_decide_ord dueOn: expected "2026-07-09", found "2026-07-08"',
    ],
    [{ without: ['rc_apply'] }, 'rc_apply: expected none, found one'],
    [
      { entries: [{ event: 'ApplicationAccepted', on: '2026-05-08' }] },
      'journal: expected ApplicationAccepted on 2026-05-08, found ApplicationReceived 2026-04-29, ApplicationAccepted 2026-05-09',
    ],
    [
      { proposals: [{ act: 'accept', status: 'pending' }] },
      'proposals: expected [{"act":"accept","status":"pending"}], found []',
    ],
    [{ refusals: { sendCopy: ['NOT_A_PARTY'] } }, 'sendCopy: refusals: expected ["NOT_A_PARTY"], found []'],
  ])('that expects %j says what differs', (expect_, message) =>
    expect(found({ expect: expect_ })).toEqual([message]),
  );

  it('says which act was refused and why', () =>
    expect(found({ acts: [received, { on: '2026-05-11', act: 'accept' }] })[0]).toMatch(
      /^2026-05-11 accept: refused, NOT_IN_THIS_STATE: 案件现为“已受理”/,
    ));

  it('corrects the latest record of an act, or strikes it out', () => {
    const accepted = [received, { on: '2026-05-06', act: 'accept' }];
    const corrected = (rightly?: object) => ({
      acts: [...accepted, { on: '2026-05-11', act: 'correctRecord', corrects: 'accept', rightly }],
      expect: { phase: 'ACCEPTED', acceptedOn: '2026-05-07' },
    });
    expect(found(corrected({ on: '2026-05-07' }))).toEqual([]);
    expect(found(corrected())).toEqual(['acceptedOn: expected "2026-05-07", found "2026-05-09"']);
  });

  it('says when an act was not refused, or for other reasons', () =>
    expect(
      found({
        acts: [received, { on: '2026-05-11', act: 'sendCopy', refused: ['NOT_A_PARTY'] }],
        expect: { clock: 'running' },
      }),
    ).toEqual(['2026-05-11 sendCopy: refusals: expected ["NOT_A_PARTY"], found []']));
});

describe('a scenario is a mistake', () => {
  it.each([
    ['without a reason', { ...period, why: undefined }, 'why: missing, must be a text'],
    ['without expectations', { ...aCase, expect: {} }, 'expect: must say what is expected'],
    ['with an unknown field', { ...aCase, expects: {} }, 'unknown fields: expects'],
    [
      'with an unknown act',
      { ...aCase, acts: [{ on: '2026-04-29', act: 'sue' }] },
      /^acts\[0\]\.act: must be one of/,
    ],
    [
      'with an unknown part of a payload',
      { ...aCase, acts: [{ ...received, colour: 'red' }] },
      'acts[0]: unknown fields: colour',
    ],
    [
      'with an unknown part of a corrected record',
      {
        ...aCase,
        acts: [
          received,
          { on: '2026-05-11', act: 'correctRecord', corrects: 'accept', rightly: { colour: 'red' } },
        ],
      },
      'acts[1].rightly: unknown fields: colour',
    ],
    [
      'with an unknown refusal',
      { ...aCase, acts: [{ ...received, refused: ['NO'] }] },
      'acts[0].refused: no such refusal: NO',
    ],
    [
      'with two acts in one step',
      { ...aCase, acts: [{ ...received, propose: 'accept' }] },
      /^acts\[0\]: needs exactly one/,
    ],
    [
      'with acts out of order',
      { ...aCase, acts: [received, { on: '2026-04-28', act: 'accept' }] },
      'acts: must stand in the order of time',
    ],
    ['without acts', { ...aCase, acts: [] }, 'acts: must not be empty'],
    [
      'with a deadline of another edition',
      { ...aCase, expect: { deadlines: [{ rule: 'r0_decide', dueOn: null }] } },
      /^expect\.deadlines\[0\]\.rule: must be one of/,
    ],
    [
      'with a deadline that says nothing',
      { ...aCase, expect: { deadlines: [{ rule: 'rc_apply' }] } },
      'expect.deadlines[0]: must say what is expected of the deadline',
    ],
    ['that is no object', ['a'], 'must be an object'],
  ])('%s', (_, value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});

describe('a folder of scenarios', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scenarios-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read file by file, and what cannot be read is named', () => {
    writeFileSync(join(folder, 'b.yaml'), JSON.stringify([period, { title: 'bad' }]));
    writeFileSync(join(folder, 'a.yaml'), 'title: [');
    writeFileSync(join(folder, 'c.txt'), 'no scenario');
    expect(scenariosOf(folder)).toMatchObject([
      { file: 'a.yaml', mistake: expect.stringContaining('Flow sequence') },
      { file: 'b.yaml', kind: 'period' },
      { file: 'b.yaml', title: 'bad', mistake: 'law: missing, must be a text' },
    ]);
  });

  it('keeps dates as they are written', () => expect(parse('on: 2026-03-02')).toEqual({ on: '2026-03-02' }));

  it('must exist', () => expect(() => scenariosOf(join(folder, 'none'))).toThrow('There is no'));
});
