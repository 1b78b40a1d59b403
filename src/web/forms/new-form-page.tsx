import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { emptyForm } from './form-draft.ts';
import { FormEditor } from './form-editor.tsx';
import { BackToForms } from './back-to-forms.tsx';
import { regimesQuery } from './form-queries.ts';
import './forms.css';
import { useFormWords } from './use-form-words.ts';

/** A form that does not exist yet. */
export function NewFormPage() {
  const words = useFormWords();
  const { today } = useSession();
  const { data, error, refetch } = useQuery(regimesQuery);
  const [regime] = data?.regimes ?? [];
  if (regime) return <FormEditor form={null} first={emptyForm(regime.id, today)} />;
  return (
    <>
      <PageHead above={<BackToForms />} title={words.newForm} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines />}
    </>
  );
}
