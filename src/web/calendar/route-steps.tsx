import { routeLevels } from '#domain/reporting/regime.ts';
import { Button } from '../ui/button.tsx';
import { IconPlus, IconTrash } from '../ui/icons.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { DraftStep } from './regime-draft.ts';
import { useRegimeWords } from './use-words.ts';

interface RouteStepsProps {
  readonly steps: readonly DraftStep[];
  readonly onChange: (steps: readonly DraftStep[]) => void;
  readonly error: string | undefined;
}

/** The levels on the way up, the lowest first, each with the working days it needs. */
export function RouteSteps({ steps, onChange, error }: RouteStepsProps) {
  const { form: words } = useRegimeWords();
  const put = (index: number, part: Partial<DraftStep>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...part } : step)));
  const next = routeLevels.find((level) => !steps.some((step) => step.level === level));
  return (
    <fieldset className="field checks">
      <legend className="label">{words.route}</legend>
      <div className="route-steps">
        {steps.map((step, index) => (
          <Step
            key={index}
            step={step}
            onPut={(part) => put(index, part)}
            onRemove={() => onChange(steps.filter((_, at) => at !== index))}
          />
        ))}
      </div>
      {error ? <div className="error">{error}</div> : null}
      {next ? (
        <div className="acts">
          <Button onClick={() => onChange([...steps, { level: next, workingDays: '2', holder: '' }])}>
            <IconPlus className="ic" aria-hidden />
            {words.addStep}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

interface StepProps {
  readonly step: DraftStep;
  readonly onPut: (part: Partial<DraftStep>) => void;
  readonly onRemove: () => void;
}

function Step({ step, onPut, onRemove }: StepProps) {
  const { form: words, levels } = useRegimeWords();
  return (
    <div className="route-step">
      <SelectField
        label={words.level}
        options={routeLevels}
        words={levels}
        chosen={step.level}
        onChoose={(level) => onPut({ level })}
      />
      <TextField exact label={words.days} value={step.workingDays} onType={(workingDays) => onPut({ workingDays })} />
      <TextField label={words.holder} maxLength={200} value={step.holder} onType={(holder) => onPut({ holder })} />
      <Button kind="quiet" onClick={onRemove}>
        <IconTrash className="ic" aria-hidden />
        <span className="vh">{words.removeStep(levels[step.level])}</span>
      </Button>
    </div>
  );
}
