import type { ReactNode } from 'react';

import type { RefusalAnswer } from '../acts/act-answers';

interface Props {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly tag: ReactNode;
  readonly refusals?: readonly RefusalAnswer[];
  readonly children?: ReactNode;
}

/** One case of the selection, with what is said of it; opened beside, so that the form stays. */
export function CaseLine({ id, number, title, tag, refusals = [], children }: Props) {
  return (
    <li className="seriescase">
      <div className="row wrap">
        {tag}
        <a href={`/cases/${id}`} target="_blank" rel="noreferrer" className="nowrap">
          {number}
        </a>
        <span className="t2">{title}</span>
      </div>
      {refusals.map(({ code, text, article, field }) => (
        <p key={code + (field ?? '')} className="s13">
          {text} <span className="article">{article}</span>
        </p>
      ))}
      {children}
    </li>
  );
}
