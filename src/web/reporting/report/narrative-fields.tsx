import type { ReportView } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { Field } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { cellKey, readCell } from '../sheet/cells.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import { narrativeRow } from './report-cells.ts';

interface NarrativeFieldsProps {
  readonly report: ReportView;
  readonly sheet: Sheet;
}

const LONGEST = 10_000;

/** The parts of the form that are written in words, each under its heading. */
export function NarrativeFields({ report, sheet }: NarrativeFieldsProps) {
  const { narratives: words } = useText().reporting;
  if (report.narratives.length === 0) return null;
  return (
    <Section title={words.title}>
      <div className="narratives">
        {report.narratives.map(({ title, guidance, required }, index) => {
          const row = narrativeRow(index);
          const text = readCell(sheet.state.cells, row, 'note');
          const hint = [guidance, required && text.trim() === '' ? words.required : ''].filter(Boolean).join(' · ');
          return (
            <Field key={title} label={title} hint={hint}>
              {(ids) => (
                <textarea
                  {...ids}
                  className="inp"
                  rows={5}
                  maxLength={LONGEST}
                  aria-required={required}
                  value={text}
                  onChange={(event) => sheet.writeText({ [cellKey(row, 'note')]: event.target.value })}
                />
              )}
            </Field>
          );
        })}
      </div>
    </Section>
  );
}
