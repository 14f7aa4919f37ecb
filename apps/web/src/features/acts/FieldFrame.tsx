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

export function Optional() {
  return <span className="t3 s12"> {useActTexts()('optional')}</span>;
}

/** What the law or the form says against a field. */
export function Words({ id, words = [] }: { readonly id?: string } & Pick<Props, 'words'>) {
  if (words.length === 0) return null;
  return (
    <div className="fieldwords" id={id} role="alert">
      {words.map(({ text, article }) => (
        <p key={text}>
          {text} {article !== undefined && <span className="article">{article}</span>}
        </p>
      ))}
    </div>
  );
}

/** Label, control, hint and what the law or the form says against it, tied together for readers of the screen. */
export function FieldFrame({ label, required = true, hint, words = [], group = false, children }: Props) {
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
      {!required && <Optional />}
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
      <Words id={`${id}w`} words={words} />
    </div>
  );
}
