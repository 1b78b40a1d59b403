import { agencies } from './en/agencies.ts';
import { monitoring } from './en/monitoring.ts';
import { reporting } from './en/reporting.ts';
import { signing } from './en/signing.ts';
import { shell } from './en/shell.ts';
import { status } from './en/status.ts';
import { ui } from './en/ui.ts';
import type { Text } from './text.tsx';

export const en: Text = {
  agencies,
  monitoring,
  reporting,
  shell,
  signing,
  status,
  ui,
};
