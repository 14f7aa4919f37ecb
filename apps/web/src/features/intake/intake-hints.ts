import { isCalendarDate, isMinor, jointApplicantsWithoutRepresentatives } from '@mingjing/domain';

import { empty } from '../acts/form-defaults';
import { checkCreditCode, checkIdNumber, type IdentityWarning } from './identity-checks';
import { applicantsOf, bornOf, type DraftParty, type IntakeDraft } from './intake-draft';

export const steps = ['channel', 'parties', 'act', 'request', 'materials', 'check'] as const;
export type StepName = (typeof steps)[number];

/** Something to look at again. It never blocks: the paper may say so. */
export interface Hint {
  readonly step: StepName;
  readonly code:
    | 'postmark'
    | 'postmarkLate'
    | 'oralRecord'
    | 'name'
    | 'applicant'
    | 'identity'
    | 'guardian'
    | 'representatives'
    | 'respondent'
    | 'actTitle'
    | 'madeOn'
    | 'knownOn'
    | 'knownBefore'
    | 'category'
    | 'matter'
    | 'request'
    | 'facts'
    | 'reasons';
  /** Without it the application cannot be registered. */
  readonly missing: boolean;
  readonly about?: string;
  readonly warning?: IdentityWarning;
}

export function identityWarning({ kind, idNo, creditCode }: DraftParty): IdentityWarning | null {
  if (kind === 'citizen') return idNo.trim() === '' ? null : checkIdNumber(idNo);
  return creditCode.trim() === '' ? null : checkCreditCode(creditCode);
}

/** Whether a legal representative acts for the party on the day of receipt. */
export function actsThroughGuardian(party: DraftParty, receivedOn: string): boolean {
  const born = bornOf(party);
  return (
    party.kind === 'citizen' &&
    isCalendarDate(born) &&
    isCalendarDate(receivedOn) &&
    isMinor(born, receivedOn)
  );
}

/** Many joint applicants elect representatives; none is named yet. */
export const representativesWanted = (draft: IntakeDraft): boolean => {
  const applicants = applicantsOf(draft);
  return (
    applicants.length > jointApplicantsWithoutRepresentatives &&
    !applicants.some(({ representative }) => representative)
  );
};

const blank = (text: string): boolean => text.trim() === '';

function ofParties(draft: IntakeDraft): Hint[] {
  const { parties, respondents, receivedOn } = draft;
  const hints: Hint[] = [];
  if (!parties.some(({ role }) => role === 'applicant'))
    hints.push({ step: 'parties', code: 'applicant', missing: true });
  for (const party of parties) {
    const warning = identityWarning(party);
    if (blank(party.name)) hints.push({ step: 'parties', code: 'name', missing: true });
    if (warning)
      hints.push({ step: 'parties', code: 'identity', missing: false, about: party.name, warning });
    if (actsThroughGuardian(party, receivedOn) && empty(party.guardian))
      hints.push({ step: 'parties', code: 'guardian', missing: false, about: party.name });
  }
  if (representativesWanted(draft)) hints.push({ step: 'parties', code: 'representatives', missing: false });
  if (respondents.length === 0) hints.push({ step: 'act', code: 'respondent', missing: true });
  return hints;
}

/** What is missing and what looks odd, in the order of the steps. */
export function hintsOf(draft: IntakeDraft): Hint[] {
  const { channel, postmarkedOn, receivedOn, madeOn, knownOn } = draft;
  const need = (step: StepName, code: Hint['code'], lacks: boolean): Hint[] =>
    lacks ? [{ step, code, missing: true }] : [];
  const odd = (step: StepName, code: Hint['code'], looks: boolean): Hint[] =>
    looks ? [{ step, code, missing: false }] : [];
  const all = [
    ...need('channel', 'postmark', channel === 'post' && postmarkedOn === ''),
    ...odd('channel', 'postmarkLate', channel === 'post' && postmarkedOn > receivedOn),
    ...need('channel', 'oralRecord', channel === 'oral' && blank(draft.oralRecord)),
    ...ofParties(draft),
    ...need('act', 'actTitle', blank(draft.actTitle)),
    ...need('act', 'madeOn', madeOn === ''),
    ...need('act', 'knownOn', knownOn === ''),
    ...odd('act', 'knownBefore', knownOn !== '' && knownOn < madeOn),
    ...need('act', 'category', blank(draft.category)),
    ...need('act', 'matter', blank(draft.matter)),
    ...need('request', 'request', blank(draft.request)),
    ...need('request', 'facts', blank(draft.facts)),
    ...need('request', 'reasons', blank(draft.reasons)),
  ];
  return steps.flatMap((step) => all.filter((hint) => hint.step === step));
}
