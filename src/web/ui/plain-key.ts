import type { KeyboardEvent } from 'react';

/** Whether a key without Ctrl, Alt or Meta was pressed on an element of this class: letters act only there, never in a field. */
export function isPlainKey(event: KeyboardEvent, className: string): boolean {
  const { target, ctrlKey, altKey, metaKey } = event;
  return target instanceof HTMLElement && target.classList.contains(className) && !ctrlKey && !altKey && !metaKey;
}
