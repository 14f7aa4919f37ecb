import { contactBodyLabels, sensitiveFlagLabels } from '@mingjing/domain';
import { Button } from 'antd';
import { useState } from 'react';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { EmptyState } from '../../ui/states';
import { FlagTags } from './FlagTags';
import { ContactDrawer, FlagsDrawer, ReportDrawer, StepDrawer } from './sensitive-forms';
import { useSensitiveTexts } from './texts';
import './sensitive.css';

type Answer = components['schemas']['SensitivityView'];
type Detail = components['schemas']['SensitiveDetailView'];
type Contact = components['schemas']['SensitiveContactView'];
type Report = components['schemas']['LeaderReportView'];

type Open =
  | { readonly form: 'flags' }
  | { readonly form: 'contact'; readonly former: Contact | null }
  | { readonly form: 'step'; readonly contact: Contact }
  | { readonly form: 'report'; readonly former: Report | null };

interface Props {
  readonly caseId: string;
  readonly answer: Answer;
}

/** The flags of a case, the talks about it and the reports to the leader; the registrar is shown the flags only. */
export function SensitiveTab({ caseId, answer }: Props) {
  const t = useSensitiveTexts();
  const language = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const { flags, flaggedOn, version, detail } = answer;
  const records = detail?.mayRecord === true;
  return (
    <div className="sensitivetab">
      <section aria-label={t('flags.title')}>
        <div className="row wrap">
          {flags.length === 0 ? <span className="t2">{t('flags.none')}</span> : <FlagTags flags={flags} />}
          {flaggedOn !== null && <span className="t3 s12">{t('flags.since', { day: flaggedOn })}</span>}
          <span className="grow" />
          {records && <Button onClick={() => setOpen({ form: 'flags' })}>{t('flags.set')}</Button>}
        </div>
        {detail !== null && detail.suggested.length > 0 && (
          <p className="notice">
            {t('flags.suggested', {
              flags: detail.suggested.map((flag) => sensitiveFlagLabels[flag][language]).join('、'),
            })}
          </p>
        )}
        {detail === null && flags.length > 0 && <p className="t3 s13">{t('flags.only')}</p>}
      </section>
      {detail !== null && (flags.length > 0 || detail.contacts.length > 0 || detail.reports.length > 0) && (
        <Log answer={answer} detail={detail} open={setOpen} />
      )}
      {open?.form === 'flags' && (
        <FlagsDrawer
          caseId={caseId}
          version={version}
          flags={flags.length === 0 ? (detail?.suggested ?? []) : flags}
          onClose={close}
        />
      )}
      {open?.form === 'contact' && <ContactDrawer caseId={caseId} former={open.former} onClose={close} />}
      {open?.form === 'step' && <StepDrawer caseId={caseId} contact={open.contact} onClose={close} />}
      {open?.form === 'report' && <ReportDrawer caseId={caseId} former={open.former} onClose={close} />}
    </div>
  );
}

interface LogProps {
  readonly answer: Answer;
  readonly detail: Detail;
  readonly open: (form: Open) => void;
}

function Log({ answer: { today }, detail, open }: LogProps) {
  const t = useSensitiveTexts();
  const language = useLanguage();
  const { mayRecord } = detail;
  return (
    <>
      <section aria-label={t('reports.title')}>
        <div className="row wrap">
          <h3>{t('reports.title')}</h3>
          {detail.reportOwed && <span className="tag amber">{t('reports.owed')}</span>}
          <span className="grow" />
          {mayRecord && (
            <Button onClick={() => open({ form: 'report', former: null })}>{t('reports.add')}</Button>
          )}
        </div>
        {detail.reports.length === 0 && <p className="t3">{t('reports.none')}</p>}
        <ol className="log">
          {detail.reports.map((report) => (
            <li key={report.id} className={report.superseded ? 'gone' : ''}>
              <b>
                {report.reportedOn} {report.leader}
              </b>{' '}
              <Marks
                entry={report}
                correct={mayRecord ? () => open({ form: 'report', former: report }) : null}
              />
              <p>{report.content}</p>
              {report.instruction !== null && (
                <p>
                  <span className="t3">{t('report.instruction')}：</span>
                  {report.instruction}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-label={t('contacts.title')}>
        <div className="row wrap">
          <h3>{t('contacts.title')}</h3>
          <span className="grow" />
          {mayRecord && (
            <Button onClick={() => open({ form: 'contact', former: null })}>{t('contacts.add')}</Button>
          )}
        </div>
        {detail.contacts.length === 0 && <EmptyState text={t('contacts.none')} />}
        <ol className="log">
          {detail.contacts.map((contact) => (
            <li key={contact.id} className={contact.superseded ? 'gone' : ''}>
              <b>
                {contact.contactedOn} {contactBodyLabels[contact.body][language]}
              </b>{' '}
              <span className="t2">
                {contact.bodyName} · {contact.person}
              </span>{' '}
              <Marks
                entry={contact}
                correct={mayRecord ? () => open({ form: 'contact', former: contact }) : null}
              />
              <p>{contact.said}</p>
              {contact.agreed !== null && (
                <p>
                  <span className="t3">{t('contact.agreed')}：</span>
                  {contact.agreed}
                </p>
              )}
              {contact.nextOn !== null && (
                <p
                  className={
                    !contact.superseded && contact.doneOn === null && contact.nextOn < today ? 'red' : ''
                  }
                >
                  <span className="t3">{t('contact.nextStep')}：</span>
                  {contact.nextOn} {contact.nextStep}{' '}
                  {contact.doneOn !== null ? (
                    <span className="t2">
                      {t('step.doneSaid', { day: contact.doneOn, note: contact.doneNote ?? '' })}
                    </span>
                  ) : (
                    mayRecord &&
                    !contact.superseded && (
                      <button type="button" className="link" onClick={() => open({ form: 'step', contact })}>
                        {t('step.done')}
                      </button>
                    )
                  )}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <details>
        <summary>{t('flags.history')}</summary>
        <ol className="log">
          {detail.changes.map(({ version, flags, reason, changedOn, changedByName }) => (
            <li key={version} className="s13">
              {changedOn}{' '}
              {flags.length === 0 ? (
                <b>{t('flags.cleared')}</b>
              ) : (
                <b>{flags.map((flag) => sensitiveFlagLabels[flag][language]).join('、')}</b>
              )}{' '}
              <span className="t2">
                {reason} · {t('byPerson', { name: changedByName })}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

interface MarksProps {
  readonly entry: Pick<Contact, 'superseded' | 'reason' | 'recordedByName'>;
  readonly correct: (() => void) | null;
}

function Marks({ entry: { superseded, reason, recordedByName }, correct }: MarksProps) {
  const t = useSensitiveTexts();
  return (
    <span className="s12">
      <span className="t3">{t('byPerson', { name: recordedByName })}</span>{' '}
      {superseded && <span className="tag dash">{t('superseded')}</span>}
      {reason !== null && <span className="t2">{t('corrects', { reason })}</span>}{' '}
      {!superseded && correct !== null && (
        <button type="button" className="link" onClick={correct}>
          {t('contact.correct')}
        </button>
      )}
    </span>
  );
}
