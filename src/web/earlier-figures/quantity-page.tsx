import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { readId } from '../search-params.ts';
import { PageHead } from '../ui/page-head.tsx';
import { figuresQuery } from './earlier-queries.ts';
import { QuantityFigures } from './quantity-figures.tsx';
import { useEarlierWords } from './use-earlier-words.ts';

/** One indicator's or target's figures of earlier years. */
export function QuantityPage() {
  const words = useEarlierWords();
  const { quantityId } = useParams({ from: '/khung/so-lieu-lich-su/$quantityId' });
  const { data } = useQuery(figuresQuery(readId(quantityId)));
  const above = (
    <nav className="crumbs" aria-label={words.title}>
      <Link to="/so-lieu-lich-su">{words.title}</Link>
    </nav>
  );
  return (
    <>
      <PageHead title={data?.name ?? words.section} above={above} />
      <QuantityFigures quantityId={readId(quantityId)} />
    </>
  );
}
