import type { CountedCase, FormContext, FormLine } from './form.js';
import { LineDraft } from './form-line.js';
import { suitKindColumn, suitResultColumn } from './court-response-classes.js';
import { courtResponseFlow } from './court-response-form.js';
import { instanceRow } from './court-response-rows.js';

function results(draft: LineDraft): void {
  for (const { facets } of draft.within('concluded', 'retried')) {
    const column = suitResultColumn(facets.outcome ?? '');
    draft.add('9');
    draft.add(column);
    if (column === '28') draft.note('outcome.other');
  }
  for (const { facets } of draft.within('concluded')) {
    if (facets.line !== 'administrative' || facets.judged !== 'yes') continue;
    draft.add('30');
    if (facets.lost === 'yes') draft.add('31');
  }
  for (const { facets } of draft.within('judgedFor')) {
    draft.add('33');
    if (facets.lost === 'yes') draft.add('34');
  }
}

function hearings(draft: LineDraft): void {
  const held = draft.byEnd('appearance').map(({ facets }) => facets);
  const attended = held.filter((one) => one.attended === 'yes');
  const ordered = held.some((one) => one.ordered === 'yes');
  for (const _ of draft.within('heard')) {
    draft.add('36');
    if (ordered) draft.add('42');
    if (attended.length === 0) continue;
    draft.add('37');
    if (attended.some(({ headOf }) => headOf === draft.context.organId)) draft.add('39');
    if (attended.some(({ chief }) => chief === 'yes')) draft.add('40');
    if (ordered) draft.add('43');
    if (attended.some(({ spoke }) => spoke === 'yes')) draft.add('45');
  }
}

/** What an instance of a lawsuit adds to the table of a period (law.md H.3); null where it adds nothing. */
export function courtResponseLine(of: CountedCase, context: FormContext): FormLine | null {
  const draft = new LineDraft(of, context);
  for (const { facets, measure } of draft.within('received', 'receivedLater')) {
    draft.add('1');
    draft.add(suitKindColumn(facets.kind ?? ''));
    if (measure === 'receivedLater' && facets.instance === 'first') draft.note('remanded');
  }
  draft.flow(courtResponseFlow, { carried: '49', open: '51' });
  for (const _ of draft.within('passedOn')) draft.add('50');
  results(draft);
  hearings(draft);
  for (const { key } of draft.within('judicialSuggestion')) {
    draft.add('47');
    if (draft.reached('letterAnswered', key)) draft.add('48');
  }
  return draft.line(instanceRow(draft.facet('line') ?? '', draft.facet('instance') ?? ''));
}
