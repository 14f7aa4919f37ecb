import { Fragment, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly number?: string | null;
  /** Paragraphs separated by line feeds; the last two are the body and the date. */
  readonly body: string;
  /** Words filled in by the form, underlined. */
  readonly marked?: readonly string[];
  /** Which copy it is, at the head. */
  readonly copy?: string;
  /** What stands between the text and the signature. */
  readonly children?: ReactNode;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return <>{text}</>;
  const parts = text.split(new RegExp(`(${words.map(escaped).join('|')})`));
  return <>{parts.map((part, index) => (words.includes(part) ? <mark key={index}>{part}</mark> : part))}</>;
}

/** A document as it will be printed: title, number, text, signature on the right. */
export function Paper({ title, number, body, marked = [], copy, children }: Props) {
  const lines = body.split('\n');
  const words = marked.filter((word) => word.length > 1);
  return (
    <article className="paper" lang="zh-CN">
      {copy !== undefined && <p className="copyof">{copy}</p>}
      <h3 className="ttl">{title}</h3>
      {number != null && <p className="no">{number}</p>}
      {lines.map((line, index) => {
        const place = index >= lines.length - 2 ? 'sign' : index === 0 && line.endsWith('：') ? 'addr' : '';
        return (
          <Fragment key={index}>
            {index === lines.length - 2 && children}
            <p className={place}>
              <Marked text={line} words={words} />
            </p>
          </Fragment>
        );
      })}
    </article>
  );
}
