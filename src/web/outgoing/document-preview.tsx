import type { OutgoingView } from '#contract/outgoing.ts';
import { useOutgoingWords } from './use-outgoing-words.ts';

type Line = OutgoingView['preview']['left'][number];

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ role, text }, index) => (
    <p key={`${role} ${index}`} className={`as-${role}`}>
      {text}
    </p>
  ));
}

/** The words of the document in their places, as the files say them. */
export function DocumentPreview({ preview }: Pick<OutgoingView, 'preview'>) {
  const words = useOutgoingWords();
  return (
    <article className="laid-document" aria-label={words.previewOf} lang="vi">
      <div className="pair">
        <div>
          <Lines lines={preview.left} />
        </div>
        <div>
          <Lines lines={preview.right} />
        </div>
      </div>
      {preview.body.map((each, index) =>
        each.kind === 'line' ? <Lines key={index} lines={[each]} /> : <LaidTable key={index} table={each} />,
      )}
      <div className="pair closing">
        <div>
          <Lines lines={preview.closing} />
        </div>
        <div>
          <Lines lines={preview.signature} />
        </div>
      </div>
    </article>
  );
}

type Table = Extract<OutgoingView['preview']['body'][number], { kind: 'table' }>;

function LaidTable({ table: { columns, rows } }: { readonly table: Table }) {
  const words = useOutgoingWords();
  return (
    <div className="scroll" role="region" aria-label={words.previewOf} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isStrong }, index) => (
            <tr key={index} className={isStrong ? 'strong' : undefined}>
              {cells.map((cell, column) => (
                <td key={column} className={columns[column]?.align}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
