import { IconCircleCheck, IconEye } from '../../ui/icons.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import { isDifferent, type RoundTrip, sourceRuns } from './round-trip.ts';

/** What differs, in one line, for a card that is not in hand. */
export function DifferenceLine({ trip }: { readonly trip: RoundTrip }) {
  const { roundTrip } = useProgrammeWords();
  if (trip.differences.length === 0) return null;
  const points = [...new Set(trip.differences.map(({ role }) => roundTrip.roles[role]))].join(', ');
  return (
    <p className="differs">
      <IconEye className="ic" aria-hidden />
      {roundTrip.differs(points)}
    </p>
  );
}

/** The record written back as a sentence beside the signed words; what differs is marked in both. */
export function RoundTripView({ trip }: { readonly trip: RoundTrip }) {
  const { roundTrip } = useProgrammeWords();
  const agrees = trip.differences.length === 0;
  return (
    <section className={agrees ? 'trip same' : 'trip'} aria-label={roundTrip.label}>
      <p>
        <span className="t">{roundTrip.written}</span>
        <span>
          {trip.written.map((words, index) =>
            isDifferent(trip, words) ? <mark key={index}>{words.text}</mark> : <span key={index}>{words.text}</span>,
          )}
        </span>
      </p>
      <p>
        <span className="t">{roundTrip.source}</span>
        <span>
          {sourceRuns(trip).map(({ text, differs }, index) =>
            differs ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </span>
      </p>
      {agrees ? (
        <p className="agrees">
          <IconCircleCheck className="ic" aria-hidden />
          {roundTrip.same}
        </p>
      ) : (
        <DifferenceLine trip={trip} />
      )}
    </section>
  );
}
