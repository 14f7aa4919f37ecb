import {
  checkedConditions,
  procedures,
  sampleParties,
  type CalendarDate,
  type Capacity,
  type Act,
  type ProcedureName,
  refusalTexts,
  roles,
} from '@mingjing/domain';

import type { Fields } from './periods-fields.js';
import { payloadFields } from './scenarios-fields.js';
import { stepKinds, type Correction, type Step } from './scenarios-scenario.js';

const days: readonly string[] = [
  ...(['postmarkedOn', 'legalUnitReceivedOn', 'postedOn', 'filedOn'] as const),
  ...(['acceptedOn', 'concludedOn', 'actMadeOn'] as const),
  ...(['agencyReceivedOn', 'startedOn', 'diedOn', 'answerBy', 'sessionOn', 'nextOn', 'performBy'] as const),
];
const capacities: readonly Capacity[] = [...roles, 'system'];
const refusalCodes = Object.keys(refusalTexts);

/** Reads one step: what is done on which day, with what is special about it, and the refusals expected. */
export function readStep(procedure: ProcedureName, fields: Fields): Step {
  const on = fields.day('on');
  const kinds = stepKinds.filter((kind) => fields.has(kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    throw fields.mistake('', '每步须有且只有一个行为', `needs exactly one of ${stepKinds.join(', ')}`);
  const act = fields.oneOf(kind, procedures[procedure].acts);
  const step: Step = {
    kind,
    act,
    on,
    recordedOn: fields.has('recordedOn') ? fields.day('recordedOn') : on,
    ...(fields.has('as') ? { by: fields.oneOf('as', capacities) } : {}),
    ...(fields.has('refused') ? { refused: readCodes(fields, 'refused') } : {}),
    ...(act === 'correctRecord' && fields.has('corrects')
      ? { corrects: readCorrection(procedure, fields, on) }
      : {}),
    ...(kind === 'approve' && fields.has('approvedOn') ? { approved: readApproval(fields) } : {}),
    payload: readPayload(procedure, fields, { act, on }),
  };
  fields.nothingElse();
  return step;
}

const readApproval = (fields: Fields): NonNullable<Step['approved']> => ({
  on: fields.day('approvedOn'),
  scanned: fields.has('scanned') && fields.flag('scanned'),
});

function readCorrection(procedure: ProcedureName, fields: Fields, on: CalendarDate): Correction {
  const act = fields.oneOf('corrects', procedures[procedure].acts);
  if (!fields.has('rightly')) return { act };
  const told = fields.inside('rightly');
  const rightly = {
    ...(told.has('on') ? { on: told.day('on') } : {}),
    payload: readPayload(procedure, told, { act, on: told.has('on') ? told.day('on') : on }),
  };
  told.nothingElse();
  return { act, rightly };
}

/** Codes of refusals; a code that does not exist is a mistake of the scenario. */
export function readCodes(fields: Fields, name: string): string[] {
  return fields.list(name).map((code) => {
    if (typeof code === 'string' && refusalCodes.includes(code)) return code;
    throw fields.mistake(name, `没有这一拒绝理由：${String(code)}`, `no such refusal: ${String(code)}`);
  });
}

function readPayload(
  procedure: ProcedureName,
  fields: Fields,
  { act, on }: { readonly act: Act; readonly on: CalendarDate },
): Record<string, unknown> {
  const payload: Record<string, unknown> = {};
  for (const name of payloadFields[procedure][act] ?? []) {
    if (!fields.has(name)) continue;
    payload[name] = days.includes(name) ? fields.day(name) : fields.value(name);
  }
  return { ...payload, ...(shortForms[procedure]?.(fields, act, on) ?? {}) };
}

/** Short ways of saying what would take many lines, where a procedure has such. */
const shortForms: Partial<
  Record<ProcedureName, (fields: Fields, act: Act, on: CalendarDate) => Record<string, unknown>>
> = { reconsideration: ofReconsideration };

function ofReconsideration(fields: Fields, act: Act, on: CalendarDate): Record<string, unknown> {
  if (act === 'receiveApplication') return applicationShortForms(fields, on);
  if (act === 'accept' && fields.has('unmet'))
    return { conditions: checkedConditions(texts(fields, 'unmet')) };
  const decides = act === 'proposeDecision' || act === 'decide';
  if (decides && fields.has('performWithinDays'))
    return { performWithin: { length: fields.whole('performWithinDays', 1), unit: 'naturalDay' } };
  return {};
}

function applicationShortForms(fields: Fields, on: CalendarDate): Record<string, unknown> {
  const count = (name: string, usual: number): number => (fields.has(name) ? fields.whole(name, 0) : usual);
  const numbers = ['applicants', 'respondents', 'thirdParties'];
  const parties = {
    applicant: count('applicants', 1),
    respondent: count('respondents', 1),
    thirdParty: count('thirdParties', 0),
  };
  const knownOn = fields.has('knownOn') ? fields.day('knownOn') : on;
  return {
    ...(numbers.some((name) => fields.has(name)) ? { parties: sampleParties(parties) } : {}),
    ...(fields.has('knownOn') || fields.has('specialLaw')
      ? {
          challengedAct: {
            title: '行政处罚决定书',
            madeOn: knownOn,
            knownOn,
            advised: true,
            ...specialLaw(fields),
          },
        }
      : {}),
  };
}

/** What a special law says of the act. */
const specialLaw = (fields: Fields): Record<string, unknown> =>
  fields.has('specialLaw') ? { specialLaw: fields.value('specialLaw') } : {};

export const texts = (fields: Fields, name: string): string[] =>
  fields.list(name).map((item) => {
    if (typeof item === 'string') return item;
    throw fields.mistake(name, '应为文字列表', 'must be a list of texts');
  });
