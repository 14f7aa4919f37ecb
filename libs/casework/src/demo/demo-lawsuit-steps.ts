import {
  calendarDate,
  type CalendarDate,
  type CourtProcedure,
  type Instance,
  type LitigationAct,
  type LitigationActs,
  type Suit,
  type SuitKind,
  type SuitParty,
} from '@mingjing/domain';
import type { DemoLawsuit, DemoLawsuitAct } from './demo-lawsuit-file.js';
import type { DemoParty } from './demo-file.js';
import { demoWords, inTermsOf } from './demo-words.js';

/** One command in a case of one instance: an act performed, or a proposal approved. */
export interface LawsuitStep {
  readonly on: CalendarDate;
  readonly act: LitigationAct;
  readonly payload?: LitigationActs[LitigationAct];
  /** Approves what was proposed under this name. */
  readonly approve?: true;
  /** The case below learns it from the opening of the one above. */
  readonly byOpening?: true;
}

/** A case of one instance, in the order the files tell them. */
export interface LawsuitStory {
  readonly instance: Instance;
  readonly steps: readonly LawsuitStep[];
}

export interface LawsuitReading {
  readonly file: DemoLawsuit;
  readonly entry: DemoLawsuitAct;
  readonly parties: readonly SuitParty[];
  readonly on: CalendarDate;
  readonly instance: Instance;
}

export const perform = <A extends LitigationAct>(
  on: CalendarDate,
  act: A,
  payload: LitigationActs[A],
): LawsuitStep => ({ on, act, payload });
export const approved = (on: CalendarDate, act: LitigationAct): LawsuitStep => ({ on, act, approve: true });
export const remark = ({ note }: DemoLawsuitAct): { note?: string } => (note === undefined ? {} : { note });

/** What proves the day of service is invented like the rest of the county. */
export const servedProof = '送达回证附卷';

export const isCivil = ({ kind }: DemoLawsuit): boolean => kind === 'CIVIL_DEFENDANT';

/** The suit as every instance of it takes it over. */
export function suitOf({ file, entry, parties, instance }: LawsuitReading): Suit {
  const first = instance === 'first';
  const court = entry.court ?? (first ? (file.firstCourt ?? file.court) : (entry.to ?? file.court));
  const number = first ? (file.firstCourtCaseNo ?? file.courtCaseNo) : file.courtCaseNo;
  return {
    title: file.title,
    kind: file.kind as SuitKind,
    ...(court === undefined ? {} : { court }),
    ...(number === undefined ? {} : { courtCaseNumber: number }),
    courtProcedure: (file.civilProcedure ?? 'ordinary') as CourtProcedure,
    cause: file.cause,
    category: file.category,
    parties,
    actSued: {
      title: file.actSued.title,
      number: file.actSued.number,
      madeOn: calendarDate(file.actSued.madeOn),
    },
    request: file.request,
    facts: file.facts,
    reasons: file.reasons,
    ...(instance === 'first' && file.filedOn !== undefined ? { filedOn: calendarDate(file.filedOn) } : {}),
    ...(instance === 'first' && file.suedOn !== undefined ? { suedOn: calendarDate(file.suedOn) } : {}),
    ...(file.linkedReconsideration === undefined ? {} : { reconsiderationId: file.linkedReconsideration }),
    ...(file.flags === undefined ? {} : { flags: file.flags }),
    proof: servedProof,
    ...remark(entry),
  };
}

/** The sides of a suit; ours are the defendants the organ's office answers for. */
export function suitParties(
  { plaintiffs, defendants, thirdParties = [] }: DemoLawsuit,
  organNames: ReadonlyMap<string, string>,
  isOurs: (organ: string) => boolean,
): SuitParty[] {
  const person =
    (role: 'plaintiff' | 'thirdParty') =>
    (party: DemoParty, index: number): SuitParty => ({
      key: `${role}-${String(index + 1)}`,
      role,
      kind: party.kind === 'procuratorate' ? 'organ' : inTermsOf(demoWords.partyKind, party.kind),
      name: party.name,
      ...(party.idNo === undefined ? {} : { idNo: party.idNo }),
      ...(party.creditCode === undefined ? {} : { creditCode: party.creditCode }),
      ...(party.legalRep === undefined ? {} : { legalRepresentative: party.legalRep }),
      ...(party.address === undefined ? {} : { address: party.address }),
      ...(party.phone === undefined ? {} : { phone: party.phone }),
    });
  return [
    ...plaintiffs.map(person('plaintiff')),
    ...defendants.map((organId, index): SuitParty => ({
      key: `defendant-${String(index + 1)}`,
      role: 'defendant',
      kind: 'organ',
      name: organNames.get(organId) ?? organId,
      organId,
      ...(isOurs(organId) ? { ours: true } : {}),
    })),
    ...thirdParties.map(person('thirdParty')),
  ];
}
