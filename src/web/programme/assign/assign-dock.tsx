import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { api, ApiProblem } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { assignRequest, openAssignForm } from './assign-form.ts';
import type { AssignableRow } from './programme-filter.ts';
import { useAssign, useWhoMayLead } from './use-assign.ts';

interface AssignDockProps {
  readonly programme: ProgrammeView;
  readonly chosen: readonly AssignableRow[];
  readonly onClear: () => void;
}

/** Gives every chosen row the same lead, one after the other, and gathers what was refused. */
function useTogether({ programme, chosen, onClear }: AssignDockProps) {
  const { fetchAnew } = useAssign(programme.id);
  const [done, setDone] = useState(0);
  const together = useMutation({
    mutationFn: async (lead: number) => {
      const failures: string[] = [];
      for (const [index, row] of chosen.entries()) {
        const failure = await assignLead(row, lead);
        if (failure !== null) failures.push(failure);
        setDone(index + 1);
      }
      await fetchAnew();
      return failures;
    },
    onSuccess: (failures) => {
      if (failures.length === 0) onClear();
    },
  });
  return { together, done };
}

/** One lead for every ticked row; what each row already has (cooperating agencies, due day, product) stays. */
export function AssignDock(props: AssignDockProps) {
  const { chosen, onClear } = props;
  const { dock: words, assignForm } = useProgrammeWords();
  const { agencies } = useWhoMayLead();
  const [lead, setLead] = useState<number | null>(null);
  const { together, done } = useTogether(props);
  const { isPending, data: failures = [] } = together;
  return (
    <section className="dock" aria-label={words.label}>
      <b role="status">{isPending ? words.progress(done, chosen.length) : words.chosen(chosen.length)}</b>
      <div className="dock-lead">
        <ChoiceField
          label={words.lead}
          choices={agencies}
          chosen={lead === null ? [] : [lead]}
          onChoose={([id]) => setLead(id ?? null)}
          noMatch={assignForm.noMatch}
          removeWords={assignForm.remove}
        />
      </div>
      <div className="acts">
        <Button
          kind="filled"
          busy={isPending}
          disabled={lead === null}
          onClick={() => lead !== null && together.mutate(lead)}
        >
          {words.act(chosen.length)}
        </Button>
        <Button kind="quiet" disabled={isPending} onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      <span className="muted sm">{words.keeps}</span>
      {failures.length > 0 ? (
        <Notice kind="bad" live title={words.failed(failures.length)}>
          {failures.join(' ')}
        </Notice>
      ) : null}
    </section>
  );
}

/** Null when it went well, else why not. */
async function assignLead(row: AssignableRow, lead: number): Promise<string | null> {
  const request = assignRequest(row, { ...openAssignForm(row), lead });
  if (!request) return null;
  try {
    await api.send<unknown>('PUT', request.path, request.body);
    return null;
  } catch (problem) {
    const name = row.kind === 'target' ? row.item.name : row.item.title;
    return `“${name}”: ${problem instanceof ApiProblem ? problem.detail || problem.message : ''}`;
  }
}
