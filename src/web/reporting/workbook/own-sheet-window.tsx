import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SheetLine } from '#contract/reporting.ts';
import type { KeptMapping, OwnSheetView, SheetMapping, WorkbookReading } from '#contract/workbook.ts';
import { api } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Failed } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Cells } from '../sheet/cells.ts';
import { OwnSheetMatching } from './own-sheet-matching.tsx';
import { useOwnSheetWords } from './use-own-sheet-words.ts';
import { WorkbookDifferences } from './workbook-differences.tsx';

interface OwnSheetWindowProps {
  readonly path: string;
  readonly file: File;
  readonly view: OwnSheetView;
  readonly lines: readonly SheetLine[];
  readonly onTake: (cells: Cells) => void;
  readonly onClose: () => void;
}

const firstMapping = ({ kept, sheets }: OwnSheetView): SheetMapping | undefined => {
  const [latest] = kept;
  const fits = latest && sheets.some(({ name }) => name === latest.mapping.sheet);
  return fits ? latest.mapping : sheets[0]?.suggested;
};

/** First which cell means what, then what it would change. */
export function OwnSheetWindow({ path, file, view, lines, onTake, onClose }: OwnSheetWindowProps) {
  const words = useOwnSheetWords();
  const [mapping, change] = useState(() => firstMapping(view));
  const [name, setName] = useState(() => view.kept[0]?.name ?? '');
  const [kept, setKept] = useState<readonly KeptMapping[]>(view.kept);
  const comparing = useMutation({
    mutationFn: async (wanted: SheetMapping) => {
      if (name.trim() !== '') setKept(await keep(path, kept, name.trim(), wanted));
      return compare(path, file, wanted);
    },
  });
  if (!mapping) return null;
  if (comparing.data)
    return (
      <div className="workbook-flow">
        <Button small onClick={comparing.reset}>
          {words.back}
        </Button>
        <WorkbookDifferences reading={comparing.data} onTake={onTake} onClose={onClose} />
      </div>
    );
  return (
    <div className="workbook-flow">
      <p className="workbook-lead">{words.lead}</p>
      {view.kept.length > 0 ? (
        <KeptPick
          view={view}
          onChoose={(chosen, keptName) => {
            change(chosen);
            setName(keptName);
          }}
        />
      ) : null}
      <OwnSheetMatching view={view} lines={lines} mapping={mapping} onChange={change} />
      <TextField label={words.keepAs} hint={words.keepHint} value={name} onType={setName} maxLength={100} />
      {comparing.isError ? <Failed error={comparing.error} /> : null}
      <div className="workbook-acts">
        <Button onClick={onClose}>{words.close}</Button>
        <Button
          kind="filled"
          busy={comparing.isPending}
          disabled={mapping.lines.length === 0}
          onClick={() => comparing.mutate(mapping)}
        >
          {words.compare}
        </Button>
      </div>
    </div>
  );
}

interface KeptPickProps {
  readonly view: OwnSheetView;
  readonly onChoose: (mapping: SheetMapping, name: string) => void;
}

function KeptPick({ view, onChoose }: KeptPickProps) {
  const words = useOwnSheetWords();
  const [chosen, setChosen] = useState(() => view.kept[0]?.name ?? '');
  const named = view.kept.map(({ name, version }) => [name, words.keptChoice(name, version)]);
  return (
    <SelectField
      label={words.kept}
      options={['', ...view.kept.map(({ name }) => name)]}
      words={{ '': words.suggested, ...Object.fromEntries(named) }}
      chosen={chosen}
      onChoose={(name) => {
        setChosen(name);
        const mapping = view.kept.find((each) => each.name === name)?.mapping ?? view.sheets[0]?.suggested;
        if (mapping) onChoose(mapping, name);
      }}
    />
  );
}

async function compare(path: string, file: File, mapping: SheetMapping): Promise<WorkbookReading> {
  const form = new FormData();
  form.append('mapping', JSON.stringify(mapping));
  form.append('file', file);
  return api.send<WorkbookReading>('POST', `${path}/differences`, form);
}

/** Keeps the mapping as the name's next version, unless it is as it was kept; gives what is kept now. */
async function keep(
  path: string,
  kept: readonly KeptMapping[],
  name: string,
  mapping: SheetMapping,
): Promise<readonly KeptMapping[]> {
  const held = kept.find((each) => each.name === name);
  if (held && JSON.stringify(held.mapping) === JSON.stringify(mapping)) return kept;
  const wanted = { name, version: held?.version ?? 0, mapping };
  const { version } = await api.send<{ version: number }>('POST', `${path}/mappings`, wanted);
  return [{ name, version, savedAt: '', mapping }, ...kept.filter((each) => each !== held)];
}
