import { createContext, use, useCallback, useState, type ReactNode } from 'react';

import { useUiTexts } from './texts';

interface Toast {
  readonly id: number;
  readonly text: ReactNode;
  readonly refusal: boolean;
}
type Say = (text: ReactNode, options?: { refusal?: boolean }) => void;

const Saying = createContext<Say>(() => undefined);
const SHOWN_FOR = 6000;
let last = 0;

/** A sentence that appears for a moment and is read out; never the only place something is said. */
export const useToast = (): Say => use(Saying);

export function Toasts({ children }: { readonly children: ReactNode }) {
  const t = useUiTexts();
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const close = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), []);
  const say = useCallback<Say>(
    (text, { refusal = false } = {}) => {
      const id = ++last;
      setShown((all) => [...all.slice(-3), { id, text, refusal }]);
      setTimeout(() => close(id), SHOWN_FOR);
    },
    [close],
  );
  return (
    <Saying value={say}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {shown.map(({ id, text, refusal }) => (
          <div key={id} className={refusal ? 'toast red' : 'toast'}>
            <span className="grow">{text}</span>
            <button type="button" className="link" onClick={() => close(id)}>
              {t('close')}
            </button>
          </div>
        ))}
      </div>
    </Saying>
  );
}
