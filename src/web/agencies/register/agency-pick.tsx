import { ChoiceField } from '../../ui/choice-field.tsx';
import type { RegisteredAgency } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';

interface AgencyPickProps {
  readonly label: string;
  readonly hint?: string;
  readonly agencies: readonly RegisteredAgency[];
  readonly chosen: number | null;
  readonly onChoose: (id: number | null) => void;
}

/** One agency of the event's day. */
export function AgencyPick({ label, hint, agencies, chosen, onChoose }: AgencyPickProps) {
  const { form } = useRegisterWords();
  return (
    <ChoiceField
      label={label}
      hint={hint}
      choices={agencies}
      chosen={chosen === null ? [] : [chosen]}
      onChoose={([id]) => onChoose(id ?? null)}
      placeholder={form.choose}
      noMatch={form.noMatch}
      removeWords={form.remove}
    />
  );
}

interface AgencyPicksProps extends Omit<AgencyPickProps, 'chosen' | 'onChoose'> {
  readonly chosen: readonly number[];
  readonly onChoose: (ids: readonly number[]) => void;
}

export function AgencyPicks({ label, hint, agencies, chosen, onChoose }: AgencyPicksProps) {
  const { form } = useRegisterWords();
  return (
    <ChoiceField
      many
      label={label}
      hint={hint}
      choices={agencies}
      chosen={chosen}
      onChoose={onChoose}
      placeholder={form.choose}
      noMatch={form.noMatch}
      removeWords={form.remove}
    />
  );
}
