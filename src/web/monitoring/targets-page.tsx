import { PageHead } from '../ui/page-head.tsx';

export function TargetsPage() {
  return <PageHead title="" />;
}
