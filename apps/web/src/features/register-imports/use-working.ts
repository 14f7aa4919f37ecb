import { useEffect, useRef } from 'react';

import { queryClient, refreshWork } from '../../api/queries';
import type { RegisterImport } from './send-register';

const EVERY = 1_000;

/** While the work goes on the page asks how far it is; at its end everything that shows cases is read anew. */
export function useWorking(path: string, register: RegisterImport | undefined): void {
  const working = register?.state === 'checking' || register?.state === 'importing';
  const before = useRef(working);
  useEffect(() => {
    if (before.current && !working) void refreshWork();
    before.current = working;
    if (!working) return undefined;
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey: [path] }), EVERY);
    return () => clearInterval(timer);
  }, [path, working]);
}
