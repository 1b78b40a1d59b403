import { Link } from '@tanstack/react-router';
import type { SetDocumentPurpose } from '#contract/document-purpose.ts';
import type { DocumentView } from '#contract/programme.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Failed } from '../../ui/states.tsx';
import { useAct } from '../../use-act.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import { documentKey } from './use-decisions.ts';

const purposes = ['programme', 'directives'] as const;

/** What the document was brought in for: a programme, or orders that become tasks one by one. */
export function DocumentPurpose({ document }: { readonly document: DocumentView }) {
  const { purpose: words } = useProgrammeWords();
  const { purpose, purposeChangeable, mayDecide, version, id } = document;
  const say = useAct<SetDocumentPurpose, DocumentView>(
    (send, wish) => send('PUT', `/api/documents/${id}/purpose`, wish),
    {
      touches: ['documents'],
      keeps: () => documentKey(id),
    },
  );
  return (
    <>
      {mayDecide && purposeChangeable ? (
        <SelectField
          label={words.label}
          options={purposes}
          words={words.names}
          chosen={purpose}
          onChoose={(next) => say.mutate({ version, purpose: next })}
        />
      ) : null}
      {purpose === 'directives' ? (
        <p className="muted sm">
          {words.directivesHint}{' '}
          <Link to="/nhiem-vu" search={{ nguon: 'directive' }}>
            {words.toTasks}
          </Link>
        </p>
      ) : null}
      {say.error ? <Failed error={say.error} /> : null}
    </>
  );
}
