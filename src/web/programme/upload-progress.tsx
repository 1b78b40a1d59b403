import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { useProgrammeWords } from './use-programme-words.ts';
import { type Sent, type Upload, useReadingProgress } from './use-upload.ts';

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number) => formatDecimal((bytes / MEGABYTE).toFixed(1));

interface UploadProgressProps {
  readonly upload: Upload;
  readonly sent: Sent | null;
}

/** First the bytes that have left, then the stages of the reading. */
export function UploadProgress({ upload, sent }: UploadProgressProps) {
  const { upload: words, sending } = useProgrammeWords();
  const isSent = sent !== null && sent.done >= sent.of;
  const reading = useReadingProgress(upload.key, isSent);
  const stage = reading ? sending.stages[reading.stage] : sending.stages.received;
  const counted = reading?.done !== null && reading?.of ? { done: reading.done, of: reading.of } : null;
  const told = counted ? sending.counted(stage, counted.done, counted.of) : stage;
  const line = isSent || !sent ? told : sending.sent(megabytes(sent.done), megabytes(sent.of));
  const bar = isSent ? counted : sent;
  return (
    <div>
      <p role="status">
        {words.compiling(upload.file.name)}
        <span className="block muted sm">{line}</span>
      </p>
      <progress
        className="upload-progress"
        aria-label={upload.file.name}
        {...(bar ? { value: bar.done, max: bar.of } : {})}
      />
    </div>
  );
}
