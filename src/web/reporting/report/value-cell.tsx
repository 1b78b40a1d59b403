import type { SheetLine } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { IconAlertCircleFilled, IconCloudOff, IconEye } from '../../ui/icons.ts';
import { readCell } from '../sheet/cells.ts';
import type { Place } from '../sheet/sheet-state.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import { CellMessage } from './cell-message.tsx';
import type { LineTrouble } from './line-trouble.ts';
import { isReckoned } from './derived-cells.ts';
import { showEntry } from './sheet-writing.ts';

interface ValueCellProps {
  readonly line: SheetLine;
  readonly place: Place;
  readonly sheet: Sheet;
  readonly period: string;
  readonly trouble: LineTrouble | null;
  readonly isUnsent: boolean;
}

/** The framed column: one input a row. Moving selects its text, so that typing replaces it; F2 puts the caret in. */
export function ValueCell({ line, place, sheet, period, trouble, isUnsent }: ValueCellProps) {
  const words = useText().reporting.sheet;
  const { id, name, unit } = line.quantity;
  const messageId = `trouble-${id}`;
  const isActive = sheet.isActive(place);
  const editing = isActive ? sheet.state.editing : null;
  return (
    <td className={classOf(trouble, sheet.isSelected(place), isActive, isReckoned(line))} data-sheet-cell>
      <div className="rel">
        <CellIcon trouble={trouble} isUnsent={isUnsent} />
        <input
          ref={(element) => sheet.register(place, element)}
          inputMode="decimal"
          readOnly={isReckoned(line)}
          autoComplete="off"
          tabIndex={isActive ? 0 : -1}
          value={editing ?? showEntry(sheet.state.cells, id)}
          placeholder={placeholderOf(line, readCell(sheet.state.cells, id, 'note'), words)}
          aria-label={words.entryLabel(name, period, unit ?? '')}
          aria-invalid={trouble?.blocks || undefined}
          aria-describedby={trouble ? messageId : undefined}
          onFocus={(event) => {
            if (!isActive) sheet.select(place);
            event.currentTarget.select();
          }}
          onMouseDown={(event) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            sheet.select(place, true);
          }}
          onChange={(event) => sheet.beginEdit(event.target.value)}
          onBlur={() => editing === null || sheet.commitText()}
        />
      </div>
      {trouble ? <CellMessage id={messageId} trouble={trouble} sheet={sheet} isOpen={isActive} /> : null}
    </td>
  );
}

function classOf(trouble: LineTrouble | null, isSelected: boolean, isActive: boolean, isLocked: boolean): string {
  const mark = trouble === null ? '' : trouble.blocks ? ' err' : ' wn';
  return `inpc${mark}${isSelected && !isActive ? ' sel' : ''}${isLocked ? ' lock' : ''}`;
}

function CellIcon({ trouble, isUnsent }: { readonly trouble: LineTrouble | null; readonly isUnsent: boolean }) {
  if (trouble?.blocks) return <IconAlertCircleFilled className="ic bad" aria-hidden />;
  if (trouble) return <IconEye className="ic warn" aria-hidden />;
  return isUnsent ? <IconCloudOff className="ic idle" aria-hidden /> : null;
}

type Words = ReturnType<typeof useText>['reporting']['sheet'];

export function placeholderOf(line: SheetLine, note: string, words: Words): string {
  if (isReckoned(line)) return words.reckoned;
  if (note.trim() !== '') return words.explained;
  return line.required ? words.notEntered : words.notRequired;
}
