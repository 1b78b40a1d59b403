import type { IndicatorView } from '#contract/forms.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Section } from '../ui/section.tsx';
import { Empty } from '../ui/states.tsx';
import { addLine, countLines, type DraftLine, type FormDraft, moveLine, removeLine } from './form-draft.ts';
import { FormLineRow } from './form-line-row.tsx';
import type { ChangeForm } from './use-form-draft.ts';
import { useFormWords } from './use-form-words.ts';

interface FormLinesProps {
  readonly draft: FormDraft;
  readonly change: ChangeForm;
  readonly catalogue: ReadonlyMap<number, IndicatorView>;
  readonly askedAlready: ReadonlyMap<number, string>;
}

export function FormLines({ draft, change, catalogue, askedAlready }: FormLinesProps) {
  const words = useFormWords();
  const { lines } = draft;
  const { typed, reckoned } = countLines(lines, catalogue);
  const put = (next: DraftLine[]) => change({ lines: next });
  return (
    <Section title={words.form.lines} aside={words.form.linesLead(typed, reckoned)}>
      {lines.length === 0 ? (
        <Empty>{words.form.noLines}</Empty>
      ) : (
        <DataTable caption={words.form.lines} head={<LinesHead />} className="form-lines">
          <tbody>
            {lines.map((line, at) => (
              <FormLineRow
                key={line.indicatorId}
                line={line}
                lines={lines}
                catalogue={catalogue}
                asked={askedAlready.get(line.indicatorId)}
                onChange={(part) => put(lines.map((each) => (each === line ? { ...each, ...part } : each)))}
                onMove={(by) => put(moveLine(lines, at, by))}
                onRemove={() => put(removeLine(lines, line.indicatorId))}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      <AddLine draft={draft} catalogue={catalogue} onAdd={(id) => put(addLine(lines, id))} />
    </Section>
  );
}

function LinesHead() {
  const { number, indicator, unit, partOf, required, acts } = useFormWords().columns;
  return (
    <tr>
      {[number, indicator, unit, partOf, required].map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
      <th scope="col">
        <span className="vh">{acts}</span>
      </th>
    </tr>
  );
}

interface AddLineProps {
  readonly draft: FormDraft;
  readonly catalogue: ReadonlyMap<number, IndicatorView>;
  readonly onAdd: (indicatorId: number) => void;
}

function AddLine({ draft, catalogue, onAdd }: AddLineProps) {
  const words = useFormWords();
  const used = new Set(draft.lines.map(({ indicatorId }) => indicatorId));
  const choices = [...catalogue.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, code, name, unit }) => ({ id, name: `${name} (${unit})`, shortName: code }));
  return (
    <div className="form-add">
      <ChoiceField
        label={words.form.addLine}
        hint={words.form.addLineHint}
        choices={choices}
        chosen={[]}
        onChoose={([id]) => (id === undefined ? undefined : onAdd(id))}
        noMatch={words.noMatch}
        removeWords={words.form.remove}
      />
    </div>
  );
}
