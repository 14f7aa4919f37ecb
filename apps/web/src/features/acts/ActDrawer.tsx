import { Button, Drawer, Input } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';

import type { OutstandingNotice } from '../../api/answers';
import { Problem } from '../../api/problem';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { Bones, ErrorState } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { useFocusBack } from '../../ui/use-focus-back';
import type { CaseAnswer, JournalEntryAnswer } from '../case/case-answers';
import type { ActAnswer, ActForm, ActOutcome, Payload } from './act-answers';
import { GeneratedForm } from './ActField';
import { bodyNameOf, fieldsOf, useApiDescription } from './body-schemas';
import { FieldFrame } from './FieldFrame';
import { wordsByField, type FieldWord, type FieldWords } from './field-words';
import { Preview } from './Preview';
import { specialForms } from './special-forms';
import { StaleNotice } from './StaleNotice';
import { useActTexts } from './texts';
import { useActForm, usePerform, usePreview, type OpenedAct } from './use-act';
import './acts.css';

const EvidencePicker = lazy(async () => ({
  default: (await import('../materials/EvidencePicker')).EvidencePicker,
}));

interface Props {
  readonly act: ActAnswer;
  readonly case: CaseAnswer;
  readonly journal: readonly JournalEntryAnswer[];
  readonly given?: Payload;
  /** The document that is to be served. */
  readonly notice?: OutstandingNotice | undefined;
  readonly close: () => void;
}

