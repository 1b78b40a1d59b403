import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { DraftProps } from './draft-props.ts';
import { useRegimeWords } from './use-words.ts';

/** Outline, tables and guidance, and what the regime rests on. */
export function RegimeLaw({ draft, change, remark }: DraftProps) {
  const { form: words } = useRegimeWords();
  const lines = ['outline', 'tables', 'guidance'] as const;
  return (
    <>
      <Section title={words.detail}>
        <div className="regime-fields">
          {lines.map((line) => (
            <TextField
              key={line}
              rows={4}
              label={words[line]}
              maxLength={5000}
              value={draft[line]}
              onType={(value) => change({ [line]: value })}
            />
          ))}
        </div>
      </Section>
      <Section title={words.law}>
        <div className="regime-fields">
          <div className="wide">
            <TextField
              label={words.basis}
              maxLength={1000}
              value={draft.legalBasis}
              onType={(legalBasis) => change({ legalBasis })}
              error={remark('legalBasis')}
            />
          </div>
          <TextField
            type="date"
            label={words.effectiveFrom}
            value={draft.effectiveFrom}
            onType={(effectiveFrom) => change({ effectiveFrom })}
            error={remark('effectiveFrom')}
          />
          <div className="stack">
            <Check words={words.verified} checked={draft.verified} onCheck={(verified) => change({ verified })} />
            <Check
              words={words.illustrative}
              checked={draft.illustrative}
              onCheck={(illustrative) => change({ illustrative })}
            />
          </div>
        </div>
      </Section>
    </>
  );
}

interface CheckProps {
  readonly words: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Check({ words, checked, onCheck }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onCheck(target.checked)} />
      {words}
    </label>
  );
}
