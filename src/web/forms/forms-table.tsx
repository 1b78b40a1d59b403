import { Link } from '@tanstack/react-router';
import type { FormSummary } from '#contract/forms.ts';
import { formatDay } from '#domain/calendar.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { useSession } from '../session.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { IconCircleCheck, IconCircleDashed, IconClockHour4, IconPencil } from '../ui/icons.ts';
import { Empty, LoadingRows } from '../ui/states.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { useFormWords } from './use-form-words.ts';

interface FormsTableProps {
  /** Undefined while they are fetched. */
  readonly forms: readonly FormSummary[] | undefined;
}

export function FormsTable({ forms }: FormsTableProps) {
  const words = useFormWords();
  const isNarrow = useNarrow();
  if (forms?.length === 0) return <Empty>{words.noForms}</Empty>;
  if (isNarrow && forms) {
    return (
      <ul className="phone-list">
        {forms.map((form) => (
          <FormItem key={form.id} form={form} />
        ))}
      </ul>
    );
  }
  const { code, name, regime, since, burden, status } = words.columns;
  const head = (
    <tr>
      {[code, name, regime, since].map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
      <th scope="col" className="num">
        {burden}
      </th>
      <th scope="col">{status}</th>
    </tr>
  );
  return (
    <DataTable caption={words.title} head={head}>
      <tbody>{forms ? forms.map((form) => <FormRow key={form.id} form={form} />) : <LoadingRows columns={6} />}</tbody>
    </DataTable>
  );
}

function FormRow({ form }: { readonly form: FormSummary }) {
  const words = useFormWords();
  const { fields, units, periods, cellsAYear } = form.burden;
  return (
    <tr>
      <td className="nw">{form.code}</td>
      <th scope="row">
        <FormLink form={form} />
        <small className="muted block">
          {form.programmeId === null ? words.version(form.number) : words.ofProgramme}
        </small>
      </th>
      <td>{form.regime.name}</td>
      <td className="nw">{sinceOf(words, form)}</td>
      <td className="num">
        {words.burden(formatDecimal(String(cellsAYear)))}
        <small className="muted block">{words.burdenParts(fields, units, periods)}</small>
      </td>
      <td className="nw">
        <FormStatus form={form} />
      </td>
    </tr>
  );
}

function FormItem({ form }: { readonly form: FormSummary }) {
  const words = useFormWords();
  const { cellsAYear } = form.burden;
  return (
    <li>
      <b>
        <FormLink form={form} />
      </b>
      <p className="sm muted">
        {form.code} · {form.regime.name} · {sinceOf(words, form)}
      </p>
      <p className="sm">{words.burden(formatDecimal(String(cellsAYear)))}</p>
      <FormStatus form={form} />
    </li>
  );
}

function FormLink({ form }: { readonly form: FormSummary }) {
  return (
    <Link to="/bieu-mau/$formId" params={{ formId: String(form.id) }}>
      {form.name}
    </Link>
  );
}

function sinceOf(words: ReturnType<typeof useFormWords>, { effectiveFrom, effectiveTo }: FormSummary): string {
  return words.since(formatDay(effectiveFrom), effectiveTo === null ? null : formatDay(effectiveTo));
}

const looks = {
  draft: { icon: IconPencil, hue: 'warn' },
  issued: { icon: IconCircleCheck, hue: 'ok' },
  later: { icon: IconClockHour4, hue: 'wait' },
  ended: { icon: IconCircleDashed, hue: 'idle' },
} as const;

export function FormStatus({ form }: { readonly form: Pick<FormSummary, 'status' | 'effectiveFrom' | 'effectiveTo'> }) {
  const words = useFormWords();
  const { today } = useSession();
  const standing = standingOf(form, today);
  return <StatusMark look={looks[standing]}>{words.status[standing]}</StatusMark>;
}

function standingOf(
  { status, effectiveFrom, effectiveTo }: Pick<FormSummary, 'status' | 'effectiveFrom' | 'effectiveTo'>,
  today: string,
): keyof typeof looks {
  if (status === 'draft') return 'draft';
  if (effectiveFrom > today) return 'later';
  return effectiveTo !== null && effectiveTo < today ? 'ended' : 'issued';
}
