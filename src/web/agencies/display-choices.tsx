import { useState } from 'react';
import { densities, keepDensity, keptDensity } from '../shell/density.ts';
import { type Language, useLanguage, useText } from '../text/text.tsx';
import { Section } from '../ui/section.tsx';
import { Segments } from '../ui/segments.tsx';

const languages: readonly Language[] = ['vi', 'en'];

export function DisplayChoices() {
  const words = useText().agencies.display;
  const { language, speak } = useLanguage();
  const [density, setDensity] = useState(keptDensity);
  return (
    <Section title={words.title}>
      <div className="stack">
        <Segments
          label={words.language}
          options={languages}
          words={words.languages}
          chosen={language}
          onChoose={speak}
        />
        <Segments
          label={words.density}
          options={densities}
          words={words.densities}
          chosen={density}
          onChoose={(next) => {
            keepDensity(next);
            setDensity(next);
          }}
        />
      </div>
    </Section>
  );
}
