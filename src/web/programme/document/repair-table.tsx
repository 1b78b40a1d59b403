import type { DocumentView, RepairView } from '#contract/programme.ts';
import { Section } from '../../ui/section.tsx';
import { Failed } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { showCut } from './page-cut-context.ts';
import type { Decisions } from './use-decisions.ts';

type Shown = Pick<RepairView, 'original' | 'repaired'>;

interface RepairTableProps {
  readonly document: DocumentView;
  readonly repair: Decisions['repair'];
}

/** Words that the scanner misread and page ends that were joined, old beside new; each can be put back alone, and the received file never changes. */
export function RepairTable({ document, repair }: RepairTableProps) {
  const words = useProgrammeWords().repairs;
  const scans = document.repairs.filter(({ kind }) => kind === 'scan');
  const cuts = document.repairs.filter(({ kind }) => kind === 'page-cut');
  const decide = document.mayDecide
    ? (each: RepairView) => repair.mutate({ id: each.id, reverted: !each.reverted, version: document.version })
    : null;
  return (
    <Section title={words.title} aside={words.count(scans.length)}>
      {repair.error ? <Failed error={repair.error} /> : null}
      {scans.length === 0 ? <p className="state">{words.none}</p> : null}
      {scans.length > 0 ? (
        <RepairRows made={scans} show={(each) => each} title={words.title} busy={repair.isPending} onDecide={decide} />
      ) : null}
      {cuts.length > 0 ? (
        <details>
          <summary className="sm">{words.pageCuts(cuts.length)}</summary>
          <RepairRows
            made={cuts}
            show={(each) => showCut(document.originalText, each)}
            title={words.pageCuts(cuts.length)}
            busy={repair.isPending}
            onDecide={decide}
          />
        </details>
      ) : null}
    </Section>
  );
}

interface RepairRowsProps {
  readonly made: readonly RepairView[];
  readonly show: (made: RepairView) => Shown;
  readonly title: string;
  readonly busy: boolean;
  readonly onDecide: ((made: RepairView) => void) | null;
}

function RepairRows({ made, show, title, busy, onDecide }: RepairRowsProps) {
  const words = useProgrammeWords().repairs;
  return (
    <table className="fix">
      <caption className="vh">{title}</caption>
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
        {made.map((each) => (
          <RepairRow
            key={each.id}
            made={each}
            shown={show(each)}
            busy={busy}
            onDecide={onDecide ? () => onDecide(each) : null}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RepairRowProps {
  readonly made: RepairView;
  readonly shown: Shown;
  readonly busy: boolean;
  readonly onDecide: (() => void) | null;
}

function RepairRow({ made, shown, busy, onDecide }: RepairRowProps) {
  const words = useProgrammeWords().repairs;
  const { original, repaired } = shown;
  return (
    <tr>
      <td>{made.reverted ? <b>{original}</b> : <del>{original}</del>}</td>
      <td>
        {made.reverted ? <del>{repaired}</del> : <b>{repaired}</b>}
        <div className="sm muted">{words.rule(made.rule)}</div>
      </td>
      <td className="num">{made.line}</td>
      <td className="num">
        {onDecide ? (
          <button type="button" className="link" disabled={busy} onClick={onDecide}>
            {made.reverted ? words.use : words.keep}
            <span className="vh">{words.forWords(original)}</span>
          </button>
        ) : null}
      </td>
    </tr>
  );
}
