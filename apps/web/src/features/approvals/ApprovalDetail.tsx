import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import type { ApprovalRow } from '../../api/answers';
import { useGet } from '../../api/queries';
import { useLanguage } from '../../i18n/use-language';
import { Day, DueBadge } from '../../ui/DueBadge';
import { StateTag } from '../../ui/StateTag';
import { Loaded } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import type { Payload } from '../acts/act-answers';
import type { CaseAnswer, JournalAnswer, ProposalsAnswer } from '../case/case-answers';
import { PayloadView } from '../case/PayloadView';
import { ProposalHistory } from '../case/ProposalsTab';
import { CaseReports } from './CaseReports';
import { DraftPaper } from './DraftPaper';
import { gistOf } from './proposal-gist';
import { StepDialog } from './StepDialog';
import { useApprovalTexts } from './texts';
import type { Step } from './use-proposal-step';
import '../case/case.css';
import '../acts/acts.css';

type Tab = 'content' | 'draft' | 'reports' | 'history';
const decisions = ['decide', 'rejectApplication'];
/** A decision is approved with the reports it rests on in view. */
const tabsOf = (act: string): readonly Tab[] =>
  decisions.includes(act) ? ['content', 'draft', 'reports', 'history'] : ['content', 'draft', 'history'];

interface Props {
  readonly row: ApprovalRow;
  /** It waits for me; otherwise it is one of mine. */
  readonly waiting: boolean;
}

function Head({ row }: { readonly row: ApprovalRow }) {
  const t = useApprovalTexts();
  const language = useLanguage();
  const gist = gistOf(row, language);
  return (
    <div className="pad approvalhead">
      <div className="row between wrap">
        <span className="t2 s13">
          {row.caseNumber} · <Link to={`/cases/${row.caseId}`}>{t('openCase')}</Link>{' '}
          {row.onBehalfOf !== null && (
            <span className="tag soft">{t('onBehalf', { name: row.onBehalfOf })}</span>
          )}
        </span>
        {row.status.code === 'pending' ? <DueBadge left={row.left} /> : <StateTag state={row.status} />}
      </div>
      <h2>{row.caseTitle}</h2>
      <div className="proposes">
        <span className="s12 t2">{t('detail.proposes')}</span>
        <b>{gist === '' ? row.actLabel : `${row.actLabel}：${gist}`}</b>
      </div>
      <p className="s13 t2">
        {t('detail.chain')} {row.chain.map(({ label }) => label).join(' → ')}
        {row.nextDueOn !== null && (
          <>
            {' · '}
            {t('detail.clock')} <Day day={row.nextDueOn} />
          </>
        )}
      </p>
    </div>
  );
}

/** One proposal: main points beside its reasons, the draft document, the history, and the decision at the foot. */
export function ApprovalDetail({ row, waiting }: Props) {
  const t = useApprovalTexts();
  const say = useToast();
  const navigate = useNavigate();
  const [tab, setTab] = useState<Tab>('content');
  const [step, setStep] = useState<Step | null>(null);
  const file = useGet<CaseAnswer>(`/api/cases/${row.caseId}`, {}, { fresh: true });
  const journal = useGet<JournalAnswer>(`/api/cases/${row.caseId}/journal`, {}, { fresh: true });
  const proposals = useGet<ProposalsAnswer>(`/api/cases/${row.caseId}/proposals`, {}, { fresh: true });
  const done = (which: Step): void => {
    setStep(null);
    say(t(`${which}.done`, { act: row.actLabel }));
    void navigate(which === 'withdraw' ? '/approvals?list=mine' : '/approvals');
  };
  const open = row.status.code === 'pending';
  return (
    <>
      <section className="panel approval">
        <Head row={row} />
        <div className="tabs" role="tablist" aria-label={t('detail.tabs')}>
          {tabsOf(row.act).map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={tab === name}
              className={tab === name ? 'plain tab current' : 'plain tab'}
              onClick={() => setTab(name)}
            >
              {t(`detail.${name}`)}
            </button>
          ))}
        </div>
        <div role="tabpanel" className="pad">
          <Loaded query={file}>
            {(answer) => (
              <Loaded query={journal}>
                {({ entries }) => (
                  <>
                    {tab === 'content' && (
                      <>
                        <h3 className="sidehead">{t('detail.reasons')}</h3>
                        <p className="pre reasons">{row.reasons ?? t('detail.noReasons')}</p>
                        <PayloadView
                          procedure={answer.procedure.code}
                          act={row.act}
                          payload={row.payload as Payload}
                          parties={answer.parties}
                        />
                      </>
                    )}
                    {tab === 'draft' && (
                      <Loaded query={proposals}>
                        {(all) => (
                          <DraftPaper
                            draft={all.proposals.find(({ id }) => id === row.id)?.draft ?? null}
                            waits={open}
                          />
                        )}
                      </Loaded>
                    )}
                    {tab === 'reports' && <CaseReports file={answer} />}
                    {tab === 'history' && (
                      <ProposalHistory caseId={row.caseId} proposalId={row.id} entries={entries} />
                    )}
                  </>
                )}
              </Loaded>
            )}
          </Loaded>
        </div>
      </section>
      {open && (
        <div className="approvalfoot">
          {waiting ? (
            <>
              <button type="button" className="bigbutton" onClick={() => setStep('return')}>
                {t('return')}
              </button>
              <button type="button" className="bigbutton filled" onClick={() => setStep('approve')}>
                {t('approve')}
              </button>
            </>
          ) : (
            <button type="button" className="bigbutton" onClick={() => setStep('withdraw')}>
              {t('withdraw')}
            </button>
          )}
        </div>
      )}
      {step && file.data && (
        <StepDialog
          row={row}
          step={step}
          version={file.data.version}
          close={() => setStep(null)}
          done={done}
        />
      )}
    </>
  );
}
