import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session.tsx';
import { agenciesOn } from '../tasks/task-queries.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { useOutgoingWords } from './use-outgoing-words.ts';

interface AgencyChoiceProps {
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
  readonly error: string | undefined;
}

const local: ReadonlySet<string> = new Set(['district', 'commune']);

/** Agencies one by one, or all of the province's own at once. */
export function AgencyChoice({ chosen, onChoose, error }: AgencyChoiceProps) {
  const words = useOutgoingWords();
  const { today } = useSession();
  const agencies = useQuery(agenciesOn(today)).data?.agencies ?? [];
  const ofProvince = agencies.filter(({ kind }) => !local.has(kind)).map(({ id }) => id);
  return (
    <>
      <ChoiceField
        many
        autoFocus
        label={words.agencies}
        noMatch={words.noMatch}
        removeWords={words.removeChoice}
        choices={agencies}
        chosen={chosen}
        onChoose={onChoose}
        error={error}
      />
      <div className="acts">
        <Button small kind="quiet" onClick={() => onChoose([...new Set([...chosen, ...ofProvince])])}>
          {words.allAgencies}
        </Button>
      </div>
    </>
  );
}
