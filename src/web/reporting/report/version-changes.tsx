import type { FrozenVersion } from '#contract/report-version.ts';
import { useText } from '../../text/text.tsx';
import { Section } from '../../ui/section.tsx';
import { placeOfChange, wasNowOf } from '../change-words.ts';

/** What a version changed of the one before: was → now, with the reason. */
export function VersionChanges({ version }: { readonly version: FrozenVersion }) {
  const text = useText();
  const { read } = text.reporting;
  const { changes } = version;
  if (version.replacesNumber === null) return null;
  return (
    <Section title={read.changedTitle} aside={version.reason === null ? undefined : `“${version.reason}”`}>
      {changes.length === 0 ? <p className="state">{read.changedNone}</p> : null}
      <ul className="changes">
        {changes.map((change) => (
          <li key={`${change.part} ${change.quantityId} ${change.label}`}>
            <span className="muted">{change.number}</span> {placeOfChange(text, change)}:{' '}
            <b>{read.wasNow(...wasNowOf(text, change))}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}
