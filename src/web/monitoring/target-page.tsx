import { PageHead } from '../ui/page-head.tsx';

export function TargetPage() {
  return <PageHead title="" />;
}
