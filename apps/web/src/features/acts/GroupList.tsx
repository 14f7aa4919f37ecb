import { Button } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';

import type { Payload } from './act-answers';
import type { Field } from './body-schemas';
import { empty } from './form-defaults';
import { useActTexts } from './texts';

interface Props {
  readonly field: Field;
  readonly rows: readonly Payload[];
  readonly onChange: (rows: readonly Payload[]) => void;
  /** What a new row begins with. */
  readonly fresh?: Payload;
  /** Draws the fields of one row; an empty one is not sent, so nothing is ever said of it. */
  readonly draw: (group: {
    readonly path: string | null;
    readonly fields: readonly Field[];
    readonly payload: Payload;
    readonly onChange: (payload: Payload) => void;
  }) => ReactNode;
}

const stops = 'input:not([type=hidden]):not([disabled]), textarea, button';

/** Small groups of fields, one after another; a required list opens with its first. */
export function GroupList({ field, rows, onChange, draw, fresh = {} }: Props) {
  const t = useActTexts();
  const shown = rows.length === 0 && field.required ? [fresh] : rows;
  const { maxItems = 40 } = field.schema;
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<'added' | 'removed' | null>(null);
  useEffect(() => {
    if (moved === null) return;
    const groups = list.current?.querySelectorAll<HTMLElement>(':scope > .fieldgroup');
    const first = moved === 'added' ? groups?.[groups.length - 1]?.querySelector<HTMLElement>(stops) : null;
    (first ?? list.current?.querySelector<HTMLElement>(':scope > .ant-btn'))?.focus();
    setMoved(null);
  }, [moved]);
  const sent = shown.map((row) => !empty(row));
  const pathOf = (index: number): string | null =>
    sent[index] ? `${field.name}.${String(sent.slice(0, index).filter(Boolean).length)}` : null;
  return (
    <div className="grouplist" ref={list}>
      {shown.map((row, index) => (
        <fieldset key={index} className="fieldgroup">
          <legend>
            {field.label} {shown.length > 1 && index + 1}
          </legend>
          {draw({
            path: pathOf(index),
            fields: field.fields,
            payload: row,
            onChange: (next) => onChange(shown.map((old, at) => (at === index ? next : old))),
          })}
          {(shown.length > 1 || !field.required) && (
            <Button
              size="small"
              aria-label={t('group.removeOf', { name: field.label, index: index + 1 })}
              onClick={() => {
                onChange(shown.filter((_, at) => at !== index));
                setMoved('removed');
              }}
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
        onClick={() => {
          onChange([...shown, fresh]);
          setMoved('added');
        }}
      >
        {t('group.add', { name: field.label })}
      </Button>
      {shown.length >= maxItems && <p className="fieldhint">{t('group.most', { count: maxItems })}</p>}
    </div>
  );
}
