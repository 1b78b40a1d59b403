import type { TaskList } from '#contract/tasks.ts';
import type { FollowedTimeClass } from '#domain/tasks/time-class.ts';
import { timeOrder } from './task-wish.ts';
import { TimeTag } from './time-tag.tsx';
import { useTaskWords } from './use-task-words.ts';

interface TimeChipsProps {
  readonly counts: TaskList['counts'];
  readonly chosen: string | undefined;
  readonly onChoose: (time: FollowedTimeClass | null) => void;
}

/** How many stand where: the bar shows the shares, and each count is a filter. */
export function TimeChips({ counts, chosen, onChoose }: TimeChipsProps) {
  const words = useTaskWords();
  const countOf = (time: FollowedTimeClass) => counts.find(({ timeClass }) => timeClass === time)?.count ?? 0;
  const present = timeOrder.filter((time) => countOf(time) > 0 || time === chosen);
  if (present.length === 0) return null;
  return (
    <>
      <div className="task-shares" aria-hidden>
        {present.map((time) => (
          <span key={time} className={time} style={{ flexGrow: countOf(time) }} />
        ))}
      </div>
      <div className="filter time-chips" role="group" aria-label={words.byTime}>
        {present.map((time) => (
          <button
            key={time}
            type="button"
            className="chipf"
            aria-pressed={time === chosen}
            onClick={() => onChoose(time === chosen ? null : time)}
          >
            <TimeTag value={time} /> <b>{countOf(time)}</b>
          </button>
        ))}
      </div>
    </>
  );
}
