import { Link } from '@tanstack/react-router';
import { useText } from '../text/text.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Empty } from '../ui/states.tsx';

export function PageMissing() {
  const { shell } = useText();
  return (
    <main className="main">
      <PageHead title={shell.missingTitle} />
      <Empty
        actions={
          <Link className="btn" to="/">
            {shell.toDesk}
          </Link>
        }
      >
        {shell.missing}
      </Empty>
    </main>
  );
}
