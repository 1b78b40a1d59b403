import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageHead } from '../ui/page-head.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { BackToForms } from './back-to-forms.tsx';
import { draftOfForm } from './form-draft.ts';
import { FormEditor } from './form-editor.tsx';
import { formQuery } from './form-queries.ts';
import { FormReading } from './form-reading.tsx';
import './forms.css';
import { useFormWords } from './use-form-words.ts';

/** One version of a form: drawn up while it is a draft, read once it is issued. */
export function FormPage() {
  const words = useFormWords();
  const { formId } = useParams({ from: '/khung/bieu-mau/$formId' });
  const { data, error, refetch } = useQuery(formQuery(Number(formId)));
  if (error) {
    return (
      <>
        <PageHead above={<BackToForms />} title={words.title} />
        <Failed error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) {
    return (
      <>
        <PageHead above={<BackToForms />} title={words.title} />
        <LoadingLines />
      </>
    );
  }
  if (data.status === 'issued') return <FormReading form={data} />;
  return <FormEditor key={data.id} form={data} first={draftOfForm(data)} />;
}
