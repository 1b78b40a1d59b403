import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type Hue = 'ok' | 'run' | 'warn' | 'bad' | 'idle' | 'wait' | 'none';

export interface Look {
  readonly icon: TablerIcon;
  readonly hue: Hue;
}

interface StatusMarkProps {
  readonly look: Look;
  readonly boxed?: boolean;
  readonly children: ReactNode;
}

/** Icon, word and hue together: a status never speaks by colour alone. */
export function StatusMark({ look, boxed, children }: StatusMarkProps) {
  const Icon = look.icon;
  return (
    <span className={`st ${look.hue}${boxed ? ' box' : ''}`}>
      <Icon className="ic" aria-hidden />
      {children}
    </span>
  );
}
