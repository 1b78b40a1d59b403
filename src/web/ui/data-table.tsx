import type { ReactNode } from 'react';

interface DataTableProps {
  /** Says what the table is, for those who cannot see where it stands. */
  readonly caption: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly sticky?: boolean;
  readonly className?: string;
}

/** A real table in a region that scrolls sideways when the screen is narrow; bodies (`tbody`) come as children. */
export function DataTable({ caption, head, children, sticky, className }: DataTableProps) {
  const names = [sticky ? 'sticky' : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <div
      className={sticky ? undefined : 'scroll'}
      role={sticky ? undefined : 'region'}
      aria-label={sticky ? undefined : caption}
      tabIndex={sticky ? undefined : 0}
    >
      <table className={names || undefined}>
        <caption className="vh">{caption}</caption>
        <thead>{head}</thead>
        {children}
      </table>
    </div>
  );
}
