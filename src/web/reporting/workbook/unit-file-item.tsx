import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { isKeepable, type UnitFile } from './unit-files.ts';
import { useUnitWorkbookWords } from './use-unit-workbook-words.ts';
import { DifferenceList, WorkbookProblems } from './workbook-differences.tsx';

interface UnitFileItemProps {
  readonly file: UnitFile;
  readonly busy: boolean;
  readonly onChange: (file: UnitFile) => void;
  readonly onKeep: (file: UnitFile) => void;
}

/** One file: whose it is, what it would change, and what became of it. */
export function UnitFileItem(props: UnitFileItemProps) {
  const text = useText();
  const { file } = props;
  const { unit, refusal, fileName } = file;
  return (
    <li>
      <p>
        <b>{unit?.agency.name ?? fileName}</b>{' '}
        <span className="muted">{unit ? `${namePeriod(text, unit.periodKey)} · ${fileName}` : null}</span>
      </p>
      {refusal ? (
        <Notice kind="bad" title={`${refusal.title}.`}>
          {refusal.detail}
        </Notice>
      ) : (
        <FileReading {...props} />
      )}
    </li>
  );
}

function FileReading({ file, busy, onChange, onKeep }: UnitFileItemProps) {
  const words = useUnitWorkbookWords();
  const { reading, outcome, failure, chosen } = file;
  if (reading === null) return null;
  if (outcome) return <Kept file={file} />;
  const { differences, problems } = reading;
  if (differences.length === 0 && problems.length === 0) return <p className="muted">{words.noDifference}</p>;
  return (
    <>
      <details>
        <summary>{words.differences(differences.length, problems.length)}</summary>
        <WorkbookProblems problems={problems} />
        {differences.length > 0 ? (
          <DifferenceList
            differences={differences}
            chosen={chosen}
            onChoose={(next) => onChange({ ...file, chosen: next })}
          />
        ) : null}
      </details>
      {failure === null ? null : <Failed error={failure} onRetry={() => onKeep(file)} />}
      {isKeepable(file) ? (
        <Button small disabled={busy} onClick={() => onKeep(file)}>
          {words.keep(chosen.size)}
        </Button>
      ) : null}
    </>
  );
}

function Kept({ file }: { readonly file: UnitFile }) {
  const words = useUnitWorkbookWords();
  if (!file.outcome) return null;
  return <Notice kind="ok">{words.kept(file.outcome.cells)}</Notice>;
}
