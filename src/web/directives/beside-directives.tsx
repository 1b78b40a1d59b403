import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Section } from '../ui/section.tsx';
import { DirectiveItems } from './directive-list.tsx';
import { directivesQuery } from './directive-queries.ts';
import { GiveDirectiveForm } from './give-directive.tsx';
import { useDirectiveWords } from './use-directive-words.ts';

interface DirectivesBesideProps {
  readonly kind: 'task' | 'target';
  readonly id: number;
}

/** Beside a task or a figure: what was said about it, and the place to say it. Nothing for those to whom neither matters. */
export function DirectivesBeside({ kind, id }: DirectivesBesideProps) {
  const words = useDirectiveWords();
  const { data } = useQuery(directivesQuery(`${kind}Id=${id}`));
  const [opened, open] = useState(false);
  if (!data || (data.directives.length === 0 && !data.mayGive)) return null;
  const give = data.mayGive ? (
    <Button kind="quiet" small onClick={() => open(true)}>
      {words.giveHere}
    </Button>
  ) : null;
  const close = () => open(false);
  return (
    <Section title={words.beside} action={give} id="chi-dao">
      {data.directives.length === 0 ? (
        <p className="state">{words.besideNone}</p>
      ) : (
        <DirectiveItems directives={data.directives} within={kind} />
      )}
      <Dialog opened={opened} onClose={close} title={words.giveHere}>
        <GiveDirectiveForm
          beside={kind === 'task' ? { aboutTaskId: id } : { aboutTargetId: id }}
          leaders={data.leaders}
          onClose={close}
        />
      </Dialog>
    </Section>
  );
}
