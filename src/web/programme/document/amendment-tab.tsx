import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DocumentAmendments } from '#contract/amendment.ts';
import { useAmendmentWords } from '../use-amendment-words.ts';
import { Button } from '../../ui/button.tsx';
import { IconRefresh } from '../../ui/icons.ts';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { AmendmentList } from './amendment-list.tsx';
import type { FindingsPaneProps } from './findings-pane-props.ts';
import { amendmentsQuery, useAmendmentActs } from './use-amendments.ts';

type AmendmentTabProps = Pick<FindingsPaneProps, 'document' | 'review' | 'onOpenText'>;

/** What the document changes in a programme, each change to be confirmed beside what it changes. */
export function AmendmentTab({ document, review, onOpenText }: AmendmentTabProps) {
  const { data, error, refetch } = useQuery(amendmentsQuery(document.id));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={6} />;
  if (data.amendments.length === 0) return <NoProgramme view={data} />;
  return (
    <>
      <AmendmentLead view={data} />
      <AmendmentList view={data} review={review} onOpenText={onOpenText} />
    </>
  );
}

/** Its programme may come in after it: then it is compared again. */
function NoProgramme({ view }: { readonly view: DocumentAmendments }) {
  const { amendments: words } = useAmendmentWords();
  const { findAgain } = useAmendmentActs(view.documentId);
  const again = (
    <Button busy={findAgain.isPending} onClick={() => findAgain.mutate()}>
      <IconRefresh className="ic" aria-hidden />
      {words.findAgain}
    </Button>
  );
  return (
    <>
      <Empty actions={view.mayDecide ? again : null}>{words.unknownProgramme}</Empty>
      {findAgain.error ? <Failed error={findAgain.error} onRetry={() => findAgain.mutate()} /> : null}
    </>
  );
}

function AmendmentLead({ view: { amends, programme, amendments, mayDecide } }: { readonly view: DocumentAmendments }) {
  const { amendments: words } = useAmendmentWords();
  const left = amendments.filter(({ status }) => status === 'proposed').length;
  const done = amendments.filter(({ status }) => status === 'confirmed').length;
  const number = amends?.number ? ` (${[amends.type, amends.number].filter(Boolean).join(' ')})` : '';
  return (
    <p className="amend-lead">
      {words.lead(`${programme?.title ?? amends?.name ?? ''}${number}`)}{' '}
      <span className="nw">{words.order(left, done)}</span>
      {programme ? (
        <>
          {' · '}
          <Link to="/chuong-trinh" search={{ ct: programme.id }}>
            {words.programme}
          </Link>
        </>
      ) : null}
      {mayDecide ? <small className="amend-note muted not-phone">{words.keys}</small> : null}
    </p>
  );
}

/** The tab's words with how many changes there are; red-flagged while one of them is in doubt. */
export function AmendmentTabWords({ view }: { readonly view: DocumentAmendments | undefined }) {
  const { amendments: words } = useAmendmentWords();
  const standing = (view?.amendments ?? []).filter(({ status }) => status !== 'rejected');
  const isOpen = standing.some(({ status, item, kind }) => status === 'proposed' && item === null && kind !== 'add');
  return (
    <>
      {words.tab} <b className={isOpen ? 'w' : ''}>{standing.length}</b>
    </>
  );
}
