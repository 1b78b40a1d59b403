import type { AgencyRef } from '#contract/shapes.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { writeFigure } from '../ui/figure-words.ts';
import { IconTrash } from '../ui/icons.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type LineDraft, readFigure, type ShareDraft, sumOf } from './plan-draft.ts';
import { usePlanWords } from './use-plan-words.ts';

interface ShareFieldsProps {
  readonly line: LineDraft;
  readonly units: readonly AgencyRef[];
  readonly sent: boolean;
  readonly onChange: (part: Partial<LineDraft>) => void;
}

const allocations = ['sum', 'each'] as const;

/** What a line hands on to the units below, with the sum told while it is typed. */
export function ShareFields({ line, units, sent, onChange }: ShareFieldsProps) {
  const words = usePlanWords();
  const { shares } = line;
  const left = units.filter(({ id }) => !shares.some(({ agencyId }) => agencyId === id));
  const add = (ids: readonly number[]) =>
    onChange({ shares: [...shares, ...ids.map((agencyId) => ({ agencyId, planned: '', dueOn: line.dueOn }))] });
  const set = (agencyId: number, part: Partial<ShareDraft>) =>
    onChange({ shares: shares.map((share) => (share.agencyId === agencyId ? { ...share, ...part } : share)) });
  return (
    <details className="plan-shares" open={shares.length > 0}>
      <summary>
        {words.shares}
        {shares.length > 0 ? ` (${words.shareCount(shares.length)})` : ''}
      </summary>
      <p className="muted sm">{words.sharesHint}</p>
      {line.kind === 'target' && shares.length > 0 ? (
        <SelectField
          label={words.allocation}
          options={allocations}
          words={words.allocations}
          chosen={line.allocation ?? 'sum'}
          onChoose={(allocation) => onChange({ allocation })}
        />
      ) : null}
      <ul className="share-rows">
        {shares.map((share) => (
          <ShareRow
            key={share.agencyId}
            share={share}
            unit={units.find(({ id }) => id === share.agencyId)}
            line={line}
            sent={sent}
            onChange={(part) => set(share.agencyId, part)}
            onRemove={() => onChange({ shares: shares.filter(({ agencyId }) => agencyId !== share.agencyId) })}
          />
        ))}
      </ul>
      <ShareSum line={line} />
      <AddUnits left={left} onAdd={add} />
    </details>
  );
}

interface AddUnitsProps {
  readonly left: readonly AgencyRef[];
  readonly onAdd: (ids: readonly number[]) => void;
}

function AddUnits({ left, onAdd }: AddUnitsProps) {
  const words = usePlanWords();
  return (
    <div className="share-add">
      <ChoiceField
        label={words.addUnit}
        noMatch={words.noUnit}
        removeWords={words.remove}
        choices={left}
        chosen={[]}
        onChoose={onAdd}
      />
      {left.length > 1 ? (
        <Button kind="quiet" onClick={() => onAdd(left.map(({ id }) => id))}>
          {words.allUnits(left.length)}
        </Button>
      ) : null}
    </div>
  );
}

interface ShareRowProps {
  readonly share: ShareDraft;
  readonly unit: AgencyRef | undefined;
  readonly line: LineDraft;
  readonly sent: boolean;
  readonly onChange: (part: Partial<ShareDraft>) => void;
  readonly onRemove: () => void;
}

function ShareRow({ share, unit, line, sent, onChange, onRemove }: ShareRowProps) {
  const words = usePlanWords();
  const name = unit?.shortName ?? String(share.agencyId);
  const isWrong = readFigure(share.planned, line.about) === undefined;
  return (
    <li>
      {line.kind === 'target' ? (
        <TextField
          exact
          label={words.sharePlanned(name)}
          value={share.planned}
          onType={(planned) => onChange({ planned })}
          error={sent && isWrong ? words.notNumber : undefined}
        />
      ) : null}
      <TextField type="date" label={words.shareDue(name)} value={share.dueOn} onType={(dueOn) => onChange({ dueOn })} />
      <Button small kind="quiet" onClick={onRemove}>
        <IconTrash className="ic" aria-hidden />
        <span className="vh">{words.remove(name)}</span>
      </Button>
    </li>
  );
}

function ShareSum({ line }: { readonly line: LineDraft }) {
  const words = usePlanWords();
  const found = sumOf(line);
  if (!found) return null;
  const { sum, difference } = found;
  if (difference === null) return <p className="sm share-sum ok">{words.sumRight(writeFigure(sum))}</p>;
  const isOver = difference.startsWith('-');
  const rest = writeFigure(difference.replace('-', ''));
  return (
    <p className="sm share-sum warn" role="status">
      {isOver ? words.sumOver(writeFigure(sum), rest) : words.sumShort(writeFigure(sum), rest)}
    </p>
  );
}
