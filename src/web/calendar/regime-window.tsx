import { regimeFrequencies } from '#domain/reporting/regime.ts';
import { Section } from '../ui/section.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { DraftProps } from './draft-props.ts';
import { useCalendarWords, useRegimeWords } from './use-words.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** How often, and where the windows begin; each ends the day before the next. */
export function RegimeWindow({ draft, change, remark }: DraftProps) {
  const { form: words, frequencies } = useRegimeWords();
  const { frequency } = draft;
  return (
    <Section title={words.window}>
      <div className="regime-fields">
        <SelectField
          label={words.frequency}
          options={regimeFrequencies}
          words={frequencies}
          chosen={frequency}
          onChoose={(next) => change({ frequency: next, windowFromDay: next === 'week' ? '5' : '15' })}
        />
        {frequency === 'week' ? <WeekdayField draft={draft} change={change} /> : null}
        {frequency === 'custom' ? (
          <TextField
            exact
            label={words.cutPoints}
            hint={words.cutPointsHint}
            value={draft.cutPoints}
            onType={(cutPoints) => change({ cutPoints })}
            error={remark('cutPoints')}
          />
        ) : null}
        {frequency === 'week' || frequency === 'custom' ? null : (
          <>
            <TextField
              exact
              label={words.fromDay}
              value={draft.windowFromDay}
              onType={(windowFromDay) => change({ windowFromDay })}
              error={remark('windowFromDay')}
            />
            <SelectField
              label={words.fromMonth}
              options={['before', 'first']}
              words={words.months}
              chosen={draft.windowFromMonth === -1 ? 'before' : 'first'}
              onChoose={(month) => change({ windowFromMonth: month === 'before' ? -1 : 0 })}
            />
          </>
        )}
      </div>
    </Section>
  );
}

function WeekdayField({ draft, change }: Pick<DraftProps, 'draft' | 'change'>) {
  const { form: words } = useRegimeWords();
  const { weekdaysLong } = useCalendarWords();
  const named = Object.fromEntries(weekdays.map((number, index) => [number, weekdaysLong[index] ?? number]));
  return (
    <SelectField
      label={words.fromWeekday}
      options={weekdays}
      words={named as Record<(typeof weekdays)[number], string>} // Made of exactly these keys one line above.
      chosen={weekdays.find((number) => number === draft.windowFromDay) ?? '1'}
      onChoose={(windowFromDay) => change({ windowFromDay })}
    />
  );
}
