import { PageHead } from '../ui/page-head.tsx';

export function ConsolidationPage() {
  return <PageHead title="" />;
}
