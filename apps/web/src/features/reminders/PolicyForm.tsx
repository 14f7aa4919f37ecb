import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';

import type { Problem } from '../../api/problem';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { draftsOf, freeStep, refreshPolicy, setPolicy, type DraftStep, type Policy } from './policy';
import { StepRow } from './StepRow';
import { StepTable } from './StepTable';
import { useRemindersTexts } from './texts';

interface Props {
  readonly policy: Policy;
  readonly onClose: () => void;
}

const MOST_STEPS = 40;
const NOT_SAVED = 'refused-fields';

/** What is said against one row; `steps` alone is said of the whole. */
const wordsAt = (problem: Problem | null, index: number): readonly string[] =>
  (problem?.errors ?? [])
    .filter(({ field }) => field.startsWith(`steps.${String(index)}.`))
    .map(({ message }) => message);

/** The whole policy at once: only as a whole it can be seen to leave nobody without a reminder. */
export function PolicyForm({ policy, onClose }: Props) {
  const t = useRemindersTexts();
  const say = useToast();
  const [drafts, setDrafts] = useState(() => draftsOf(policy.steps));
  const [seen, setSeen] = useState(policy.version);
  const save = useMutation({
    mutationFn: async () => setPolicy(drafts, seen),
    onSuccess: async () => {
      say(t('saved'));
      await refreshPolicy();
      onClose();
    },
    onError: ({ stale }) => stale && void refreshPolicy(),
  });
  const problem = save.error;
  const whole = problem?.errors.filter(({ field }) => field === 'steps') ?? [];
  const change = (next: readonly DraftStep[]): void => {
    setDrafts(next);
    if (problem && !problem.stale) save.reset();
  };
  return (
    <div className="policyform">
      {problem && problem.code !== NOT_SAVED && <Refusals problem={problem} />}
      {problem?.stale && (
        <section className="notice">
          <p className="row wrap between">
            {t('stale', { name: policy.changedBy ?? '' })}
            <Button
              size="small"
              disabled={policy.version === seen}
              onClick={() => {
                setSeen(policy.version);
                save.reset();
              }}
            >
              {t('goOn')}
            </Button>
          </p>
          <StepTable steps={policy.steps} />
        </section>
      )}
      <ol className="policysteps">
        {drafts.map((draft, index) => (
          <StepRow
            key={draft.key}
            draft={draft}
            index={index}
            words={wordsAt(problem, index)}
            onChange={(next) => change(drafts.map((each, at) => (at === index ? next : each)))}
            onRemove={() => change(drafts.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <Button
        size="small"
        disabled={drafts.length >= MOST_STEPS}
        onClick={() => change([...drafts, freeStep(drafts)])}
      >
        {t('add')}
      </Button>
      {whole.length > 0 && (
        <ul className="fieldwords" role="alert">
          {whole.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <footer className="row wrap">
        <Button
          type="primary"
          loading={save.isPending}
          disabled={problem?.stale === true}
          onClick={() => save.mutate()}
        >
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <span className="t3 s12">{t('effect')}</span>
      </footer>
    </div>
  );
}
