import type { AmendedFacts } from '#contract/amendment.ts';
import { useAmendmentWords } from './use-amendment-words.ts';
import { type DiffRow, diffRows } from './amendment-words.ts';
import './amendment.css';

interface AmendmentDiffProps {
  readonly before: AmendedFacts | null;
  readonly after: AmendedFacts | null;
  /** Whether the change has been made, or waits for a person. */
  readonly done: boolean;
}

/** Before and after, field by field; what goes is struck out and what comes stands beside it. */
export function AmendmentDiff({ before, after, done }: AmendmentDiffProps) {
  const programme = useAmendmentWords();
  const { amendments: words } = programme;
  const rows = diffRows(before, after, programme);
  if (rows.length === 0) return null;
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{words.field}</span>
          </th>
          <th scope="col">{done ? words.was : words.before}</th>
          <th scope="col">{done ? words.became : words.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DiffLine key={row.field} row={row} leaves={after === null} comes={before === null} />
        ))}
      </tbody>
    </table>
  );
}

function DiffLine({
  row,
  leaves,
  comes,
}: {
  readonly row: DiffRow;
  readonly leaves: boolean;
  readonly comes: boolean;
}) {
  const { amendments: words } = useAmendmentWords();
  const silent = { name: words.nothing, figure: words.nothing, product: words.nothing };
  const silence = { ...silent, lead: words.nobody, due: words.noDue }[row.field];
  return (
    <tr>
      <th scope="row">{words.fields[row.field]}</th>
      <td className="was">
        {comes ? <span className="muted">{words.nothing}</span> : <del>{row.before ?? silence}</del>}
      </td>
      <td className="now">{leaves ? <b>{words.out}</b> : <ins>{row.after ?? silence}</ins>}</td>
    </tr>
  );
}
