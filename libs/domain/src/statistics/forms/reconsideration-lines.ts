import type { Counted } from '../counted.js';
import type { AdministrativeLevel, CountedCase, FormContext, FormLine } from './form.js';
import { LineDraft } from './form-line.js';
import { reconsiderationFlow } from './reconsideration-form.js';

const respondentColumns: Readonly<Record<AdministrativeLevel, string>> = {
  town: '5',
  countyDepartment: '6',
  county: '7',
  cityDepartment: '8',
  city: '9',
  provinceDepartment: '10',
  province: '11',
  ministry: '12',
  stateCouncil: '13',
  other: '13',
};

const bodyColumns: Readonly<Partial<Record<AdministrativeLevel, string>>> = {
  countyDepartment: '14',
  county: '15',
  cityDepartment: '16',
  city: '17',
  provinceDepartment: '18',
  province: '19',
  ministry: '20',
  stateCouncil: '21',
};

const outcomeColumns: Readonly<Record<string, string>> = {
  REJECT_REQUEST: '33',
  REJECT_APPLICATION: '33',
  REJECT_R0: '33',
  UPHOLD: '34',
  CONFIRM_ILLEGAL: '35',
  CONFIRM_ILLEGAL_NOT_REVOKE: '35',
  CONFIRM_VOID: '35',
  REVOKE: '36',
  REVOKE_PART: '36',
  MODIFY: '37',
  ORDER_PERFORM: '38',
  MEDIATION_DOC: '39',
  AGREEMENT_LIABILITY: '41',
};
const mapped: readonly string[] = [
  'CONFIRM_VOID',
  'REJECT_REQUEST',
  'REJECT_APPLICATION',
  'MEDIATION_DOC',
  'AGREEMENT_LIABILITY',
];

/** The column of a result; an outcome the form does not know is 其他 (law.md H.1 33-41). */
const resultColumn = ({ outcome = '', mediated }: Counted['facets']): string =>
  outcome === 'TERMINATE' ? (mediated === 'yes' ? '39' : '40') : (outcomeColumns[outcome] ?? '41');

function accepted(draft: LineDraft): void {
  const { levelOf, organId, matterColumn } = draft.context;
  for (const { facets, amount } of draft.within('accepted')) {
    draft.add('3');
    draft.add('4', amount);
    const { respondent = 'unlisted', matter = '', acceptance, applicantKind } = facets;
    const several = respondent === 'several' || respondent === 'unlisted';
    draft.add(several ? '13' : respondentColumns[levelOf(respondent)]);
    draft.add(bodyColumns[levelOf(organId)] ?? null);
    const column = matterColumn(matter);
    draft.add(column);
    if (column === null) draft.note('matter.unlisted');
    if (acceptance === 'deemed' || acceptance === 'ordered') draft.note(`acceptance.${acceptance}`);
    if (applicantKind !== undefined) draft.note(`applicant.${applicantKind}`);
    if (draft.first('received')?.facets.kind === 'simplified') draft.note('route.simplified');
  }
}

function concluded(draft: LineDraft): void {
  for (const { facets } of draft.within('concluded')) {
    draft.add('32');
    draft.add(resultColumn(facets));
    if (facets.outcome !== undefined && mapped.includes(facets.outcome))
      draft.note(`outcome.${facets.outcome}`);
    if (facets.redo === 'yes') draft.note('redo');
  }
  for (const { facets } of draft.within('refused')) draft.note(`refused.${facets.outcome ?? 'TERMINATE'}`);
}

function besides(draft: LineDraft): void {
  for (const _ of draft.within('normReview')) draft.add('43');
  for (const { amount } of draft.within('compensation')) {
    draft.add('44');
    draft.add('45', amount);
  }
  for (const { key } of draft.within('opinionLetter')) {
    draft.add('46');
    if (draft.reached('letterAnswered', key)) draft.add('47');
  }
  for (const _ of draft.within('suggestionLetter')) draft.note('suggestionLetter');
}

/** What a reconsideration adds to the national table of a period (law.md H.1); null where it adds nothing. */
export function reconsiderationLine(of: CountedCase, context: FormContext): FormLine | null {
  const draft = new LineDraft(of, context);
  draft.flow(reconsiderationFlow, { carried: '1', open: '42' });
  for (const _ of draft.within('received')) draft.add('2');
  accepted(draft);
  concluded(draft);
  besides(draft);
  return draft.line(context.rowOf(draft.facet('category') ?? ''));
}
