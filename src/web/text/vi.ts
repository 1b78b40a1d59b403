import { agencies } from './vi/agencies.ts';
import { monitoring } from './vi/monitoring.ts';
import { reporting } from './vi/reporting.ts';
import { signing } from './vi/signing.ts';
import { shell } from './vi/shell.ts';
import { status } from './vi/status.ts';
import { ui } from './vi/ui.ts';

export const vi = { agencies, monitoring, reporting, shell, signing, status, ui };
