import { Button, Select } from 'antd';
import { useEffect, useRef } from 'react';

import type { CasePageAnswer } from '../../api/answers';
import { SIZES } from './register-address';
import { useRegisterTexts } from './texts';
import type { RegisterAddress } from './use-register-address';

interface Props {
  readonly address: RegisterAddress;
  readonly answer: CasePageAnswer | undefined;
}

const keys: Readonly<Record<string, 'next' | 'previous'>> = { PageDown: 'next', PageUp: 'previous' };
const elsewhere = '.ant-drawer-open, .ant-modal-wrap';

/** From page to page by the server's cursors; with Alt and the page keys from everywhere on the page. */
export function Pager({ address, answer }: Props) {
  const t = useRegisterTexts();
  const { further, size, turn, set } = address;
  const next = answer?.next ?? null;
  const previous = answer?.previous ?? null;
  const ways = {
    next: next === null ? null : () => turn({ after: next }),
    previous: previous === null ? null : () => turn({ before: previous }),
  };
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const way = event.altKey ? keys[event.key] : undefined;
      if (way === undefined || document.querySelector(elsewhere)) return;
      event.preventDefault();
      latest.current[way]?.();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <nav className="pager" aria-label={t('page.label')}>
      <Select
        size="small"
        aria-label={t('page.size')}
        value={size}
        options={SIZES.map((value) => ({ value, label: t('page.perPage', { count: value }) }))}
        onChange={(value: number) => set({ limit: String(value) })}
      />
      <Button size="small" disabled={!further} onClick={() => turn({})}>
        {t('page.first')}
      </Button>
      <Button
        size="small"
        disabled={ways.previous === null}
        aria-keyshortcuts="Alt+PageUp"
        title={t('page.key', { key: 'Alt+PageUp' })}
        onClick={() => ways.previous?.()}
      >
        {t('page.previous')}
      </Button>
      <Button
        size="small"
        disabled={ways.next === null}
        aria-keyshortcuts="Alt+PageDown"
        title={t('page.key', { key: 'Alt+PageDown' })}
        onClick={() => ways.next?.()}
      >
        {t('page.next')}
      </Button>
    </nav>
  );
}
