import { useNavigate } from '@tanstack/react-router';
import { changeTexts } from '../../search-params.ts';
import { Segments } from '../../ui/segments.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRegisterWords } from './use-register-words.ts';

interface RegisterFilterProps {
  readonly day: string;
  readonly view: 'was' | 'now';
  readonly search: string;
}

/** The day, whether one asks as it was or as it is now, and words to find by; all of it in the address. */
export function RegisterFilter({ day, view, search }: RegisterFilterProps) {
  const words = useRegisterWords();
  const navigate = useNavigate();
  const change = (changes: { ngay?: string; nhu?: string; tim?: string }) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, changes), replace: true });
  return (
    <div className="register-filter">
      <TextField
        type="date"
        label={words.day}
        value={day}
        onType={(ngay) => (ngay === '' ? undefined : change({ ngay }))}
      />
      <Segments
        label={words.view}
        options={['was', 'now']}
        words={words.views}
        chosen={view}
        onChoose={(next) => change({ nhu: next === 'now' ? 'hien-nay' : '' })}
      />
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
