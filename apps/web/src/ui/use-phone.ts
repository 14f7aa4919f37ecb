import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 767px)');

const subscribe = (changed: () => void): (() => void) => {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
