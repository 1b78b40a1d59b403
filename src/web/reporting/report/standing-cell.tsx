import type { SheetLine } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { cellKey, readCell } from '../sheet/cells.ts';
import type { Place } from '../sheet/sheet-state.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import { isReckoned } from './derived-cells.ts';
import { standingOf, standings } from './report-cells.ts';

interface StandingCellProps {
  readonly line: SheetLine;
  readonly place: Place;
  readonly sheet: Sheet;
}

export function StandingCell({ line, place, sheet }: StandingCellProps) {
  const { reporting, status, ui } = useText();
  const { id, name } = line.quantity;
  if (isReckoned(line)) {
    return (
      <td className={`std${sheet.isSelected(place) ? ' sel' : ''}`} data-sheet-cell>
        <span
          ref={(element) => sheet.register(place, element)}
          tabIndex={sheet.isActive(place) ? 0 : -1}
          onFocus={() => sheet.isActive(place) || sheet.select(place)}
          className="muted"
        >
          {ui.none}
        </span>
      </td>
    );
  }
  return (
    <td className={`std${sheet.isSelected(place) ? ' sel' : ''}`} data-sheet-cell>
      <select
        ref={(element) => sheet.register(place, element)}
        tabIndex={sheet.isActive(place) ? 0 : -1}
        value={standingOf(readCell(sheet.state.cells, id, 'standing'))}
        aria-label={reporting.sheet.standingLabel(name)}
        onFocus={() => sheet.isActive(place) || sheet.select(place)}
        onChange={(event) => sheet.writeCells({ [cellKey(id, 'standing')]: event.target.value })}
      >
        {standings.map((standing) => (
          <option key={standing} value={standing}>
            {status.standing[standing]}
          </option>
        ))}
      </select>
    </td>
  );
}
