import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { newIdempotencyKey, send } from '../../api/client';
import { refreshWork } from '../../api/queries';
import { PageHeader } from '../../ui/PageHeader';
import { ErrorState } from '../../ui/states';
import type { ActOutcome } from '../acts/act-answers';
import { faultsOf, useApplicationFields } from './application-fields';
import { ChannelStep } from './ChannelStep';
import { CheckStep } from './CheckStep';
import { DraftList } from './DraftList';
import { DraftConflict, SavedState } from './DraftState';
import { HintPanel } from './HintPanel';
import { applicationOf, type IntakeDraft, type Organ } from './intake-draft';
import { hintsOf, steps, type StepName } from './intake-hints';
import { ActStep, RequestStep } from './intake-steps';
import { deleteDraft } from './kept-draft';
import { MaterialsStep } from './MaterialsStep';
import { moveToNextField } from './next-field';
import { PartiesStep } from './PartiesStep';
import type { Registered } from './Receipt';
import { StepList } from './StepList';
import { useIntakeTexts } from './texts';
import { useReceiptCheck } from './use-receipt-check';
import { refreshDrafts, useKeptDraft, type KeptDraft } from './use-kept-draft';

const forms = {
  channel: ChannelStep,
  parties: PartiesStep,
  act: ActStep,
  request: RequestStep,
  materials: MaterialsStep,
} as const;

export interface WizardStart {
  readonly id: string;
  readonly version: number;
  readonly draft: IntakeDraft;
  readonly savedAt: string | null;
}

interface Props {
  readonly start: WizardStart;
  readonly today: string;
  readonly organs: readonly Organ[];
  readonly onRegistered: (registered: Registered) => void;
  /** What is on the page goes on as another draft. */
  readonly onRenamed: (id: string) => void;
  /** Reads the draft again, as another window saved it. */
  readonly onReload: () => void;
  readonly onNew: () => void;
}

/** The step stands in the address, so that a reload comes back to it. */
function useStep(): [StepName, (name: StepName) => void] {
  const [params, setParams] = useSearchParams();
  const step = steps.find((name) => name === params.get('step')) ?? 'channel';
  const go = (name: StepName): void =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      next.set('step', name);
      return next;
    });
  return [step, go];
}

export function Wizard({ start, today, organs, onRegistered, onRenamed, onReload, onNew }: Props) {
  const t = useIntakeTexts();
  const kept = useKeptDraft(start, organs, t('drafts.untitled'));
  const { draft, keeper, saving, insist } = kept;
  const [step, go] = useStep();
  const key = useRef(newIdempotencyKey());
  const place = useRef<HTMLDivElement>(null);
  const at = steps.indexOf(step);
  const hints = hintsOf(draft);
  const missing = hints.some((hint) => hint.missing);
  const fields = useApplicationFields();
  const [checked, setChecked] = useState(step === 'check');
  const asking = checked || step === 'check' || draft.channel === 'viaAgency';
  const check = useReceiptCheck(draft, organs, asking && !missing);
  const register = useMutation<ActOutcome>({
    mutationFn: async () => {
      await keeper.settle();
      const body = { ...applicationOf(draft, organs), draftId: keeper.draftId };
      return send('POST', '/api/cases', { body, idempotencyKey: key.current });
    },
    onSuccess: ({ caseId, number }) => {
      keeper.end();
      onRegistered({ caseId, number, draft });
      void refreshDrafts();
      void refreshWork();
    },
  });
  const change: typeof kept.change = (part) => {
    if (register.error) register.reset();
    kept.change(part);
  };
  const problem = register.error ?? check.problem;
  const faults = faultsOf(problem, draft, fields?.application ?? []);
  useEffect(() => {
    if (step === 'check') setChecked(true);
    const first = place.current?.querySelector<HTMLElement>('.intakefields :is(input, textarea)');
    const wrong = place.current?.querySelector<HTMLElement>('.field.wrong :is(input, textarea, button)');
    (wrong ?? first ?? place.current?.querySelector<HTMLElement>('.filled'))?.focus();
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
  const Form = step === 'check' ? null : forms[step];
  const shared = { draft, change, organs, today, fields, check, words: faults.words };
  const nextName = steps[at + 1];
  return (
    <div onKeyDown={onKeyDown}>
      <Head kept={kept} onEmpty={onNew} />
      <DraftConflict
        saving={saving}
        onTheirs={() => {
          keeper.end();
          onReload();
        }}
        onOurs={({ id, version }) => insist({ id, version })}
        onBoth={() => {
          const id = crypto.randomUUID();
          insist({ id, version: 0 });
          onRenamed(id);
        }}
      />
      <DraftList present={kept.id} />
      <div className="intake">
        <StepList step={step} hints={hints} faults={faults.list} go={go} />
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
              <CheckStep {...shared} hints={hints} faults={faults.list} go={go} problem={register.error} />
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
        <HintPanel draft={draft} organs={organs} hints={hints} go={go} />
      </div>
    </div>
  );
}

function Head({ kept, onEmpty }: { readonly kept: KeptDraft; readonly onEmpty: () => void }) {
  const t = useIntakeTexts();
  const navigate = useNavigate();
  const { keeper, saving, id } = kept;
  const discard = useMutation({
    mutationFn: async () => {
      await keeper.settle();
      keeper.end();
      await deleteDraft(id);
    },
    onSuccess: () => {
      void refreshDrafts();
      onEmpty();
    },
  });
  const leave = async (): Promise<void> => {
    await keeper.settle();
    if (!keeper.unsaved) void navigate('/workbench');
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        note={<SavedState saving={saving} retry={() => void keeper.settle()} />}
        actions={
          <>
            <Popconfirm
              title={t('discard.sure')}
              okText={t('discard')}
              cancelText={t('cancel')}
              onConfirm={() => discard.mutate()}
            >
              <Button loading={discard.isPending}>{t('discard')}</Button>
            </Popconfirm>
            <Button onClick={() => void leave()}>{t('leave')}</Button>
          </>
        }
      >
        <span className="tag dash">{t('draft')}</span>
      </PageHeader>
      {discard.error && <ErrorState problem={discard.error} />}
    </>
  );
}
