import type { ReactNode } from 'react';
import { useText } from '../../text/text.tsx';
import type { SheetProgress } from './sheet-progress.ts';

/** The list at the side ends with what is left before the sheet can go. */
export function NextSteps({ progress, children }: { readonly progress: SheetProgress; readonly children: ReactNode }) {
  const { checks } = useText().reporting;
  const { missing, unreadable, blocking, unwritten } = progress;
  const numbers = missing.map(({ quantity }) => quantity.number).join(', ');
  const steps = [
    missing.length > 0 ? checks.nextFill(missing.length, numbers) : null,
    unreadable.length > 0 ? checks.nextRead(unreadable.length) : null,
    blocking.length > 0 ? checks.nextMend(blocking.length) : null,
    unwritten.length > 0 ? checks.nextWrite(unwritten.join(', ')) : null,
    checks.nextSubmit,
  ].filter((step) => step !== null);
  return (
    <section className="sec" aria-labelledby="next-title">
      <div className="sech">
        <h2 id="next-title">{checks.nextTitle}</h2>
      </div>
      <ol className="nexts">
        {steps.map((step, index) => (
          <li key={step}>
            {index + 1}. {step}
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
