import { PageHead } from '../ui/page-head.tsx';

export function DeskPage() {
  return <PageHead title="" />;
}
