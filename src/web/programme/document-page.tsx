import { PageHead } from '../ui/page-head.tsx';

export function DocumentPage() {
  return <PageHead title="" />;
}
