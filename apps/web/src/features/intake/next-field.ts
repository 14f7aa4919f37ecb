import type { KeyboardEvent } from 'react';

const stops =
  'input:not([type=hidden]):not([disabled]), textarea, button:not([disabled]):not(.ant-picker-clear)';

/** Enter in a one-line field goes to the next field; in lists, texts and on buttons it keeps its own meaning. */
export function moveToNextField(event: KeyboardEvent, place: HTMLElement | null): void {
  const from = event.target;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey || event.altKey) return;
  if (!(from instanceof HTMLInputElement) || from.getAttribute('role') === 'combobox') return;
  const all = [...(place?.querySelectorAll<HTMLElement>(stops) ?? [])].filter(
    (each) => each.offsetParent !== null,
  );
  const next = all[all.indexOf(from) + 1];
  // A day that was typed is taken over first.
  if (from.closest('.ant-picker')) setTimeout(() => next?.focus());
  else {
    event.preventDefault();
    next?.focus();
  }
}