function Refused({ words }: { readonly words: readonly FieldWord[] }) {
  const t = useActTexts();
  if (words.length === 0) return null;
  return (
    <div className="refusal" role="alert">
      <h3>{t('refused.title')}</h3>
      <ul>
        {words.map(({ text, article }) => (
          <li key={text}>
            {text} {article !== undefined && <span className="article">{article}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field that was changed since it was refused is not called wrong any more. */
function wordsOfUnchanged(words: FieldWords, sent: ActForm, now: ActForm): FieldWords {
  const before: Payload = { ...sent.payload, ...sent };
  const after: Payload = { ...now.payload, ...now };
  return Object.fromEntries(Object.entries(words).filter(([name]) => before[name] === after[name]));
}

/** What stands against the act whatever is entered; null where there is nothing of the kind. */
function aboutCase(problem: Problem | null): Problem | null {
  if (problem === null || problem.errors.length + problem.refusals.length === 0) return problem;
  const refusals = problem.refusals.filter(({ field }) => field === undefined);
  return refusals.length === 0
    ? null
    : new Problem(problem.status, { ...problem.body, errors: [], refusals });
}

interface BodyProps extends OpenedAct {
  readonly answer: ActAnswer;
  readonly notice: OutstandingNotice | undefined;
  readonly close: () => void;
}

function ActBody({ answer, notice, close, ...opened }: BodyProps) {
  const t = useActTexts();
  const say = useToast();
  const { act, case: file, fields } = opened;
  const { form, change, discard, broughtBack, touched, drop } = useActForm(opened);
  const { preview, filled } = usePreview(opened, form);
  const [tried, setTried] = useState(false);
  const busy = useRef(false);
  const done = ({ result }: ActOutcome): void => {
    drop();
    say(result === 'proposed' ? t('proposed', { act: answer.label }) : t('done', { act: answer.label }));
    close();
  };
  const { perform, since, acceptNewState } = usePerform(opened, done);
  const confirm = (): void => {
    if (busy.current || perform.isPending) return;
    busy.current = true;
    setTried(true);
    perform.mutate(form, { onSettled: () => (busy.current = false) });
  };
  const stale = perform.error?.stale === true;
  // What the form was opened with is nobody's mistake yet.
  const asked = filled && (touched || tried) ? preview.error : aboutCase(filled ? preview.error : null);
  const problem = stale ? null : (perform.error ?? asked);
  const words = wordsByField(problem, [...fields.map(({ name }) => name), 'occurredOn', 'evidence']);
  const sent = problem === null || problem !== perform.error ? undefined : perform.variables;
  const atField = sent ? wordsOfUnchanged(words.atField, sent, form) : words.atField;
  const { above } = words;
  const forms = specialForms[file.procedure.code];
  const Form = forms[act] ?? GeneratedForm;
  const approvers = answer.approvers.map(({ label }) => label).join(' → ');
  const unknown = problem !== null && problem.errors.length + problem.refusals.length === 0;
  return (
    <>
      <div className="drawerbody">
        <form
          className="actform"
          onSubmit={(event) => {
            event.preventDefault();
            confirm();
          }}
        >
          {stale && <StaleNotice entries={since} act={answer} again={acceptNewState} />}
          {notice && (
            <p className="notice servednotice">
              {t('notice', {
                document: notice.document.label,
                number: notice.number ?? '',
                name: notice.name,
              })}
            </p>
          )}
          {unknown && <ErrorState problem={problem} />}
          <Refused words={above} />
          {broughtBack && (
            <p className="notice row between">
              {t('kept')}
              <Button size="small" onClick={discard}>
                {t('discard')}
              </Button>
            </p>
          )}
          <Form
            act={act}
            case={file}
            journal={opened.journal}
            forms={forms}
            fields={fields}
            payload={form.payload}
            words={tried || filled ? atField : {}}
            onChange={(payload) => change({ payload })}
          />
          <FieldFrame label={t('occurredOn')} hint={t('occurredOn.hint')} words={atField['occurredOn']}>
            {({ id }) => (
              <DayPicker
                id={id}
                value={form.occurredOn}
                to={file.today}
                onChange={(day) => change({ occurredOn: day ?? file.today })}
              />
            )}
          </FieldFrame>
          <FieldFrame
            label={t('evidence')}
            required={act === 'addMaterial'}
            hint={t('evidence.hint')}
            words={tried ? atField['evidence'] : []}
            group
          >
            {() => (
              <Suspense fallback={<Bones lines={1} />}>
                <EvidencePicker
                  caseId={file.id}
                  value={form.evidence ?? []}
                  onChange={(evidence) => change({ evidence })}
                />
              </Suspense>
            )}
          </FieldFrame>
          {answer.approvers.length > 0 && (
            <FieldFrame
              label={t('reasons')}
              required={false}
              hint={t('reasons.hint')}
              words={atField['reasons']}
            >
              {(wiring) => (
                <Input.TextArea
                  {...wiring}
                  value={form.reasons}
                  maxLength={4000}
                  autoSize={{ minRows: 2, maxRows: 10 }}
                  onChange={(event) => change({ reasons: event.target.value })}
                />
              )}
            </FieldFrame>
          )}
          <button type="submit" className="unseen" tabIndex={-1} aria-hidden />
        </form>
        <section className="effect" aria-label={t('preview.title')} aria-live="polite">
          <Preview
            preview={preview}
            filled={filled && (touched || tried || preview.error === null)}
            payload={form.payload}
            case={file}
          />
        </section>
      </div>
      <footer className="drawerfoot">
        <span className="t3 s12 grow">
          {approvers === '' ? t('foot.performs') : t('foot.proposes', { approvers })}
        </span>
        <Button onClick={close}>{t('cancel')}</Button>
        <Button type="primary" loading={perform.isPending} disabled={stale} onClick={confirm}>
          {perform.isPending
            ? t('sending')
            : approvers === ''
              ? t('confirm', { act: answer.label })
              : t('propose')}
        </Button>
      </footer>
    </>
  );
}

/** One drawer for every act: only its fields on the left, its effect on the right, confirmed at the foot. */
export function ActDrawer({ act, case: file, journal, given = {}, notice, close }: Props) {
  const language = useLanguage();
  useFocusBack();
  const description = useApiDescription();
  const body = bodyNameOf(act.act, file.procedure.code);
  const fields =
    description.data === undefined || body === undefined ? null : fieldsOf(description.data, body, language);
  return (
    <Drawer
      open
      onClose={close}
      size="min(1080px, 100vw)"
      rootClassName="actdrawer"
      mask={{ closable: false }}
      title={
        <>
          {act.label}
          <span className="t3 s13 subtitle">
            {file.number} {act.article !== null && `· ${act.article}`}
          </span>
        </>
      }
    >
      {description.error && (
        <ErrorState problem={description.error} retry={() => void description.refetch()} />
      )}
      {fields === null ? (
        !description.error && <Bones />
      ) : (
        <ActBody
          key={act.act}
          act={act.act}
          answer={act}
          case={file}
          fields={fields}
          journal={journal}
          given={given}
          notice={notice}
          close={close}
        />
      )}
    </Drawer>
  );
}
