import { useText } from '../text/text.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { ContextSheet } from './context-sheet.tsx';
import { type ContextChoice, useContextChoice } from './use-context-choice.ts';

/** The programme and the period in view: two fields in the bar, on a phone one button that opens both. */
export function ContextPicks() {
  const { shell } = useText();
  const isNarrow = useNarrow();
  const choice = useContextChoice();
  if (!choice) return <span className="muted sm">{shell.noProgramme}</span>;
  if (isNarrow) return <ContextSheet {...choice} />;
  return (
    <>
      <Pick {...choice.programme} />
      <Pick {...choice.period} />
    </>
  );
}

function Pick({ label, options, chosen, choose }: ContextChoice) {
  return (
    <label className="pick">
      <span className="lead">{label}</span>
      <select aria-label={label} value={chosen} onChange={(event) => choose(event.target.value)}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
