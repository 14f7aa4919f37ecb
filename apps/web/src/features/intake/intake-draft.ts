import { isCalendarDate, ruleSetFor } from '@mingjing/domain';

import { tidied } from '../acts/form-defaults';
import type { Payload } from '../acts/act-answers';
import { readIdNumber } from './identity-checks';

/** A party while it is being entered; empty text means nothing. */
export interface DraftParty {
  readonly role: 'applicant' | 'thirdParty';
  readonly kind: 'citizen' | 'company' | 'organisation';
  readonly name: string;
  readonly idNo: string;
  readonly creditCode: string;
  readonly legalRepresentative: string;
  readonly address: string;
  readonly phone: string;
  readonly representative: boolean;
  /** Where no identity number tells it. */
  readonly born: string;
  readonly electronicService: boolean;
  readonly electronicAddress: string;
  readonly agents: readonly Payload[];
  /** Nothing until somebody asks for it. */
  readonly guardian: Payload | null;
}

export interface IntakeDraft {
  readonly channel: string;
  readonly receivedOn: string;
  readonly postmarkedOn: string;
  readonly oralRecord: string;
  readonly parties: readonly DraftParty[];
  readonly respondents: readonly string[];
  readonly actTitle: string;
  readonly actNumber: string;
  readonly madeOn: string;
  readonly knownOn: string;
  readonly advised: boolean;
  readonly actContent: string;
  /** What a special law says otherwise; nothing until somebody enters it. */
  readonly specialLaw: Payload | null;
  readonly category: string;
  readonly matter: string;
  readonly reconsiderationFirst: boolean;
  readonly title: string;
  readonly request: string;
  readonly facts: string;
  readonly reasons: string;
  readonly note: string;
  readonly agencyReceivedOn: string;
  readonly legalUnitReceivedOn: string;
  readonly materials: readonly Payload[];
  readonly normRequest: string;
  readonly normClause: string;
  readonly normReason: string;
  readonly risks: readonly string[];
  readonly riskNote: string;
  /** The case this one was split from: several acts in one paper. */
  readonly splitFrom: { readonly caseNumber: string; readonly chosenInWriting: boolean } | null;
}

export const emptyParty = (role: DraftParty['role'], kind: DraftParty['kind']): DraftParty => ({
  role,
  kind,
  name: '',
  idNo: '',
  creditCode: '',
  legalRepresentative: '',
  address: '',
  phone: '',
  representative: false,
  born: '',
  electronicService: false,
  electronicAddress: '',
  agents: [],
  guardian: null,
});

export const emptyDraft = (today: string): IntakeDraft => ({
  channel: 'inPerson',
  receivedOn: today,
  postmarkedOn: '',
  oralRecord: '',
  parties: [emptyParty('applicant', 'citizen')],
  respondents: [],
  actTitle: '',
  actNumber: '',
  madeOn: '',
  knownOn: '',
  advised: true,
  actContent: '',
  specialLaw: null,
  category: '',
  matter: '',
  reconsiderationFirst: false,
  title: '',
  request: '',
  facts: '',
  reasons: '',
  note: '',
  agencyReceivedOn: '',
  legalUnitReceivedOn: '',
  materials: [],
  normRequest: '',
  normClause: '',
  normReason: '',
  risks: [],
  riskNote: '',
  splitFrom: null,
});

/** A draft as it was kept; one from before a field was asked for has it empty. */
export const draftFrom = (kept: Partial<IntakeDraft> | undefined, today: string): IntakeDraft => ({
  ...emptyDraft(today),
  ...kept,
  ...(kept?.parties && {
    parties: kept.parties.map((party) => ({ ...emptyParty(party.role, party.kind), ...party })),
  }),
});

/** The next act from the same paper: the same people, channel and days; act and request are its own. */
export function splitDraft(from: IntakeDraft, caseNumber: string, today: string): IntakeDraft {
  const { channel, receivedOn, postmarkedOn, agencyReceivedOn, legalUnitReceivedOn } = from;
  const { oralRecord, parties, respondents, risks, riskNote } = from;
  return {
    ...emptyDraft(today),
    ...{ channel, receivedOn, postmarkedOn, agencyReceivedOn, legalUnitReceivedOn },
    ...{ oralRecord, parties, respondents, risks, riskNote },
    splitFrom: { caseNumber: from.splitFrom?.caseNumber ?? caseNumber, chosenInWriting: false },
  };
}

