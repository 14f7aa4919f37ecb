import { useMemo } from 'react';

import type { ApprovalRow } from '../../api/answers';
import { Paper } from '../acts/Paper';
import type { CaseAnswer, JournalEntryAnswer } from '../case/case-answers';
import { proposalDraft } from './proposal-draft';
import { useApprovalTexts } from './texts';

interface Props {
  readonly row: ApprovalRow;
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
}

export function DraftPaper({ row, file, entries }: Props) {
  const t = useApprovalTexts();
  const draft = useMemo(() => proposalDraft(row, file, entries), [row, file, entries]);
  if (!draft) return <p className="t2">{t('detail.noDraft')}</p>;
  return (
    <>
      <p className="t3 s12">{t('detail.draftNote')}</p>
      <Paper title={draft.title} body={draft.body} />
    </>
  );
}
