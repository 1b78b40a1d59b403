import { useNavigate } from '@tanstack/react-router';
import { changeTexts } from '../search-params.ts';
import { Button } from '../ui/button.tsx';
import { IconChevronLeft, IconChevronRight } from '../ui/icons.ts';

interface YearSwitchProps {
  readonly year: number;
  readonly words: { readonly before: string; readonly after: string };
}

/** The year in view, in the address; one step to the one before and after. */
export function YearSwitch({ year, words }: YearSwitchProps) {
  const navigate = useNavigate();
  const go = (to: number) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, { nam: String(to) }), replace: true });
  return (
    <span className="year-switch">
      <Button small kind="quiet" onClick={() => go(year - 1)}>
        <IconChevronLeft className="ic" aria-hidden />
        <span className="vh">
          {words.before} ({year - 1})
        </span>
      </Button>
      <b>{year}</b>
      <Button small kind="quiet" onClick={() => go(year + 1)}>
        <IconChevronRight className="ic" aria-hidden />
        <span className="vh">
          {words.after} ({year + 1})
        </span>
      </Button>
    </span>
  );
}
