import type { SheetLine } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { showFigureOr } from '../../ui/figure-words.ts';
import { IconFileText, IconPencil } from '../../ui/icons.ts';
import { PlanCell, rowClass } from '../target-columns.tsx';
import { readCell } from '../sheet/cells.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import type { LineTrouble } from './line-trouble.ts';
import { shareOfPlan } from './share-of-plan.ts';
import { StandingCell } from './standing-cell.tsx';
import { ValueCell } from './value-cell.tsx';

interface SheetRowProps {
  readonly line: SheetLine;
  readonly row: number;
  readonly sheet: Sheet;
  readonly period: string;
  readonly trouble: LineTrouble | null;
  readonly isUnsent: boolean;
  readonly onOpenLine: () => void;
  readonly onOpenOrigin: () => void;
}

export function SheetRow(props: SheetRowProps) {
  const { line, row, sheet } = props;
  const { quantity } = line;
  const isUnread = readCell(sheet.state.cells, quantity.id, 'raw') !== '';
  const value = readCell(sheet.state.cells, quantity.id, 'value') || null;
  const share = isUnread ? null : shareOfPlan(quantity, value);
  return (
    <tr className={rowClass(quantity)}>
      <td className="num muted tt">{quantity.number}</td>
      <th scope="row">{quantity.name}</th>
      <td className="muted sm">{quantity.unit}</td>
      {quantity.indicator ? null : <PlanCell target={quantity} />}
      <PreviousCell {...props} />
      <ValueCell {...props} place={{ row, column: 1 }} />
      {quantity.indicator ? null : <td className="num second">{share === null ? '' : `${share}%`}</td>}
      <StandingCell line={line} place={{ row, column: 2 }} sheet={sheet} />
      <DetailCell {...props} />
    </tr>
  );
}

function PreviousCell({ line, row, sheet, onOpenOrigin }: SheetRowProps) {
  const { reporting, ui } = useText();
  const place = { row, column: 0 };
  const previous = line.previous?.value ?? null;
  const shown = showFigureOr(previous, ui.none);
  const common = {
    tabIndex: sheet.isActive(place) ? 0 : -1,
    onFocus: () => sheet.isActive(place) || sheet.select(place),
  };
  return (
    <td className={`num${sheet.isSelected(place) ? ' sel' : ''}`} data-sheet-cell>
      {previous === null || line.quantity.indicator ? (
        <span
          {...common}
          ref={(element) => sheet.register(place, element)}
          className={previous === null ? 'muted' : undefined}
        >
          {shown}
        </span>
      ) : (
        <button
          {...common}
          ref={(element) => sheet.register(place, element)}
          type="button"
          className="fig"
          onClick={onOpenOrigin}
          aria-label={reporting.sheet.originLabel(shown, line.quantity.name)}
        >
          {shown}
        </button>
      )}
      {line.samePeriodLastYear === null ? null : (
        <small className="last">{showFigureOr(line.samePeriodLastYear, ui.none)}</small>
      )}
    </td>
  );
}

function DetailCell({ line, row, sheet, onOpenLine }: SheetRowProps) {
  const words = useText().reporting.sheet;
  const place = { row, column: 3 };
  const { id, name } = line.quantity;
  const hasText = [readCell(sheet.state.cells, id, 'note'), readCell(sheet.state.cells, id, 'obstacle')].some(Boolean);
  const Icon = hasText || line.attachments.length > 0 ? IconFileText : IconPencil;
  return (
    <td className={`det${sheet.isSelected(place) ? ' sel' : ''}`} data-sheet-cell>
      <button
        type="button"
        className={hasText ? 'dt has' : 'dt'}
        ref={(element) => sheet.register(place, element)}
        tabIndex={sheet.isActive(place) ? 0 : -1}
        onFocus={() => sheet.isActive(place) || sheet.select(place)}
        onClick={onOpenLine}
        aria-label={`${words.detailLabel(name)}${hasText ? `, ${words.detailHas}` : ''}`}
      >
        <Icon className="ic" aria-hidden />
      </button>
    </td>
  );
}
