import { Button } from 'antd';

import type { Payload } from './act-answers';
import type { Field } from './body-schemas';
import type { FormProps } from './ActField';
import { useActTexts } from './texts';

interface Props {
  readonly field: Field;
  readonly rows: readonly Payload[];
  readonly onChange: (rows: readonly Payload[]) => void;
  /** Draws the fields of one row. */
  readonly draw: (group: Pick<FormProps, 'fields' | 'payload' | 'onChange'>) => React.ReactNode;
}

/** Small groups of fields, one after another; a required list opens with its first. */
export function GroupList({ field, rows, onChange, draw }: Props) {
  const t = useActTexts();
  const shown = rows.length === 0 && field.required ? [{}] : rows;
  const { maxItems = 40 } = field.schema;
  return (
    <div className="grouplist">
      {shown.map((row, index) => (
        <fieldset key={index} className="fieldgroup">
          <legend>
            {field.label} {shown.length > 1 && index + 1}
          </legend>
          {draw({
            fields: field.fields,
            payload: row,
            onChange: (next) => onChange(shown.map((old, at) => (at === index ? next : old))),
          })}
          {(shown.length > 1 || !field.required) && (
            <Button
              size="small"
              aria-label={t('list.remove', { index: index + 1 })}
              onClick={() => onChange(shown.filter((_, at) => at !== index))}
            >
              {t('group.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        size="small"
        disabled={shown.length >= maxItems}
        aria-label={t('group.add', { name: field.label })}
        onClick={() => onChange([...shown, {}])}
      >
        {t('group.add', { name: field.label })}
      </Button>
      {shown.length >= maxItems && <p className="fieldhint">{t('group.most', { count: maxItems })}</p>}
    </div>
  );
}
