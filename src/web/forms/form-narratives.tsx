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
          <li key={index} className="form-narrative">
            <input
              className="inp"
              aria-label={words.narrativeTitle}
              placeholder={words.narrativeTitle}
              value={narrative.title}
              maxLength={200}
              onChange={(event) => put(index, { title: event.target.value })}
            />
            <Button
              small
              kind="quiet"
              aria-label={words.removeNarrative(narrative.title)}
              onClick={() => change({ narratives: narratives.filter((_, at) => at !== index) })}
            >
              <IconTrash className="ic" aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
