import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { newIdempotencyKey, send } from '../../api/client';
import { refreshWork, useGet } from '../../api/queries';
import { useSession } from '../../app/session';
import { momentOf } from '../../ui/dates';
import { PageHeader } from '../../ui/PageHeader';
import { Loaded } from '../../ui/states';
import type { ActOutcome } from '../acts/act-answers';
import { CheckStep } from './CheckStep';
import { HintPanel } from './HintPanel';
import {
  applicationOf,
  dropDraft,
  emptyDraft,
  keepDraft,
  readDraft,
  type IntakeDraft,
  type Organ,
} from './intake-draft';
import { hintsOf, steps, type StepName } from './intake-hints';
import { ActStep, ChannelStep, RequestStep } from './intake-steps';
import { moveToNextField } from './next-field';
import { PartiesStep } from './PartiesStep';
import { Receipt, type Registered } from './Receipt';
import { StepList } from './StepList';
import { useIntakeTexts } from './texts';
import '../acts/acts.css';
import './intake.css';

const forms = { channel: ChannelStep, parties: PartiesStep, act: ActStep, request: RequestStep } as const;

/** A draft that is kept while it is typed. */
function useDraft(today: string) {
  const { user } = useSession();
  const [kept] = useState(() => readDraft(user.id));
  const [draft, setDraft] = useState<IntakeDraft>(kept?.draft ?? emptyDraft(today));
  const latest = useRef(draft);
  const [savedAt, setSavedAt] = useState<string | null>(kept?.savedAt ?? '');
  const change = (part: Partial<IntakeDraft>): void => {
    // Two fields may speak in one moment, one of them with an older draft in mind.
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    setSavedAt(keepDraft(user.id, latest.current));
  };
  const clear = (): void => {
    dropDraft(user.id);
    latest.current = emptyDraft(today);
    setDraft(latest.current);
    setSavedAt('');
  };
  return { draft, change, clear, savedAt };
}

function Wizard({ today, organs }: { readonly today: string; readonly organs: readonly Organ[] }) {
  const t = useIntakeTexts();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const { draft, change, clear, savedAt } = useDraft(today);
  const [registered, setRegistered] = useState<Registered | null>(null);
  const key = useRef(newIdempotencyKey());
  const place = useRef<HTMLDivElement>(null);
  const step = steps.find((name) => name === params.get('step')) ?? 'channel';
  const at = steps.indexOf(step);
  const hints = hintsOf(draft);
  const missing = hints.some((hint) => hint.missing);
  const go = (name: StepName): void => setParams({ step: name });
  const register = useMutation<ActOutcome>({
    mutationFn: async () =>
      send('POST', '/api/cases', { body: applicationOf(draft, organs), idempotencyKey: key.current }),
    onSuccess: ({ caseId, number }) => {
      setRegistered({ caseId, number, draft });
      clear();
      key.current = newIdempotencyKey();
      void refreshWork();
    },
  });
  useEffect(() => {
    const first = place.current?.querySelector<HTMLElement>('.intakefields :is(input, textarea)');
    (first ?? place.current?.querySelector<HTMLElement>('.filled'))?.focus();
  }, [step]);
  const forward = (): void => {
    const next = steps[at + 1];
    if (next !== undefined) go(next);
    else if (!missing && !register.isPending) register.mutate();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = event.altKey ? steps[Number(event.key) - 1] : undefined;
    if (wanted !== undefined) {
      event.preventDefault();
      go(wanted);
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      forward();
    } else moveToNextField(event, place.current);
  };
  if (registered)
    return (
      <Receipt
        registered={registered}
        organs={organs}
        again={() => {
          setRegistered(null);
          go('channel');
        }}
      />
    );
  const Form = step === 'check' ? null : forms[step];
  const shared = { draft, change, organs, today };
  const nextName = steps[at + 1];
  return (
    <div onKeyDown={onKeyDown}>
      <PageHeader
        title={t('title')}
        note={
          savedAt === null
            ? t('notSaved')
            : savedAt === ''
              ? undefined
              : t('saved', { moment: momentOf(savedAt) })
        }
        actions={
          <>
            <Popconfirm
              title={t('discard.sure')}
              okText={t('discard')}
              cancelText={t('cancel')}
              onConfirm={clear}
            >
              <Button>{t('discard')}</Button>
            </Popconfirm>
            <Button onClick={() => void navigate('/workbench')}>{t('leave')}</Button>
          </>
        }
      >
        <span className="tag dash">{t('draft')}</span>
      </PageHeader>
      <div className="intake">
        <StepList step={step} hints={hints} go={go} />
        <div ref={place}>
          <section className="panel" aria-labelledby="intake-step">
            <header>
              <h2 id="intake-step">
                {at + 1}　{t(`step.${step}`)}
              </h2>
            </header>
            {Form ? (
              <Form {...shared} />
            ) : (
              <CheckStep {...shared} hints={hints} go={go} problem={register.error} />
            )}
          </section>
          <div className="row wrap intakefoot">
            <span className="t3 s12 grow">{t('hintsDoNotBlock')}</span>
            {at > 0 && <Button onClick={() => go(steps[at - 1] ?? 'channel')}>{t('back')}</Button>}
            <Button
              type="primary"
              className="filled"
              disabled={nextName === undefined && missing}
              loading={register.isPending}
              onClick={forward}
            >
              {nextName !== undefined
                ? t('next', { step: t(`step.${nextName}`) })
                : register.isPending
                  ? t('registering')
                  : t('register')}
            </Button>
          </div>
        </div>
        <HintPanel draft={draft} hints={hints} go={go} />
      </div>
    </div>
  );
}

/** A new application, from the envelope to the receipt, without a mouse if one likes. */
export function IntakePage() {
  const organs = useGet<{ organs: readonly Organ[] }>('/api/organs');
  // The legal day of the server, for a browser's clock proves nothing.
  const { today } = useSession();
  return <Loaded query={organs}>{(answer) => <Wizard today={today} organs={answer.organs} />}</Loaded>;
}
