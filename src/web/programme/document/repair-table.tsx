import type { DocumentView, RepairView } from '#contract/programme.ts';
import { Section } from '../../ui/section.tsx';
import { Failed } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { Decisions } from './use-decisions.ts';

interface RepairTableProps {
  readonly document: DocumentView;
  readonly repair: Decisions['repair'];
}

/** Words that the scanner misread, old beside new; each can be put back alone, and the received file never changes. */
export function RepairTable({ document, repair }: RepairTableProps) {
  const words = useProgrammeWords().repairs;
  const scans = document.repairs.filter(({ kind }) => kind === 'scan');
  const cuts = document.repairs.length - scans.length;
  return (
    <Section title={words.title} aside={words.count(scans.length)}>
      {repair.error ? <Failed error={repair.error} /> : null}
      {scans.length === 0 ? <p className="state">{words.none}</p> : null}
      {scans.length > 0 ? (
        <table className="fix">
          <caption className="vh">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.original}</th>
              <th scope="col">{words.repaired}</th>
              <th scope="col" className="num">
                {words.line}
              </th>
              <th scope="col">
                <span className="vh">{words.act}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {scans.map((each) => (
              <RepairRow
                key={each.id}
                made={each}
                busy={repair.isPending}
                onDecide={
                  document.mayDecide
                    ? () => repair.mutate({ id: each.id, reverted: !each.reverted, version: document.version })
                    : null
                }
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {cuts > 0 ? <p className="sm muted">{words.pageCuts(cuts)}</p> : null}
    </Section>
  );
}

interface RepairRowProps {
  readonly made: RepairView;
  readonly busy: boolean;
  readonly onDecide: (() => void) | null;
}

function RepairRow({ made, busy, onDecide }: RepairRowProps) {
  const words = useProgrammeWords().repairs;
  return (
    <tr>
      <td>{made.reverted ? <b>{made.original}</b> : <del>{made.original}</del>}</td>
      <td>{made.reverted ? <del>{made.repaired}</del> : <b>{made.repaired}</b>}</td>
      <td className="num">{made.line}</td>
      <td className="num">
        {onDecide ? (
          <button type="button" className="link" disabled={busy} onClick={onDecide}>
            {made.reverted ? words.use : words.keep}
            <span className="vh">{words.forWords(made.original)}</span>
          </button>
        ) : null}
      </td>
    </tr>
  );
}
