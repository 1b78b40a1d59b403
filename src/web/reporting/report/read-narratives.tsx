import type { FrozenVersion } from '#contract/report-version.ts';
import { useText } from '../../text/text.tsx';
import { Section } from '../../ui/section.tsx';

/** What the agency wrote in words, under the headings of the form. */
export function ReadNarratives({ narratives }: Pick<FrozenVersion, 'narratives'>) {
  const { narratives: words } = useText().reporting;
  if (narratives.length === 0) return null;
  return (
    <Section title={words.title}>
      {narratives.map(({ title, text }) => (
        <div key={title} className="narrative">
          <h3>{title}</h3>
          {text === null ? <p className="muted">{words.nothing}</p> : <p className="written">{text}</p>}
        </div>
      ))}
    </Section>
  );
}
