import type { AgencyEventPreview } from '#contract/agency-events.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { PassedLists } from './passed-lists.tsx';
import { useRegisterWords } from './use-register-words.ts';

interface EventPreviewProps {
  readonly preview: AgencyEventPreview | undefined;
  readonly error: unknown;
  readonly fresh: boolean;
  /** People whose proposal the person turned round. */
  readonly toggled: ReadonlySet<number>;
  readonly onToggle: (roleId: number) => void;
}

/** What would pass to whom, and what has to be put right first. */
export function EventPreview({ preview, error, fresh, toggled, onToggle }: EventPreviewProps) {
  const words = useRegisterWords().preview;
  return (
    <section aria-label={words.title} aria-busy={!fresh && preview !== undefined}>
      <h2>{words.title}</h2>
      <div aria-live="polite">
        {error ? <Failed error={error} /> : null}
        {preview ? <State preview={preview} /> : error ? null : <p className="muted">{words.waiting}</p>}
      </div>
      {preview && preview.problems.length === 0 ? (
        <div className="event-passed">
          <After preview={preview} />
          <PassedLists passed={preview.passed} toggled={toggled} onToggle={onToggle} />
        </div>
      ) : null}
    </section>
  );
}

function State({ preview: { problems, dayHasCome } }: { readonly preview: AgencyEventPreview }) {
  const words = useRegisterWords().preview;
  if (problems.length > 0)
    return (
      <Notice kind="warn" title={words.problems(problems.length)}>
        <ul className="event-problems">
          {problems.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </Notice>
    );
  return <Notice kind={dayHasCome ? 'ok' : 'info'}>{dayHasCome ? words.ready : words.early}</Notice>;
}

const SHOWN = 12;

function After({ preview: { after, ending } }: { readonly preview: AgencyEventPreview }) {
  const { preview: words, agency } = useRegisterWords();
  return (
    <>
      {ending.length > 0 ? (
        <>
          <h3>{words.counted(words.ending, ending.length)}</h3>
          <p>{ending.map(({ name }) => name).join(', ')}</p>
        </>
      ) : null}
      {after.length > 0 ? (
        <>
          <h3>{words.counted(words.after, after.length)}</h3>
          <ul>
            {after.slice(0, SHOWN).map(({ id, name, parent, isNew }) => (
              <li key={id ?? name}>
                {name} {isNew ? <b>({words.isNew})</b> : null}{' '}
                <span className="muted">{parent === null ? agency.noParent : agency.parent(parent)}</span>
              </li>
            ))}
          </ul>
          {after.length > SHOWN ? <p className="muted">{words.more(after.length - SHOWN)}</p> : null}
        </>
      ) : null}
    </>
  );
}
