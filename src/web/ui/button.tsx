import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One filled button a screen: the next thing to do. */
  readonly kind?: 'filled' | 'plain' | 'quiet' | 'danger';
  readonly small?: boolean;
  /** The act is under way: the button keeps its place and takes no second click. */
  readonly busy?: boolean;
}

const classes = { filled: 'btn p', plain: 'btn', quiet: 'btn q', danger: 'btn danger' };

export function Button({ kind = 'plain', small, busy, className, disabled, ...rest }: ButtonProps) {
  const classNames = [classes[kind], small ? 's' : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} disabled={disabled || busy} aria-busy={busy || undefined} className={classNames} />
  );
}
