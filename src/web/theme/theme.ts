import { createTheme, type CSSVariablesResolver } from '@mantine/core';

export const theme = createTheme({
  fontFamily: 'var(--font)',
  primaryColor: 'cham',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    cham: [
      '#ebf0fa',
      '#d4def2',
      '#b4c4e6',
      '#8fb2f5',
      '#6f8bc8',
      '#4d6cb2',
      '#26478f',
      '#1a3470',
      '#142857',
      '#0e1d40',
    ],
  },
  white: '#ffffff',
  black: '#16202b',
  defaultRadius: 4,
  focusRing: 'auto',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.3', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.25' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.25' },
      h2: { fontSize: '16px', lineHeight: '1.25' },
      h3: { fontSize: '14px', lineHeight: '1.25' },
    },
  },
  // 390, 760, 1180, 1366 and 1920 px.
  breakpoints: { xs: '24.375em', sm: '47.5em', md: '73.75em', lg: '85.375em', xl: '120em' },
});

/** Mantine's own dimmed, placeholder and error colours miss 4.5:1 on our tints; it takes ours instead. */
export const ourVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default-border': 'var(--line-3)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--accent)',
  },
  dark: {},
});
