import type { CountedCase, FormContext, FormLine } from './form.js';
import { LineDraft } from './form-line.js';
import { disputeTypeColumn } from './mediation-form.js';

function accepted(draft: LineDraft): void {
  for (const { facets, amount } of draft.within('accepted')) {
    draft.add('1');
    draft.add('3', amount);
    if (facets.disputeKind === 'civil') {
      const type = disputeTypeColumn('civil', facets);
      draft.add('5');
      draft.add(type ?? '16');
      if (type === null) draft.note('type.other');
    } else {
      const type = disputeTypeColumn('administrative', facets);
      draft.add('17');
      draft.add(type);
      if (type === null) draft.note('type.unknown');
      draft.add(draft.of.sued ? '23' : '22');
    }
  }
}

function concluded(draft: LineDraft): void {
  for (const { facets, amount } of draft.within('concluded')) {
    if (facets.mediated !== 'yes') {
      draft.note('failed');
      continue;
    }
    draft.add('2');
    draft.add('4', amount);
    draft.add(facets.disputeKind === 'civil' ? '6' : '18');
    draft.add(facets.form === 'written' ? '24' : '25');
    if (draft.reached('agreementConfirmed')) draft.add('26');
    if (draft.reached('agreementPerformed')) draft.add('27');
  }
}

/** What a mediation adds to the table of a period (law.md H.4); null where it adds nothing. */
export function mediationLine(of: CountedCase, context: FormContext): FormLine | null {
  const draft = new LineDraft(of, context);
  accepted(draft);
  concluded(draft);
  for (const _ of draft.within('refused')) draft.note('refused');
  return draft.line(context.rowOf(draft.facet('category') ?? ''));
}
