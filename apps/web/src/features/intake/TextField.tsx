import { Input } from 'antd';
import { useId, type ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language';
import { FieldFrame } from '../acts/FieldFrame';
import type { FieldWord } from '../acts/field-words';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly max: number;
  readonly required?: boolean;
  readonly rows?: number;
  readonly hint?: ReactNode;
  /** Looks odd, but may stand. */
  readonly warning?: string | undefined;
  /** Usual entries to choose from, with their English names. */
  readonly usual?: readonly { readonly value: string; readonly label: string }[];
  readonly wide?: boolean;
  readonly words?: readonly FieldWord[];
}

/** One line or several, with a hint; a warning is amber and blocks nothing. */
export function TextField({
  label,
  value,
  onChange,
  max,
  required = false,
  rows,
  hint,
  warning,
  usual,
  wide,
  words = [],
}: Props) {
  const list = useId();
  const english = useLanguage() === 'en';
  const below = warning === undefined ? hint : <span className="amber">{warning}</span>;
  return (
    <div className={wide || rows !== undefined ? 'wide' : ''}>
      <FieldFrame label={label} required={required} hint={below} words={words}>
        {(wiring) =>
          rows === undefined ? (
            <>
              <Input
                id={wiring.id}
                aria-describedby={wiring['aria-describedby']}
                aria-invalid={wiring['aria-invalid']}
                value={value}
                maxLength={max}
                autoComplete="off"
                className={warning === undefined ? '' : 'odd'}
                {...(usual === undefined ? {} : { list })}
                onChange={(event) => onChange(event.target.value)}
              />
              {usual && (
                <datalist id={list}>
                  {usual.map((term) => (
                    <option key={term.value} value={term.value} {...(english && { label: term.label })} />
                  ))}
                </datalist>
              )}
            </>
          ) : (
            <Input.TextArea
              id={wiring.id}
              aria-describedby={wiring['aria-describedby']}
              aria-invalid={wiring['aria-invalid']}
              value={value}
              maxLength={max}
              autoSize={{ minRows: rows, maxRows: 16 }}
              onChange={(event) => onChange(event.target.value)}
            />
          )
        }
      </FieldFrame>
    </div>
  );
}
