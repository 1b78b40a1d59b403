import { useText } from '../../text/text.tsx';
import { IconAlertCircleFilled, IconCheck, IconCircleDashed, IconClockCheck, IconX } from '../../ui/icons.ts';
import { StatusMark } from '../../ui/status-mark.tsx';

export function MatrixLegend() {
  const { past, legend } = useText().reporting.matrix;
  return (
    <div className="legend">
      <b>{past}</b>
      <StatusMark look={{ icon: IconCheck, hue: 'ok' }}>{legend.inTime}</StatusMark>
      <StatusMark look={{ icon: IconClockCheck, hue: 'warn' }}>{legend.late}</StatusMark>
      <StatusMark look={{ icon: IconX, hue: 'bad' }}>{legend.missing}</StatusMark>
      <StatusMark look={{ icon: IconAlertCircleFilled, hue: 'bad' }}>{legend.overdue}</StatusMark>
      <StatusMark look={{ icon: IconCircleDashed, hue: 'idle' }}>{legend.future}</StatusMark>
    </div>
  );
}
