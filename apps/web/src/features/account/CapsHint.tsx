import { useState, type KeyboardEvent, type ReactNode } from 'react';

import { useAccountTexts } from './texts';

/** Watches the keys of the fields inside and says so when Caps Lock is on. */
export function CapsHint({ children }: { readonly children: ReactNode }) {
  const t = useAccountTexts();
  const [on, setOn] = useState(false);
  const look = (event: KeyboardEvent) => setOn(event.getModifierState('CapsLock'));
  return (
    <div onKeyDown={look} onKeyUp={look}>
      {children}
      <p className="amber s12" role="status">
        {on && t('signIn.caps')}
      </p>
    </div>
  );
}
