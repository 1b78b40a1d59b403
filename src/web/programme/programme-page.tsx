import { PageHead } from '../ui/page-head.tsx';

export function ProgrammePage() {
  return <PageHead title="" />;
}
