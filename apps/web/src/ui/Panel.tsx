import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Panel({ title, note, extra, children, className = '' }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <span className="t3 s12">{note}</span>}
        <span className="grow" />
        {extra}
      </header>
      {children}
    </section>
  );
}
