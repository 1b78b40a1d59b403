import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { api, ApiProblem } from '../../api.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { assignRequest, openAssignForm } from './assign-form.ts';
import type { AssignableRow } from './programme-filter.ts';
import { useAssign, useWhoMayLead } from './use-assign.ts';

interface AssignDockProps {
  readonly programme: ProgrammeView;
  readonly chosen: readonly AssignableRow[];
  readonly onClear: () => void;
}

interface Failure {
  readonly key: string;
  readonly words: string;
}

/** One lead for every ticked row; what each row already has (cooperating agencies, due day, product) stays. */
export function AssignDock({ programme, chosen, onClear }: AssignDockProps) {
  const { dock: words, assignForm } = useText().programme;
  const { agencies } = useWhoMayLead();
  const { fetchAnew } = useAssign(programme.id);
  const [lead, setLead] = useState<number | null>(null);
  const [done, setDone] = useState(0);
  const together = useMutation({
    mutationFn: async (leadId: number) => {
      const failures: Failure[] = [];
      for (const [index, row] of chosen.entries()) {
        const failure = await assignLead(row, leadId);
        if (failure) failures.push(failure);
        setDone(index + 1);
      }
      await fetchAnew();
      return failures;
    },
    onSuccess: (failures) => {
      if (failures.length === 0) onClear();
    },
  });
  return (
    <section className="dock" aria-label={words.label}>
      <b role="status">{together.isPending ? words.progress(done, chosen.length) : words.chosen(chosen.length)}</b>
      <div className="dock-lead">
        <Field label={words.lead}>
          {(ids) => (
            <ChoiceBox
              ids={ids}
              choices={agencies}
              chosen={lead === null ? [] : [lead]}
              onChoose={([id]) => setLead(id ?? null)}
              noMatch={assignForm.noMatch}
              removeWords={assignForm.remove}
            />
          )}
        </Field>
      </div>
      <div className="acts">
        <Button
          kind="filled"
          busy={together.isPending}
          disabled={lead === null}
          onClick={() => lead !== null && together.mutate(lead)}
        >
          {words.act(chosen.length)}
        </Button>
        <Button kind="quiet" disabled={together.isPending} onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      <span className="muted sm">{words.keeps}</span>
      {together.data && together.data.length > 0 ? (
        <Notice kind="bad" live title={words.failed(together.data.length)}>
          {together.data.map((failure) => failure.words).join(' ')}
        </Notice>
      ) : null}
    </section>
  );
}

async function assignLead(row: AssignableRow, lead: number): Promise<Failure | null> {
  const request = assignRequest(row, { ...openAssignForm(row), lead });
  if (!request) return null;
  try {
    await api.send<unknown>('PUT', request.path, request.body);
    return null;
  } catch (problem) {
    const name = row.kind === 'target' ? row.item.name : row.item.title;
    return {
      key: row.key,
      words: `“${name}”: ${problem instanceof ApiProblem ? problem.detail || problem.message : ''}`,
    };
  }
}
