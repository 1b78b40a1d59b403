import type { ReactNode } from 'react';
import { IconAlertTriangleFilled, IconCircleCheck, IconEye, IconInfoCircle } from './icons.ts';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'bad';

const icons = { info: IconInfoCircle, ok: IconCircleCheck, warn: IconEye, bad: IconAlertTriangleFilled };

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read aloud at once: for what came up while the person was doing something. */
  readonly live?: boolean;
}

/** One sentence and what to do about it. */
export function Notice({ kind = 'info', title, children, actions, live }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <div className={`note ${kind}`} role={live ? 'alert' : undefined}>
      <Icon className="ic" aria-hidden />
      <div>
        {title ? <b>{title} </b> : null}
        {children}
      </div>
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  );
}
