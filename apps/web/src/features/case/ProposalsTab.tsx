import { momentOf } from '../../ui/dates';
import { StateTag } from '../../ui/StateTag';
import { EmptyState } from '../../ui/states';
import type { CaseAnswer, JournalEntryAnswer, ProposalAnswer } from './case-answers';
import { PayloadView } from './PayloadView';
import { useCaseTexts } from './texts';

interface HistoryProps {
  readonly proposalId: string;
  readonly entries: readonly JournalEntryAnswer[];
}

/** Every step of one proposal, with what was said at it. */
export function ProposalHistory({ proposalId, entries }: HistoryProps) {
  const steps = entries.filter(({ payload }) => payload['proposalId'] === proposalId);
  return (
    <ol className="history">
      {steps.map(({ seq, label, actor, actorRole, recordedAt, payload }) => {
        const said = payload['remark'] ?? payload['reason'];
        return (
          <li key={seq}>
            <b>{label}</b>{' '}
            <span className="t2">
              {actor ?? actorRole.label} · {momentOf(recordedAt)}
            </span>
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
              <PayloadView act={act} payload={payload} parties={file.parties} />
            </dd>
            <dt>{t('approvals.history')}</dt>
            <dd>
              <ProposalHistory proposalId={id} entries={entries} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
