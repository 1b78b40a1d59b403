import { Button } from '../ui/button.tsx';
import { IconPlus, IconTrash } from '../ui/icons.ts';
import { Section } from '../ui/section.tsx';
import { Empty } from '../ui/states.tsx';
import type { FormDraft } from './form-draft.ts';
import type { ChangeForm } from './use-form-draft.ts';
import { useFormWords } from './use-form-words.ts';

interface FormNarrativesProps {
  readonly draft: FormDraft;
  readonly change: ChangeForm;
}

export function FormNarratives({ draft, change }: FormNarrativesProps) {
  const { form: words } = useFormWords();
  const { narratives } = draft;
  const put = (index: number, part: Partial<FormDraft['narratives'][number]>) =>
    change({ narratives: narratives.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const add = (
    <Button
      small
      kind="quiet"
      onClick={() => change({ narratives: [...narratives, { title: '', guidance: '', required: false }] })}
    >
      <IconPlus className="ic" aria-hidden />
      {words.addNarrative}
    </Button>
  );
  return (
    <Section title={words.narratives} action={add}>
      {narratives.length === 0 ? <Empty>{words.noNarratives}</Empty> : null}
      <ul className="phone-list">
        {narratives.map((narrative, index) => (
          <NarrativeRow
            key={index}
            narrative={narrative}
            onChange={(part) => put(index, part)}
            onRemove={() => change({ narratives: narratives.filter((_, at) => at !== index) })}
          />
        ))}
      </ul>
    </Section>
  );
}

type Narrative = FormDraft['narratives'][number];

interface NarrativeRowProps {
  readonly narrative: Narrative;
  readonly onChange: (part: Partial<Narrative>) => void;
  readonly onRemove: () => void;
}

/** A heading of the form, what to write below it, and whether it must be written. */
function NarrativeRow({ narrative, onChange, onRemove }: NarrativeRowProps) {
  const { form: words } = useFormWords();
  return (
    <li className="form-narrative">
      <input
        className="inp"
        aria-label={words.narrativeTitle}
        placeholder={words.narrativeTitle}
        value={narrative.title}
        maxLength={200}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <input
        className="inp"
        aria-label={words.narrativeGuidance}
        placeholder={words.narrativeGuidance}
        value={narrative.guidance}
        maxLength={2000}
        onChange={(event) => onChange({ guidance: event.target.value })}
      />
      <label className="nw">
        <input
          type="checkbox"
          checked={narrative.required}
          onChange={(event) => onChange({ required: event.target.checked })}
        />{' '}
        {words.narrativeRequired}
      </label>
      <Button small kind="quiet" aria-label={words.removeNarrative(narrative.title)} onClick={onRemove}>
        <IconTrash className="ic" aria-hidden />
      </Button>
    </li>
  );
}
