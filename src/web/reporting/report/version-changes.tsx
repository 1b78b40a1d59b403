import type { FrozenVersion } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { Section } from '../../ui/section.tsx';
import { showFigureOr, writeFigure } from '../../ui/figure-words.ts';
import { Unit } from '../../ui/unit.tsx';

/** What a version changed of the one before: was → now, with the reason. */
export function VersionChanges({ version }: { readonly version: FrozenVersion }) {
  const { reporting, ui } = useText();
  const { read } = reporting;
  if (version.replacesNumber === null) return null;
  const changed = version.lines.flatMap(({ changedFrom, ...line }) =>
    changedFrom === null ? [] : [{ ...line, changedFrom }],
  );
  return (
    <Section title={read.changedTitle} aside={version.reason === null ? undefined : `“${version.reason}”`}>
      {changed.length === 0 ? <p className="state">{read.changedNone}</p> : null}
      <ul className="changes">
        {changed.map(({ quantityId, number, label, unit, value, changedFrom }) => (
          <li key={quantityId}>
            <span className="muted">{number}</span> {label}:{' '}
            <b>{read.wasNow(writeFigure(changedFrom), showFigureOr(value, ui.missing))}</b>
            <Unit of={unit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
