import { Paper } from '../acts/Paper';
import type { DraftAnswer } from '../case/case-answers';
import { useApprovalTexts } from './texts';

interface Props {
  readonly draft: DraftAnswer | null;
  readonly waits: boolean;
}

export function DraftPaper({ draft, waits }: Props) {
  const t = useApprovalTexts();
  if (!draft) return <p className="t2">{waits ? t('detail.noDraft') : t('detail.settled')}</p>;
  return (
    <>
      <p className="t3 s12">{t('detail.draftNote')}</p>
      <Paper title={draft.title} body={draft.body} />
    </>
  );
}
