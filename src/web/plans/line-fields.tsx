import type { PlanLine, PlanView } from '#contract/plans.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/days.ts';
import { writeFigure } from '../ui/figure-words.ts';
import { TextField } from '../ui/text-field.tsx';
import { type LineDraft, readFigure } from './plan-draft.ts';
import { ShareFields } from './share-fields.tsx';
import { usePlanWords } from './use-plan-words.ts';

interface LineFieldsProps {
  readonly plan: PlanView;
  readonly line: LineDraft;
  readonly sent: boolean;
  readonly onChange: (part: Partial<LineDraft>) => void;
  /** Null where the line was given from above: it stays. */
  readonly onRemove: (() => void) | null;
}

const isSame = (line: LineDraft, { targetId, taskId }: PlanLine) =>
  line.kind === 'target' ? targetId === line.targetId : line.kind === 'task' && taskId === line.taskId;

/** One line of a plan while it is written. */
export function LineFields({ plan, line, sent, onChange, onRemove }: LineFieldsProps) {
  const words = usePlanWords();
  const given = plan.lines.find((each) => isSame(line, each));
  const isOwn = line.kind === 'own';
  return (
    <fieldset className="plan-line">
      <legend>{isOwn ? words.kinds.own : line.title}</legend>
      {isOwn ? (
        <TextField
          label={words.ownTitle}
          maxLength={1000}
          value={line.title}
          onType={(title) => onChange({ title })}
          error={sent && line.title.trim() === '' ? words.required : undefined}
        />
      ) : null}
      <WhoAndWhen line={line} given={given} sent={sent} onChange={onChange} />
      <TextField
        rows={2}
        label={words.measures}
        maxLength={4000}
        value={line.measures}
        onType={(measures) => onChange({ measures })}
      />
      {!isOwn && plan.units.length > 0 ? (
        <ShareFields line={line} units={plan.units} sent={sent} onChange={onChange} />
      ) : null}
      {onRemove ? (
        <div>
          <Button small kind="quiet" onClick={onRemove}>
            {words.remove(line.title)}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

interface WhoAndWhenProps extends Pick<LineFieldsProps, 'line' | 'sent' | 'onChange'> {
  readonly given: PlanLine | undefined;
}

function WhoAndWhen({ line, given, sent, onChange }: WhoAndWhenProps) {
  const words = usePlanWords();
  const { dueOn = null, planned = null } = given?.above ?? {};
  const isWrong = readFigure(line.planned, line.about) === undefined;
  return (
    <div className="plan-fields">
      <TextField
        label={words.inCharge}
        maxLength={200}
        value={line.inCharge}
        onType={(inCharge) => onChange({ inCharge })}
      />
      <TextField
        type="date"
        label={words.due}
        hint={dueOn ? words.aboveIs(formatDay(dueOn)) : undefined}
        value={line.dueOn}
        onType={(day) => onChange({ dueOn: day })}
      />
      {line.kind === 'target' ? (
        <TextField
          exact
          label={[words.planned, given?.unit ? `(${given.unit})` : ''].filter(Boolean).join(' ')}
          hint={planned ? words.aboveIs(writeFigure(planned)) : undefined}
          value={line.planned}
          onType={(figure) => onChange({ planned: figure })}
          error={sent && isWrong ? words.notNumber : undefined}
        />
      ) : null}
    </div>
  );
}
