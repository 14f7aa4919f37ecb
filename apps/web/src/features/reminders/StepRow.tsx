import { Checkbox, InputNumber, Select, Switch } from 'antd';
import { useId } from 'react';

import { Icon } from '../../ui/Icon';
import { MOST_DAYS, type DraftStep } from './policy';
import { useSentence } from './step-words';
import { useRemindersTexts } from './texts';

interface Props {
  readonly draft: DraftStep;
  readonly index: number;
  readonly words: readonly string[];
  readonly onChange: (draft: DraftStep) => void;
  readonly onRemove: () => void;
}

const sides = ['before', 'onTheDay', 'after'] as const;
type Side = (typeof sides)[number];
const sideOf = (days: number): Side => (days < 0 ? 'before' : days === 0 ? 'onTheDay' : 'after');

const audiences = ['officer', 'supervisor'] as const;

/** One step, and below it the sentence it makes. */
export function StepRow({ draft, index, words, onChange, onRemove }: Props) {
  const t = useRemindersTexts();
  const sentence = useSentence();
  const id = useId();
  const { days, audience, daily, active } = draft;
  const side = sideOf(days);
  const number = index + 1;
  const move = (next: Side, count: number): void => {
    const moved = next === 'before' ? -count : next === 'after' ? count : 0;
    onChange({ ...draft, days: moved, daily: moved > 0 && daily });
  };
  return (
    <li className={words.length > 0 ? 'wrong' : active ? '' : 'resting'}>
      <div className="stepfields" role="group" aria-label={t('row', { number })} aria-describedby={id}>
        <Select
          aria-label={t('audience')}
          style={{ width: 132 }}
          value={audience}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
          onChange={(value) => onChange({ ...draft, audience: value })}
        />
        <Select
          aria-label={t('when')}
          style={{ width: 132 }}
          value={side}
          options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
          onChange={(value) => move(value, Math.max(1, Math.abs(days)))}
        />
        {side !== 'onTheDay' && (
          <InputNumber
            aria-label={t('days')}
            style={{ width: 104 }}
            min={1}
            max={MOST_DAYS}
            precision={0}
            suffix={t('dayUnit')}
            value={Math.abs(days)}
            onChange={(value) => value !== null && move(side, value)}
          />
        )}
        {side === 'after' && (
          <Checkbox checked={daily} onChange={(event) => onChange({ ...draft, daily: event.target.checked })}>
            {t('everyDay')}
          </Checkbox>
        )}
        <span className="grow" />
        <span className="row nowrap stepstate">
          <Switch
            size="small"
            aria-label={t('active')}
            checked={active}
            onChange={(value) => onChange({ ...draft, active: value })}
          />
          <span className="t2 s13">{active ? t('active') : t('resting')}</span>
          <button
            type="button"
            className="iconbutton"
            aria-label={t('remove', { number })}
            title={t('remove', { number })}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        </span>
      </div>
      <p className="s13 t2" id={id}>
        {active ? sentence(draft) : t('says.resting')}
      </p>
      {words.length > 0 && (
        <ul className="fieldwords" role="alert">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
