import { useId, type ReactNode } from 'react';

import type { FieldWord } from './field-words';
import { useActTexts } from './texts';

interface Wiring {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface Props {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: ReactNode;
  readonly words?: readonly FieldWord[] | undefined;
  /** Several controls under one label. */
  readonly group?: boolean;
  readonly children: (wiring: Wiring) => ReactNode;
}

/** Label, control, hint and what the law or the form says against it, tied together for readers of the screen. */
export function FieldFrame({ label, required = true, hint, words = [], group = false, children }: Props) {
  const t = useActTexts();
  const id = useId();
  const wrong = words.length > 0;
  const described = [hint === undefined ? '' : `${id}h`, wrong ? `${id}w` : ''].filter(Boolean).join(' ');
  const wiring: Wiring = {
    id,
    'aria-labelledby': `${id}l`,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': wrong || undefined,
  };
  const name = (
    <>
      {label}
      {!required && <span className="t3 s12"> {t('optional')}</span>}
    </>
  );
  return (
    <div
      className={wrong ? 'field wrong' : 'field'}
      {...(group ? { role: 'group', 'aria-labelledby': `${id}l` } : {})}
    >
      {group ? (
        <div className="fieldname" id={`${id}l`}>
          {name}
        </div>
      ) : (
        <label className="fieldname" id={`${id}l`} htmlFor={id}>
          {name}
        </label>
      )}
      {children(wiring)}
      {hint !== undefined && (
        <div className="fieldhint" id={`${id}h`}>
          {hint}
        </div>
      )}
      {wrong && (
        <div className="fieldwords" id={`${id}w`} role="alert">
          {words.map(({ text, article }) => (
            <p key={text}>
              {text} {article !== undefined && <span className="article">{article}</span>}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
