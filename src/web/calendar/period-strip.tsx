import type { RegimePeriod } from '#contract/regimes.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { shapeStrip } from './strip-shape.ts';

/** The year's windows side by side with their due days as ticks; the table below says the same in figures. */
export function PeriodStrip({ periods }: { readonly periods: readonly RegimePeriod[] }) {
  const text = useText();
  const { months, bars } = shapeStrip(periods);
  const isWide = bars.length <= 12;
  return (
    <div className="strip" aria-hidden>
      <div className="strip-months">
        {months.map(({ month, at }) => (
          <span key={at} style={{ left: `${at}%` }}>
            T{month}
          </span>
        ))}
      </div>
      <div className="strip-bars">
        {bars.map(({ key, from, width }, index) => (
          <span key={key} className={index % 2 === 0 ? 'even' : 'odd'} style={{ left: `${from}%`, width: `${width}%` }}>
            {isWide ? namePeriod(text, key).replace(/\/.*$/, '') : null}
          </span>
        ))}
      </div>
      <div className="strip-due">
        {bars.flatMap(({ key, due }) =>
          due.map(({ level, at }, index) => (
            <i key={`${key} ${level}`} className={index === 0 ? 'first' : undefined} style={{ left: `${at}%` }} />
          )),
        )}
      </div>
    </div>
  );
}
