import { Section } from '../ui/section.tsx';
import { Segments } from '../ui/segments.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { DraftProps } from './draft-props.ts';
import { RouteSteps } from './route-steps.tsx';
import { useRegimeWords } from './use-words.ts';

const reckonings = ['forward', 'back'] as const;
const semantics = ['by', 'before'] as const;

/** Which level is due when: on from the cut-off, or back from the day at the top. */
export function RegimeDue(props: DraftProps) {
  const { draft, change, remark } = props;
  const { form: words } = useRegimeWords();
  const { kind } = draft.dueReckoning;
  const reckon = (next: (typeof reckonings)[number]) =>
    change({
      dueReckoning: next === 'forward' ? { kind: 'forward' } : { kind: 'back', day: 25, monthsAfterCutOff: 0 },
    });
  const line = (field: 'finalDay' | 'finalMonths' | 'closingTime') => ({
    exact: true,
    value: draft[field],
    onType: (value: string) => change({ [field]: value }),
    error: remark(field),
  });
  return (
    <Section title={words.due}>
      <div className="regime-fields">
        <div className="wide">
          <Segments
            label={words.reckoned}
            options={reckonings}
            words={words.reckonings}
            chosen={kind}
            onChoose={reckon}
          />
        </div>
        {kind === 'back' ? (
          <>
            <TextField label={words.finalDay} {...line('finalDay')} />
            <TextField label={words.finalMonths} {...line('finalMonths')} />
          </>
        ) : null}
        <SelectField
          label={words.semantics}
          options={semantics}
          words={words.semanticsOf}
          chosen={draft.dueSemantics}
          onChoose={(dueSemantics) => change({ dueSemantics })}
        />
        <TextField label={words.closing} hint={words.closingHint} {...line('closingTime')} />
        <div className="wide">
          <RouteSteps steps={draft.route} onChange={(route) => change({ route })} error={remark('route')} />
        </div>
      </div>
    </Section>
  );
}
