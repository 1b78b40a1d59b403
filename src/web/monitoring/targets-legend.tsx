import { useText } from '../text/text.tsx';

/** How to read the bars; the phone leaves it out, each bar says itself in words. */
export function TargetsLegend() {
  const { howToRead, legend } = useText().monitoring;
  return (
    <div className="legend not-phone">
      <b>{howToRead}</b>
      <span>
        <svg width="46" height="12" aria-hidden>
          <rect y="2" width="24" height="8" fill="var(--c-actual)" />
          <circle cx="38" cy="6" r="4.6" fill="var(--c-actual)" />
        </svg>
        {legend.actual}
      </span>
      <span>
        <svg width="8" height="16" aria-hidden>
          <path d="M4 0v16" stroke="var(--ink)" strokeWidth="2.2" />
        </svg>
        {legend.target}
      </span>
      <span>
        <svg width="10" height="8" aria-hidden>
          <path d="M5 1l4 5H1z" fill="var(--ink-3)" />
        </svg>
        {legend.pace}
      </span>
      <span>
        <svg width="28" height="10" aria-hidden>
          <pattern id="legend-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.6" height="5" fill="var(--idle-mark)" />
          </pattern>
          <rect width="28" height="8" y="1" fill="url(#legend-hatch)" />
        </svg>
        {legend.fails}
      </span>
    </div>
  );
}
