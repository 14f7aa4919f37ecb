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
  readonly category: string;
  readonly matter: string;
  readonly reconsiderationFirst: boolean;
  readonly title: string;
  readonly request: string;
  readonly facts: string;
  readonly reasons: string;
  readonly note: string;
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
  category: '',
  matter: '',
  reconsiderationFirst: false,
  title: '',
  request: '',
  facts: '',
  reasons: '',
  note: '',
});

export interface Organ {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly shortName: string;
  readonly historical: boolean;
}

const applicantsOf = ({ parties }: IntakeDraft): readonly DraftParty[] =>
  parties.filter(({ role }) => role === 'applicant');

/** 某某不服某机关某行为案, until the registrar writes another title. */
export function titleOf(draft: IntakeDraft, organs: readonly Organ[]): string {
  if (draft.title.trim() !== '') return draft.title.trim();
  const [first, ...others] = applicantsOf(draft).map(({ name }) => name.trim());
  const organ = organs.find(({ id }) => id === draft.respondents[0])?.name ?? '';
  const who = others.length === 0 ? first : `${first ?? ''}等${String(others.length + 1)}人`;
  return `${who ?? ''}不服${organ}${draft.matter === '' ? draft.actTitle : draft.matter}案`.slice(0, 200);
}

const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== '' && value !== undefined && value !== false),
  );

function partiesOf(draft: IntakeDraft, organs: readonly Organ[]): object[] {
  const counts = { applicant: 0, thirdParty: 0 };
  const people = draft.parties.map(({ role, kind, ...rest }) => {
    const { idNo, creditCode, legalRepresentative, ...common } = rest;
    const own = kind === 'citizen' ? { idNo } : { creditCode, legalRepresentative };
    return { key: `${role}-${String(++counts[role])}`, role, kind, ...filled({ ...common, ...own }) };
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
        }),
        advised: draft.advised,
      },
      request,
      facts,
      reasons,
      category,
      matter,
      reconsiderationFirst,
      ...filled({
        postmarkedOn: channel === 'post' ? draft.postmarkedOn : '',
        oralRecord: channel === 'oral' ? draft.oralRecord : '',
        note: draft.note,
      }),
    },
  };
}
