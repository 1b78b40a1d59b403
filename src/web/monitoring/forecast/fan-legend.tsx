import type { Fan } from './fan-of.ts';
import { useForecastWords } from './use-forecast-words.ts';

const LINES = [
  { key: 'forecast', name: 'forecast', path: { stroke: 'var(--c-actual)', strokeWidth: 2, strokeDasharray: '1 5' } },
  { key: 'needed', name: 'needed', path: { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '6 4' } },
  { key: 'last', name: 'lastYear', path: { stroke: 'var(--c-last)', strokeWidth: 1.6 } },
] as const;
const BANDS = [
  { key: 'band-80', name: 'band80', fill: 'var(--c-pale)' },
  { key: 'band-95', name: 'band95', fill: 'var(--c-band-95)' },
] as const;

/** Only what is drawn is named. */
export function FanLegend({ fan: { lines, bands } }: { readonly fan: Fan }) {
  const { legend } = useForecastWords();
  return (
    <>
      {LINES.filter((each) =>
        lines.some(({ key, values }) => key === each.key && values.some((value) => value !== null)),
      ).map(({ key, name, path }) => (
        <span key={key}>
          <svg width="26" height="8" aria-hidden>
            <path d="M1 4h25" strokeLinecap="round" {...path} />
          </svg>
          {legend[name]}
        </span>
      ))}
      {BANDS.filter((each) => bands.some(({ key }) => key === each.key)).map(({ key, name, fill }) => (
        <span key={key}>
          <svg width="22" height="10" aria-hidden>
            <rect width="22" height="10" fill={fill} />
          </svg>
          {legend[name]}
        </span>
      ))}
    </>
  );
}
