import { Input, Popover, type InputRef } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';

import type { CasePageAnswer } from '../api/answers';
import { useGet } from '../api/queries';
import { Icon } from '../ui/Icon';
import { useAppTexts } from './texts';

const SHOWN = 6;
const PAUSE = 250;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Cases by number or party; the slash key comes here, the arrows choose, Enter opens. */
export function SearchBox({ focused = false }: { readonly focused?: boolean }) {
  const t = useAppTexts();
  const go = useNavigate();
  const box = useRef<InputRef>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const settled = useSettled(text);
  const query = { text: settled, limit: SHOWN };
  const { data } = useGet<CasePageAnswer>('/api/cases', query, { enabled: settled !== '' });
  useEffect(() => {
    const jump = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      box.current?.focus({ cursor: 'all' });
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);

  const rows = settled === '' ? [] : (data?.rows ?? []);
  const everything = `/register?text=${encodeURIComponent(text.trim())}`;
  const leave = (to: string) => {
    setOpen(false);
    void go(to);
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter' && text.trim() !== '') {
      const row = settled === text.trim() ? rows[chosen] : undefined;
      leave(row ? `/cases/${row.id}` : everything);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || rows.length === 0) return;
    event.preventDefault();
    setChosen((chosen + step + rows.length) % rows.length);
  };
  const hits = (
    <div className="s13" style={{ width: 'min(416px, 80vw)' }}>
      {rows.map((row, index) => (
        <Link
          key={row.id}
          to={`/cases/${row.id}`}
          onClick={() => setOpen(false)}
          aria-current={index === chosen}
          style={{
            display: 'block',
            padding: '6px 8px',
            background: index === chosen ? 'var(--accent-soft)' : undefined,
          }}
        >
          <span className="b">{row.number}</span> <span className="t3 s12">{row.phase.label}</span>
          <br />
          <span className="t2 s12">{row.title}</span>
        </Link>
      ))}
      {rows.length === 0 && <p className="t2">{t('search.none')}</p>}
      {(data?.total ?? 0) > SHOWN && (
        <Link to={everything} onClick={() => setOpen(false)}>
          {t('search.all', { count: data?.total ?? 0 })}
        </Link>
      )}
    </div>
  );
  return (
    <Popover
      content={hits}
      open={open && settled !== '' && data !== undefined}
      placement="bottom"
      arrow={false}
      trigger={[]}
    >
      <Input
        ref={box}
        type="search"
        value={text}
        autoFocus={focused}
        allowClear
        prefix={<Icon name="search" />}
        suffix={text === '' ? <span className="t3 s12">{t('search.key')}</span> : undefined}
        placeholder={t('search.hint')}
        aria-label={t('search.label')}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 200)}
        onKeyDown={walk}
      />
    </Popover>
  );
}
