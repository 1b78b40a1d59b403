import type { WhoIsSignedIn } from '#contract/agencies.ts';
import type { ReportView, SaveDraft, SavedDraft } from '#contract/reporting.ts';

/** What the service worker does with a request of the page. */
export type Treatment =
  | { readonly kind: 'page' | 'program' | 'pass' | 'keep' | 'sign-in' | 'sign-out' }
  | { readonly kind: 'save-draft'; readonly reportPath: string };

const PASS: Treatment = { kind: 'pass' };
const KEPT = /^\/api\/(sign-in|desk|reports\/\d+)$/;
const SIGNS_IN = new Set(['/api/sign-in', '/api/demonstration/sign-in']);
const SAVES = /^(\/api\/reports\/\d+)\/draft$/;

interface Asked {
  readonly method: string;
  readonly pathname: string;
  readonly isNavigation: boolean;
}

/** Only what one needs to write a report is ever kept: who is signed in, the desk, the own open reports. */
export function treatmentOf({ method, pathname, isNavigation }: Asked): Treatment {
  if (pathname.startsWith('/api/')) return method === 'GET' ? readOf(pathname) : writeOf(method, pathname);
  if (method !== 'GET') return PASS;
  return { kind: isNavigation ? 'page' : 'program' };
}

function readOf(pathname: string): Treatment {
  return KEPT.test(pathname) ? { kind: 'keep' } : PASS;
}

function writeOf(method: string, pathname: string): Treatment {
  if (method === 'POST' && pathname === '/api/sign-out') return { kind: 'sign-out' };
  if (method === 'POST' && SIGNS_IN.has(pathname)) return { kind: 'sign-in' };
  const reportPath = method === 'PUT' ? SAVES.exec(pathname)?.[1] : undefined;
  return reportPath === undefined ? PASS : { kind: 'save-draft', reportPath };
}

/** Whether an answer may stay on this machine: a report only while this person writes it, a session only while there is one. */
export function mayKeep(pathname: string, answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  if (pathname === '/api/sign-in') return personOf(answer) !== null;
  if (pathname === '/api/desk') return true;
  const { actions } = answer as Partial<ReportView>;
  return actions?.includes('save') ?? false;
}

/** The person whom an answer about the session names. */
export function personOf(answer: unknown): number | null {
  return (answer as Partial<WhoIsSignedIn> | null)?.session?.person.id ?? null;
}

/** The report as a save has left it, so that what is opened next, with or without a line, shows what was saved last. */
export function withSavedLines(
  report: ReportView,
  { lines, narratives = [] }: Pick<SaveDraft, 'lines' | 'narratives'>,
  saved: Pick<SavedDraft, 'version' | 'status'>,
): ReportView {
  const sent = new Map(lines.map((line) => [line.quantityId, line]));
  const words = new Map(narratives.map(({ title, text }) => [title, text]));
  return {
    ...report,
    version: saved.version,
    status: saved.status,
    lines: report.lines.map((line) => {
      const now = sent.get(line.quantity.id);
      return now ? { ...line, value: now.value, standing: now.standing, note: now.note, obstacle: now.obstacle } : line;
    }),
    narratives: report.narratives.map((part) => ({
      ...part,
      text: words.has(part.title) ? (words.get(part.title) ?? null) : part.text,
    })),
  };
}