export interface Organ {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly shortName: string;
  readonly historical: boolean;
}

export const applicantsOf = ({ parties }: IntakeDraft): readonly DraftParty[] =>
  parties.filter(({ role }) => role === 'applicant');

/** 某某不服某机关某行为案, until the registrar writes another title. */
export function titleOf(draft: IntakeDraft, organs: readonly Organ[]): string {
  if (draft.title.trim() !== '') return draft.title.trim();
  const [first, ...others] = applicantsOf(draft).map(({ name }) => name.trim());
  const organ = organs.find(({ id }) => id === draft.respondents[0])?.name ?? '';
  const who = others.length === 0 ? first : `${first ?? ''}等${String(others.length + 1)}人`;
  return `${who ?? ''}不服${organ}${draft.matter === '' ? draft.actTitle : draft.matter}案`.slice(0, 200);
}

const filled = (fields: Payload): Payload =>
  Object.fromEntries(
    Object.entries(tidied(fields) as Payload)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== false),
  );

/** When a citizen was born: the identity number says it, or whoever enters it. */
export const bornOf = ({ idNo, born }: DraftParty): string => readIdNumber(idNo)?.born ?? born;

function partiesOf(draft: IntakeDraft, organs: readonly Organ[]): object[] {
  const counts = { applicant: 0, thirdParty: 0 };
  const people = draft.parties.map(({ role, kind, ...rest }) => {
    const { idNo, born, guardian, creditCode, legalRepresentative, representative, ...common } = rest;
    const own =
      kind === 'citizen'
        ? { idNo, guardian, ...(readIdNumber(idNo) ?? { born }) }
        : { creditCode, legalRepresentative };
    return {
      key: `${role}-${String(++counts[role])}`,
      role,
      kind,
      ...filled({
        ...common,
        ...own,
        representative: role === 'applicant' && representative,
        electronicAddress: rest.electronicService ? rest.electronicAddress : '',
      }),
    };
  });
  const respondents = draft.respondents.map((organId, index) => ({
    key: `respondent-${String(index + 1)}`,
    role: 'respondent',
    kind: 'organ',
    name: organs.find(({ id }) => id === organId)?.name ?? '',
    organId,
  }));
  return [...people, ...respondents];
}

/** Received under the old law, which counts from receipt by the legal unit (旧行政复议法 17(2)). */
export const knownOld = ({ receivedOn }: IntakeDraft): boolean =>
  isCalendarDate(receivedOn) && ruleSetFor(receivedOn) === 'R0';

/** What not every application brings. */
const furtherOf = (draft: IntakeDraft): Payload => {
  const { channel } = draft;
  return filled({
    postmarkedOn: channel === 'post' ? draft.postmarkedOn : '',
    oralRecord: channel === 'oral' ? draft.oralRecord : '',
    agencyReceivedOn: channel === 'viaAgency' ? draft.agencyReceivedOn : '',
    legalUnitReceivedOn: knownOld(draft) ? draft.legalUnitReceivedOn : '',
    materials: draft.materials,
    normRequest: draft.normRequest,
    normClause: draft.normClause,
    normReason: draft.normReason,
    risks: draft.risks,
    riskNote: draft.risks.length > 0 ? draft.riskNote : '',
    note: draft.note,
  });
};

/** What is sent: the first act of the case. */
export function applicationOf(
  draft: IntakeDraft,
  organs: readonly Organ[],
): { readonly occurredOn: string; readonly payload: object } {
  const { channel, request, facts, reasons, category, matter, reconsiderationFirst } = draft;
  return {
    occurredOn: draft.receivedOn,
    payload: {
      title: titleOf(draft, organs),
      channel,
      parties: partiesOf(draft, organs),
      challengedAct: {
        ...filled({
          title: draft.actTitle,
          number: draft.actNumber,
          madeOn: draft.madeOn,
          knownOn: draft.knownOn,
          content: draft.actContent,
          specialLaw: draft.specialLaw === null ? undefined : filled(draft.specialLaw),
        }),
        advised: draft.advised,
      },
      request,
      facts,
      reasons,
      category,
      matter,
      reconsiderationFirst,
      ...furtherOf(draft),
      ...(draft.splitFrom === null ? {} : { splitFrom: draft.splitFrom }),
    },
  };
}
