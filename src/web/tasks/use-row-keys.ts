import { useEffect } from 'react';

const ROW = 'task-link';
const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** j and k go from task to task, wherever the focus is not in a field or a button. */
export function useRowKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, altKey, metaKey, key } = event;
      const by = steps[key];
      if (by === undefined || ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return;
      if (!target.matches(`body, main, h1, .${ROW}`)) return;
      const rows = [...document.querySelectorAll<HTMLElement>(`.${ROW}`)];
      const at = rows.indexOf(target);
      const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
      event.preventDefault();
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
