import type { ReactNode } from 'react';

import { Segments } from './Segments';
import './list-panel.css';

interface HeadProps<Show extends string> {
  readonly label: string;
  readonly shows: readonly Show[];
  readonly show: Show;
  /** With the number of rows in it. */
  readonly nameOf: (show: Show) => string;
  readonly onShow: (show: Show) => void;
  /** What narrows the list further: choices, a period, words. */
  readonly children?: ReactNode;
}

/** The head of a list: which part of it, and what it is narrowed to. */
export function ListHead<Show extends string>(props: HeadProps<Show>) {
  const { label, shows, show, nameOf, onShow, children } = props;
  return (
    <div className="listhead noprint">
      <Segments
        label={label}
        options={shows.map((value) => ({ value, label: nameOf(value) }))}
        value={show}
        onChange={onShow}
      />
      {children !== undefined && <div className="narrowings">{children}</div>}
    </div>
  );
}

interface PanelProps {
  readonly title: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A list that fills its page: its head, then its rows. */
export function ListPanel({ title, head, children }: PanelProps) {
  return (
    <section className="panel listpanel" aria-label={title}>
      {head}
      {children}
    </section>
  );
}
