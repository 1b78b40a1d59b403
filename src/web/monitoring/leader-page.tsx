import { PageHead } from '../ui/page-head.tsx';

export function LeaderPage() {
  return <PageHead title="" />;
}
