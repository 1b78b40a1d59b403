import type { SheetLine } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { cellKey, readCell } from '../sheet/cells.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import { Attachments } from './attachments.tsx';

interface LineDrawerProps {
  readonly reportId: number;
  readonly line: SheetLine | null;
  readonly sheet: Sheet;
  readonly onClose: () => void;
}

const LONGEST = 2000;

/** Beside one line: its words in the decision, the note, the obstacle, the documents. */
export function LineDrawer({ reportId, line, sheet, onClose }: LineDrawerProps) {
  const { detail } = useText().reporting;
  return (
    <SideDrawer
      opened={line !== null}
      onClose={onClose}
      title={line ? `${line.quantity.number}. ${line.quantity.name}` : ''}
    >
      {line ? (
        <div className="stack">
          <Meaning line={line} />
          <LineText line={line} sheet={sheet} field="note" label={detail.note} hint={detail.noteHint} />
          {readCell(sheet.state.cells, line.quantity.id, 'value') === '' ? (
            <ExplainMissing line={line} sheet={sheet} />
          ) : null}
          <LineText line={line} sheet={sheet} field="obstacle" label={detail.obstacle} />
          <Attachments reportId={reportId} line={line} />
          <div className="acts">
            <Button onClick={onClose}>{detail.done}</Button>
          </div>
        </div>
      ) : null}
    </SideDrawer>
  );
}

/** A target in the decision's own words; an indicator by its definition, and by the formula that reckons it. */
function Meaning({ line }: { readonly line: SheetLine }) {
  const { detail } = useText().reporting;
  const { asWritten, indicator } = line.quantity;
  if (!indicator) {
    return (
      <div>
        <b className="sm">{detail.asWritten}</b>
        <p className="second">“{asWritten}”</p>
      </div>
    );
  }
  if (indicator.definition === '' && indicator.formula === null) return null;
  return (
    <div>
      <b className="sm">{detail.definition}</b>
      <p className="second">{indicator.definition}</p>
      {indicator.formula === null ? null : <p className="second">= {indicator.formula}</p>}
    </div>
  );
}

interface LineTextProps {
  readonly line: SheetLine;
  readonly sheet: Sheet;
  readonly field: 'note' | 'obstacle';
  readonly label: string;
  readonly hint?: string;
}

function LineText({ line, sheet, field, label, hint }: LineTextProps) {
  const { id } = line.quantity;
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          className="inp"
          maxLength={LONGEST}
          value={readCell(sheet.state.cells, id, field)}
          onChange={(event) => sheet.writeText({ [cellKey(id, field)]: event.target.value })}
        />
      )}
    </Field>
  );
}

function ExplainMissing({ line, sheet }: { readonly line: SheetLine; readonly sheet: Sheet }) {
  const { detail } = useText().reporting;
  const note = readCell(sheet.state.cells, line.quantity.id, 'note');
  if (note !== '') return null;
  return (
    <div>
      <Button small onClick={() => sheet.writeText({ [cellKey(line.quantity.id, 'note')]: detail.noNumberStart })}>
        {detail.explainMissing}
      </Button>
    </div>
  );
}
