import { Button, Input, Radio } from 'antd';

import { useLanguage } from '../../i18n/use-language';
import { useActTexts } from './texts';
import { valueLabel } from './value-labels';

/** A condition under judgement; `met` is missing until somebody has judged it. */
export interface Checked {
  readonly condition: string;
  readonly met?: boolean;
  readonly remark?: string;
}

interface Props {
  readonly conditions: readonly string[];
  /** The bodies of some procedures keep a remark beside each conclusion. */
  readonly remarks: boolean;
  /** What to do where one of them is not met. */
  readonly advice: 'conditions.failed' | 'conditions.failedMediation';
  readonly value: readonly Checked[];
  readonly onChange: (value: readonly Checked[]) => void;
}

/** The conditions in the order of the law, each with its conclusion and what it rests on. */
export function ConditionsChecklist({ conditions, remarks, advice, value, onChange }: Props) {
  const t = useActTexts();
  const language = useLanguage();
  const rows = conditions.map(
    (condition): Checked => value.find((row) => row.condition === condition) ?? { condition },
  );
  const change = (condition: string, part: Partial<Checked>) =>
    onChange(rows.map((row) => (row.condition === condition ? { ...row, ...part } : row)));
  return (
    <div className="conditions">
      <div className="row between condhead">
        <span className="t3 s12">
          {t('conditions.count', {
            done: rows.filter(({ met }) => met !== undefined).length,
            of: rows.length,
          })}
        </span>
        <Button size="small" onClick={() => onChange(rows.map((row) => ({ ...row, met: true })))}>
          {t('conditions.all')}
        </Button>
      </div>
      <ol>
        {rows.map(({ condition, met, remark }, index) => {
          const name = valueLabel('condition', condition, language);
          return (
            <li key={condition} className={met === undefined ? 'open' : met ? '' : 'unmet'}>
              <span className="n t3">{index + 1}</span>
              <span className="name">{name}</span>
              <Radio.Group
                size="small"
                aria-label={name}
                optionType="button"
                value={met}
                onChange={(event) => change(condition, { met: event.target.value as boolean })}
                options={[
                  { value: true, label: t('conditions.met') },
                  { value: false, label: t('conditions.unmet') },
                ]}
              />
              {remarks && (
                <Input
                  size="small"
                  className="remark"
                  maxLength={1000}
                  aria-label={`${name} ${t('conditions.remark')}`}
                  placeholder={t('conditions.remark')}
                  value={remark ?? ''}
                  onChange={(event) => change(condition, { remark: event.target.value })}
                />
              )}
            </li>
          );
        })}
      </ol>
      {rows.some(({ met }) => met === false) && <p className="notice">{t(advice)}</p>}
    </div>
  );
}
