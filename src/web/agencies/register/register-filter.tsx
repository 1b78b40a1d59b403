import { useNavigate } from '@tanstack/react-router';
import { StandpointSwitch } from '../standpoint/standpoint-switch.tsx';
import { changeTexts } from '../../search-params.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useRegisterWords } from './use-register-words.ts';

interface RegisterFilterProps {
  readonly day: string;
  readonly search: string;
}

/** The day, whether one asks as it was or as it is now, and words to find by; all of it in the address. */
export function RegisterFilter({ day, search }: RegisterFilterProps) {
  const words = useRegisterWords();
  const navigate = useNavigate();
  const change = (changes: { ngay?: string; tim?: string }) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, changes), replace: true });
  return (
    <div className="register-filter">
      <TextField
        type="date"
        label={words.day}
        value={day}
        onType={(ngay) => (ngay === '' ? undefined : change({ ngay }))}
      />
      <StandpointSwitch />
      <div className="field grow">
        <label htmlFor="register-search">{words.search}</label>
        <input
          id="register-search"
          className="inp"
          type="search"
          value={search}
          onChange={(event) => change({ tim: event.target.value })}
        />
      </div>
    </div>
  );
}
