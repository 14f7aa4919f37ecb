import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, InputNumber, Switch } from 'antd';
import { useId, useState, type ReactNode } from 'react';

import type { Problem } from '../../api/problem';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { ConfirmRules } from './ConfirmRules';
import {
  bounds,
  causes,
  periodNames,
  refreshRules,
  setRules,
  type Cause,
  type OrganRules,
  type PeriodName,
  type Rules,
} from './organ-rules';
import { useOrganRulesTexts } from './texts';

interface Props {
  readonly present: OrganRules;
  readonly organName: string;
  readonly onClose: () => void;
}

const atField: readonly string[] = ['invalid-fields', 'refused-fields'];

const wordsAt = (problem: Problem | null, name: string): readonly string[] =>
  (problem?.errors ?? [])
    .filter(({ field }) => field === name || field.endsWith(`.${name}`))
    .map(({ message }) => message);

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly words: readonly string[];
  readonly children: (wiring: { id: string; 'aria-describedby': string; 'aria-invalid'?: true }) => ReactNode;
}

function Field({ label, hint, words, children }: FieldProps) {
  const id = useId();
  const wrong = words.length > 0;
  return (
    <div className={wrong ? 'rulefield wrong' : 'rulefield'}>
      <label htmlFor={id}>{label}</label>
      <div>
        {children({ id, 'aria-describedby': `${id}h`, ...(wrong ? { 'aria-invalid': true } : {}) })}
        <p id={`${id}h`} className="s12">
          {wrong && (
            <span role="alert" className="wrongword">
              {words.join('；')}{' '}
            </span>
          )}
          <span className="t3">{hint}</span>
        </p>
      </div>
    </div>
  );
}

/** All the rules of an organ at once; what a change reaches is shown before it is made. */
export function RulesForm({ present, organName, onClose }: Props) {
  const t = useOrganRulesTexts();
  const say = useToast();
  const [rules, setDraft] = useState<Rules>(present.rules);
  const [seen, setSeen] = useState(present.version);
  const [asking, setAsking] = useState(false);
  const save = useMutation({
    mutationFn: async () => setRules(present.organId, rules, seen),
    onSuccess: async () => {
      say(t('saved', { organ: organName }));
      await refreshRules();
      onClose();
    },
    onError: ({ stale }) => {
      setAsking(false);
      if (stale) void refreshRules();
    },
  });
  const problem = save.error;
  const change = (part: Partial<Rules>): void => {
    setDraft({ ...rules, ...part });
    if (problem && !problem.stale) save.reset();
  };
  const period = (name: PeriodName): ReactNode => (
    <Field key={name} label={t(name)} hint={t(`says.${name}`)} words={wordsAt(problem, name)}>
      {(wiring) => (
        <InputNumber
          {...wiring}
          style={{ width: 152 }}
          {...bounds[name]}
          precision={0}
          suffix={t(name === 'acceptWithinWorkingDays' ? 'unit.workingDay' : 'unit.day')}
          value={rules.mediationPeriods[name]}
          onChange={(value) =>
            change({ mediationPeriods: { ...rules.mediationPeriods, [name]: value ?? bounds[name].min } })
          }
        />
      )}
    </Field>
  );
  return (
    <form
      className="rulesform"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      {problem && !atField.includes(problem.code) && <Refusals problem={problem} />}
      {problem?.stale && (
        <section className="notice row wrap between">
          {t('stale', { name: present.changedBy ?? '' })}
          <Button
            size="small"
            disabled={present.version === seen}
            onClick={() => {
              setSeen(present.version);
              save.reset();
            }}
          >
            {t('goOn')}
          </Button>
        </section>
      )}
      <h3 className="sidehead">{t('group.mediation')}</h3>
      {periodNames.map(period)}
      {present.hearsReconsiderations && (
        <>
          <h3 className="sidehead">{t('group.reconsideration')}</h3>
          <Field
            label={t('mediationGate')}
            hint={t('says.mediationGate')}
            words={wordsAt(problem, 'mediationGate')}
          >
            {(wiring) => (
              <Switch
                {...wiring}
                checked={rules.mediationGate}
                onChange={(mediationGate) => change({ mediationGate })}
              />
            )}
          </Field>
          <fieldset className="rulefield">
            <legend>{t('collectiveDiscussion')}</legend>
            <Checkbox.Group<Cause>
              value={[...rules.collectiveDiscussion]}
              options={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
              onChange={(collectiveDiscussion) => change({ collectiveDiscussion })}
            />
            <p className="s12 t3">{t('says.collectiveDiscussion')}</p>
            {wordsAt(problem, 'collectiveDiscussion').map((word) => (
              <p key={word} role="alert" className="wrongword s12">
                {word}
              </p>
            ))}
          </fieldset>
        </>
      )}
      <footer className="row wrap">
        <Button type="primary" htmlType="submit" disabled={problem?.stale === true}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </footer>
      {asking && (
        <ConfirmRules
          present={present}
          organName={organName}
          wanted={rules}
          pending={save.isPending}
          confirm={() => save.mutate()}
          close={() => setAsking(false)}
        />
      )}
    </form>
  );
}
