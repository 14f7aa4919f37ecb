import { Loaded } from '../../ui/states';
import { Day } from '../../ui/DueBadge';
import { useGet } from '../../api/queries';
import type { CaseAnswer, JournalAnswer } from '../case/case-answers';
import { useActorName } from '../case/actor-name';
import { countingEntries } from '../case/counting-entries';
import { PayloadView } from '../case/PayloadView';
import { useApprovalTexts } from './texts';

/** Decided on with these on the table. */
const kinds = [
  'DraftSubmitted',
  'CollectivelyDiscussed',
  'HearingHeld',
  'CommitteeOpinionRecorded',
  'CounselOpinionRecorded',
  'CommitteeSessionHeld',
];

interface Props {
  readonly file: CaseAnswer;
}

/** Reports, discussions, hearings and the committee's opinions, newest first, for whoever approves the decision. */
export function CaseReports({ file }: Props) {
  const t = useApprovalTexts();
  const actorName = useActorName();
  const journal = useGet<JournalAnswer>(`/api/cases/${file.id}/journal`, {}, { fresh: true });
  return (
    <Loaded query={journal}>
      {({ entries }) => {
        const found = countingEntries(entries)
          .filter(({ type }) => kinds.includes(type))
          .reverse();
        if (found.length === 0) return <p className="t2">{t('detail.noReports')}</p>;
        return (
          <ol className="reports">
            {found.map((entry) => (
              <li key={entry.seq}>
                <h3 className="sidehead">
                  <b>{entry.label}</b>{' '}
                  <span className="t2 s12">
                    <Day day={entry.occurredOn} /> · {actorName(entry)}
                  </span>
                </h3>
                <PayloadView
                  procedure={file.procedure.code}
                  act={entry.act}
                  payload={entry.payload}
                  parties={file.parties}
                  without={['document']}
                />
              </li>
            ))}
          </ol>
        );
      }}
    </Loaded>
  );
}
