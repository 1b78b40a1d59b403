import type { SheetLine } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { cellKey, readCell } from '../sheet/cells.ts';
import type { Place } from '../sheet/sheet-state.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import { standingOf, standings } from './report-cells.ts';

interface StandingCellProps {
  readonly line: SheetLine;
  readonly place: Place;
  readonly sheet: Sheet;
}

export function StandingCell({ line, place, sheet }: StandingCellProps) {
  const { reporting, status } = useText();
  const { id, name } = line.quantity;
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
