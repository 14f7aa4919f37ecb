import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';

import { Icon } from './Icon';

const PAUSE = 300;

interface Props {
  /** What can be searched for; shown while nothing is typed, and read to whoever does not see it. */
  readonly label: string;
  /** What was asked for last. */
  readonly value: string;
  /** Is given the words without the blanks around them; empty for everything. */
  readonly onSearch: (text: string) => void;
  readonly width?: number | string;
}

/** Words a list is searched for: asked at once on Enter and when cleared, and after a pause while typing. */
export function SearchField({ label, value, onSearch, width = 280 }: Props) {
  const [text, setText] = useState(value);
  // A character that is still being composed is not what is looked for.
  const [composing, setComposing] = useState(false);
  const asked = useRef(value);
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  const ask = (words: string): void => {
    const trimmed = words.trim();
    if (trimmed === asked.current) return;
    asked.current = trimmed;
    latest.current(trimmed);
  };
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (composing || text.trim() === asked.current) return;
    const timer = setTimeout(() => ask(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, composing]);
  return (
    <Input
      type="search"
      allowClear
      prefix={<Icon name="search" />}
      style={{ width }}
      value={text}
      maxLength={100}
      placeholder={label}
      aria-label={label}
      onChange={({ target }) => {
        setText(target.value);
        if (target.value === '') ask('');
      }}
      onPressEnter={() => {
        if (!composing) ask(text);
      }}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
