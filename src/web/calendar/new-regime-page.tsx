import { useSession } from '../session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { BackToRegimes } from './back-to-regimes.tsx';
import './calendar.css';
import { RegimeEditor } from './regime-editor.tsx';
import { emptyDraft } from './regime-draft.ts';
import './regimes.css';
import { useRegimeWords } from './use-words.ts';

export function NewRegimePage() {
  const { form: words } = useRegimeWords();
  const { today } = useSession();
  return (
    <>
      <PageHead above={<BackToRegimes />} title={words.newTitle} />
      <RegimeEditor first={emptyDraft} follows={null} year={Number(today.slice(0, 4))} />
    </>
  );
}
