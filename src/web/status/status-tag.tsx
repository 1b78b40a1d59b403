import type { ReactNode } from 'react';
import { useText } from '../text/text.tsx';
import { type Look, StatusMark } from '../ui/status-mark.tsx';
import { looks, type StatusKey, type StatusKind } from './status-looks.ts';

interface StatusTagProps<Kind extends StatusKind> {
  readonly kind: Kind;
  readonly value: StatusKey<Kind>;
  /** Tinted box for a row's main status; plain for parts and side lists. */
  readonly boxed?: boolean;
  /** After the word: "+3", "2 ngày". */
  readonly children?: ReactNode;
}

/** A status by its key: `<StatusTag kind="outlook" value="at-risk" boxed />`. Word, icon and hue come from one table. */
export function StatusTag<Kind extends StatusKind>({ kind, value, boxed, children }: StatusTagProps<Kind>) {
  const { status } = useText();
  // Both tables have the same keys by their types; TypeScript cannot follow a generic key through both levels.
  const words = status[kind] as Record<StatusKey<Kind>, string>;
  const marks = looks[kind] as Record<StatusKey<Kind>, Look>;
  return (
    <StatusMark look={marks[value]} boxed={boxed ?? false}>
      {words[value]}
      {children}
    </StatusMark>
  );
}
