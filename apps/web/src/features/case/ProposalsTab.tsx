import { Link } from 'react-router';

import { momentOf } from '../../ui/dates';
import { StateTag } from '../../ui/StateTag';
import { EmptyState } from '../../ui/states';
import { evidenceOf } from '../materials/material-answers';
import { useActorName } from './actor-name';
import type { CaseAnswer, JournalEntryAnswer, ProposalAnswer } from './case-answers';
import { PayloadView } from './PayloadView';
import { useCaseTexts } from './texts';

interface HistoryProps {
  readonly caseId: string;
  readonly proposalId: string;
  readonly entries: readonly JournalEntryAnswer[];
}

/** Every step of one proposal, with what was said at it. */
export function ProposalHistory({ caseId, proposalId, entries }: HistoryProps) {
  const t = useCaseTexts();
  const actorName = useActorName();
  const steps = entries.filter(({ payload }) => payload['proposalId'] === proposalId);
  return (
    <ol className="history">
      {steps.map((entry) => {
        const { seq, type, label, occurredOn, recordedAt, recordedLate, payload } = entry;
        const papers = type === 'ActProposed' ? [] : evidenceOf(payload);
        const said = payload['remark'] ?? payload['reason'];
        return (
          <li key={seq}>
            <b>{label}</b>{' '}
            <span className="t2">
              {actorName(entry)} · {momentOf(recordedAt)}
            </span>
            {recordedLate && <span className="tag">{t('timeline.late', { day: occurredOn })}</span>}
            {papers.map(({ id, title }) => (
              <Link key={id} to={`/cases/${caseId}/materials?material=${id}`} className="s12">
                {t('timeline.material', { title })}
              </Link>
            ))}
            {typeof said === 'string' && <p className="pre">{said}</p>}
          </li>
        );
      })}
    </ol>
  );
}

interface Props {
  readonly file: CaseAnswer;
  readonly proposals: readonly ProposalAnswer[];
  readonly entries: readonly JournalEntryAnswer[];
}

export function ProposalsTab({ file, proposals, entries }: Props) {
  const t = useCaseTexts();
  if (proposals.length === 0) return <EmptyState text={t('approvals.none')} />;
  return (
    <ul className="proposals">
      {proposals.map(({ id, act, actLabel, status, step, chain, proposedOn, reasons, payload }) => (
        <li key={id}>
          <div className="row wrap">
            <h3>{actLabel}</h3>
            <StateTag state={status} />
            {status.code === 'pending' && (
              <span className="t2 s13">{t('approvals.waiting', { role: chain[step]?.label ?? '' })}</span>
            )}
          </div>
          <dl className="kv">
            <dt>{t('approvals.proposedOn')}</dt>
            <dd>{proposedOn}</dd>
            <dt>{t('approvals.chain')}</dt>
            <dd>{chain.map(({ label }) => label).join(' → ')}</dd>
            {reasons !== null && (
              <>
                <dt>{t('approvals.reasons')}</dt>
                <dd className="pre">{reasons}</dd>
              </>
            )}
            <dt>{t('approvals.content')}</dt>
            <dd>
              <PayloadView
                procedure={file.procedure.code}
                act={act}
                payload={payload}
                parties={file.parties}
              />
            </dd>
            <dt>{t('approvals.history')}</dt>
            <dd>
              <ProposalHistory caseId={file.id} proposalId={id} entries={entries} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
