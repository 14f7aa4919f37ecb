import type { KeyboardEvent } from 'react';

const stops = 'input:not([type=hidden]):not([disabled]), textarea, button:not([disabled])';

/** Enter in a one-line field goes to the next field; in lists, texts and on buttons it keeps its own meaning. */
export function moveToNextField(event: KeyboardEvent, place: HTMLElement | null): void {
  const from = event.target;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey || event.altKey) return;
  if (!(from instanceof HTMLInputElement) || from.role === 'combobox' || from.closest('.ant-picker')) return;
  event.preventDefault();
  const all = [...(place?.querySelectorAll<HTMLElement>(stops) ?? [])].filter(
    (each) => each.offsetParent !== null,
  );
  all[all.indexOf(from) + 1]?.focus();
}
