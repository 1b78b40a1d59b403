import type { ReactNode } from 'react';
import { ApiProblem, OFFLINE } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Nothing to show: a sentence that says why, and what next. */
export function Empty({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className="state">
      {children}
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  );
}

const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** Figures did not come: what is kept, and a way to try again; or which role has the page. */
export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { ui } = useText();
  const { title, detail, mayRetry } = describeFailure(error, ui);
  return (
    <Notice
      kind={mayRetry ? 'bad' : 'warn'}
      title={`${title}.`}
      live
      actions={mayRetry && onRetry ? <Button onClick={onRetry}>{ui.retry}</Button> : null}
    >
      {detail}
    </Notice>
  );
}

export interface Failure {
  readonly title: string;
  readonly detail: string;
  readonly mayRetry: boolean;
}

/** What to tell the person about any failure; the server's own sentences come first. */
export function describeFailure(error: unknown, ui: ReturnType<typeof useText>['ui']): Failure {
  if (!(error instanceof ApiProblem)) return { title: ui.failedTitle, detail: ui.server, mayRetry: true };
  if (error.code === OFFLINE) return { title: ui.offlineTitle, detail: ui.offline, mayRetry: true };
  if (error.detail === '') return { title: ui.failedTitle, detail: ui.server, mayRetry: true };
  if (error.status === FORBIDDEN) return { title: ui.forbiddenTitle, detail: error.detail, mayRetry: false };
  if (error.status === NOT_FOUND) return { title: ui.notFoundTitle, detail: error.detail, mayRetry: false };
  return { title: error.message, detail: error.detail, mayRetry: error.status >= 500 };
}

/** The table's own head with grey lines below it: the page keeps its shape while figures come. */
export function LoadingRows({ columns, rows = 6 }: { readonly columns: number; readonly rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <span className="grey" style={{ width: `${column === 1 ? 82 : 46}%` }}>
            {'\u00A0'}
          </span>
        </td>
      ))}
    </tr>
  ));
}

export function LoadingLines({ lines = 5 }: { readonly lines?: number }) {
  const { ui } = useText();
  return (
    <div role="status" className="state">
      <span className="vh">{ui.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <p key={line} aria-hidden>
          <span className="grey" style={{ width: `${[88, 74, 92, 61, 80][line % 5]}%` }} />
        </p>
      ))}
    </div>
  );
}
