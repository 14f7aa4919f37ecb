import {
  calendarDate,
  isSystemsAlone,
  litigation,
  litigationModel,
  litigationSamples,
  openingActs,
  type LitigationAct,
} from '@mingjing/domain';
import type { FieldProblem } from '../../http/field-problems.js';
import { HttpProblem } from '../../http/problem.js';
import { validateBody } from '../../http/validation.js';
import {
  fieldsOf,
  filled,
  groupOf,
  placesOf,
  wrongFor,
  type Payload,
  type Shape,
} from './body-shape.fixture.js';
import { litigationBodies, litigationFirstBodies } from './litigation-bodies.js';

const shapes: Readonly<Partial<Record<LitigationAct, Shape>>> = {
  ...litigationFirstBodies,
  ...litigationBodies,
};
const bodies = Object.entries(shapes) as [keyof typeof litigationSamples, Shape][];

async function problemsOf(shape: Shape, payload: Payload): Promise<readonly FieldProblem[]> {
  try {
    await validateBody(shape, payload, 'payload');
    return [];
  } catch (problem) {
    if (!(problem instanceof HttpProblem)) throw problem;
    return problem.details.errors ?? [];
  }
}

/** Ids of people and materials are records of the database, which the domain's samples do not know. */
const recordId = '00000000-0000-4000-8000-000000000001';
const ids: Readonly<Partial<Record<LitigationAct, Payload>>> = {
  assignOfficer: { officerId: recordId },
  withdrawMaterial: { material: recordId },
  recordCounselOpinion: { counsel: recordId },
};

function sampleOf(act: LitigationAct): Payload {
  const occasion = {
    ruleSet: 'L2',
    record: litigationModel.recordOf([]),
    on: calendarDate('2026-03-02'),
  } as const;
  // The materials of an act come with the request and stand beside the payload.
  const { evidence: _, ...sample } = litigationSamples[act](occasion) as Payload;
  return { ...sample, ...ids[act] };
}

describe('the acts with a body', () => {
  const rows = Object.entries(litigation.acts);
  const led = new Set(
    rows.flatMap(([, { opens, whenReturned, whenWithdrawn }]) => [
      ...(opens?.oneOf ?? []),
      whenReturned,
      whenWithdrawn,
    ]),
  );
  // Whether we appeal may be decided anew, or after another party appealed, without going through the stage again.
  led.delete('decideAppeal');
  const first: readonly string[] = openingActs;

  it('are those the table lets somebody ask for, and nobody else’s', () => {
    const asked = rows
      .filter(
        ([act, row]) =>
          ![...first, 'importRegisterEntry'].includes(act) && !isSystemsAlone(row) && !led.has(act),
      )
      .map(([act]) => act);
    expect(Object.keys(litigationBodies).sort()).toEqual(asked.sort());
  });

  it('have one for each way in which a case opens', () => {
    expect(Object.keys(litigationFirstBodies).sort()).toEqual([...first].sort());
  });

  it('tell every field in both languages, help included, and name no article, which differs by edition', () => {
    const said = bodies.flatMap(([, shape]) => [
      ...fieldsOf(shape),
      ...fieldsOf(shape).flatMap((field) => (groupOf(field) ? fieldsOf(groupOf(field) ?? shape) : [])),
    ]);
    const words = said.flatMap((field) => [field['x-label'], ...(field['x-help'] ? [field['x-help']] : [])]);
    expect(
      words.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[\x20-\u024f’“”–]+$/.test(en)),
    ).toEqual([]);
    expect(words.filter(({ zh, en }) => /法\d|条|Art\./.test(zh + en))).toEqual([]);
  });
});

describe.each(bodies)('the body of %s', (act, shape) => {
  it('takes what the scenarios say of the act, as it was said', async () => {
    const sample = sampleOf(act);
    expect({ ...(await validateBody(shape, sample, 'payload')) }).toEqual(sample);
  });

  it('takes every field it describes, and leaves out what need not be said', async () => {
    const full = filled(shape);
    expect(await problemsOf(shape, full)).toEqual([]);
    const optional = placesOf(shape, full).filter(({ field }) => !field.required);
    const refused = await Promise.all(optional.map(({ put }) => problemsOf(shape, put(undefined))));
    expect(refused.flat()).toEqual([]);
  });

  it('names each required field that is missing or blank', async () => {
    for (const { field, path, put } of placesOf(shape, filled(shape)).filter(
      (place) => place.field.required,
    )) {
      expect(await problemsOf(shape, put(undefined))).toEqual([
        expect.objectContaining({ field: `payload.${path}`, code: 'required' }),
      ]);
      if (field.maxLength === undefined) continue;
      expect(await problemsOf(shape, put('  \n '))).toEqual([
        expect.objectContaining({ field: `payload.${path}`, code: 'required' }),
      ]);
    }
  });

  it('names each field with a value of the wrong kind, outside its limits or unknown', async () => {
    for (const { field, path, put } of placesOf(shape, filled(shape)))
      for (const [wrong, code] of wrongFor(field))
        expect(await problemsOf(shape, put(wrong))).toContainEqual(
          expect.objectContaining({ field: `payload.${path}`, code }),
        );
  });

  it('takes texts and numbers up to their limit', async () => {
    for (const { field, put } of placesOf(shape, filled(shape))) {
      const most = field.maxLength === undefined ? field.maximum : '某'.repeat(field.maxLength);
      if (most !== undefined) expect(await problemsOf(shape, put(most))).toEqual([]);
    }
  });

  it('refuses a field it does not know', async () => {
    expect(await problemsOf(shape, { ...filled(shape), appealable: true })).toEqual([
      expect.objectContaining({ field: 'payload.appealable', code: 'unknownField' }),
    ]);
  });
});
