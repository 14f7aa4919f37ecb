import { useEffect, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  /** At most one filled button. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export function PageHeader({ title, note, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · 明镜`;
  }, [title]);
  return (
    <div className="pagehead">
      <h1>{title}</h1>
      {note !== undefined && <span className="t2 s13">{note}</span>}
      {children}
      <span className="grow" />
      {actions !== undefined && <span className="headactions">{actions}</span>}
    </div>
  );
}
