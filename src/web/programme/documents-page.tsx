import { PageHead } from '../ui/page-head.tsx';

export function DocumentsPage() {
  return <PageHead title="" />;
}
