import { useEffect, useRef } from 'react';

import type { Fault } from './application-fields';
import { useApplicationTexts } from './application-texts';
import { steps, type Hint, type StepName } from './intake-hints';
import { useIntakeTexts } from './texts';

interface Props {
  readonly step: StepName;
  readonly hints: readonly Hint[];
  readonly faults: readonly Fault[];
  readonly go: (step: StepName) => void;
}

/** Where one is, what is filled, what looks odd; and the keys. */
export function StepList({ step, hints, faults, go }: Props) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const stateOf = (name: StepName) => {
    const wrong = faults.filter((fault) => fault.step === name).length;
    if (wrong > 0) return <small className="red">{more('step.wrong', { count: wrong })}</small>;
    const own = hints.filter((hint) => hint.step === name);
    const odd = own.filter(({ missing }) => !missing).length;
    if (odd > 0) return <small className="amber">{t('step.hints', { count: odd })}</small>;
    const open = name === 'check' || own.length > 0;
    return <small className="t2">{open ? t('step.open') : t('step.done')}</small>;
  };
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the steps do not fit beside each other.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [step]);
  return (
    <nav ref={list} className="panel steplist" aria-label={t('steps.label')}>
      <ol>
        {steps.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className="plain"
              onClick={() => go(name)}
              {...(name === step ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="n">{index + 1}</span>
              <span>
                {t(`step.${name}`)}
                {stateOf(name)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <dl className="keys s12 t2">
        <dt>
          <kbd>Enter</kbd>
        </dt>
        <dd>{t('keys.enter')}</dd>
        <dt>
          <kbd>Alt</kbd>+<kbd>1</kbd>…<kbd>{steps.length}</kbd>
        </dt>
        <dd>{t('keys.step')}</dd>
        <dt>
          <kbd>Ctrl</kbd>+<kbd>Enter</kbd>
        </dt>
        <dd>{t('keys.next')}</dd>
      </dl>
    </nav>
  );
}
