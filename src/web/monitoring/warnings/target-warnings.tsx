import { useQuery } from '@tanstack/react-query';
import { Section } from '../../ui/section.tsx';
import { usePlace } from '../../session.tsx';
import { useWarningWords } from './use-warning-words.ts';
import { WarningItem } from './warning-item.tsx';
import { warningsQuery } from './warning-queries.ts';
import './warnings.css';

/** What a target is warned of now; nothing where there is nothing. */
export function TargetWarnings({ targetId }: { readonly targetId: number }) {
  const { programmeId } = usePlace();
  return programmeId === null ? null : <WarningsOfTarget programmeId={programmeId} targetId={targetId} />;
}

function WarningsOfTarget({ programmeId, targetId }: { readonly programmeId: number; readonly targetId: number }) {
  const words = useWarningWords();
  const { data } = useQuery(warningsQuery(programmeId));
  const own = data?.open.filter(({ target }) => target.id === targetId) ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={words.title} aside={String(own.length)}>
      <ul className="warnings">
        {own.map((warning) => (
          <WarningItem key={warning.id} warning={warning} unnamed />
        ))}
      </ul>
    </Section>
  );
}
