import { useQuery } from '@tanstack/react-query';
import type { AgencyList } from '#contract/agencies.ts';
import { agencyKinds } from '#domain/agencies/role.ts';
import { reportChannels } from '#domain/reporting/regime.ts';
import { api } from '../api.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CheckBoxes } from './check-boxes.tsx';
import type { DraftProps } from './draft-props.ts';
import { useRegimeWords } from './use-words.ts';

/** What is reported, who reports, and to whom. */
export function RegimeWhat({ isNew, ...props }: DraftProps & { readonly isNew: boolean }) {
  const { draft, change, remark } = props;
  const { form: words } = useRegimeWords();
  const line = (field: 'code' | 'name' | 'contents') => ({
    label: words[field],
    value: draft[field],
    onType: (value: string) => change({ [field]: value }),
  });
  return (
    <Section title={words.what}>
      <div className="regime-fields">
        {isNew ? <TextField exact hint={words.codeHint} maxLength={60} {...line('code')} /> : null}
        <div className="wide">
          <TextField maxLength={300} {...line('name')} error={remark('name')} />
        </div>
        <div className="wide">
          <TextField rows={3} maxLength={5000} {...line('contents')} />
        </div>
        <WhoAndTo {...props} />
      </div>
    </Section>
  );
}

function WhoAndTo({ draft, change, remark }: DraftProps) {
  const { form: words, kinds, channels } = useRegimeWords();
  const { reporters } = draft;
  return (
    <>
      <CheckBoxes
        legend={words.reporters}
        options={agencyKinds}
        words={kinds}
        chosen={reporters.kinds}
        onChoose={(next) => change({ reporters: { ...reporters, kinds: next } })}
      />
      <div className="stack">
        <AgencyChoice draft={draft} change={change} />
        <TextField
          label={words.receiver}
          maxLength={300}
          value={draft.receiver}
          onType={(receiver) => change({ receiver })}
        />
        <CheckBoxes
          legend={words.channels}
          options={reportChannels}
          words={channels}
          chosen={draft.channels}
          onChoose={(next) => change({ channels: next })}
          error={remark('channels')}
        />
      </div>
    </>
  );
}

function AgencyChoice({ draft: { reporters }, change }: Pick<DraftProps, 'draft' | 'change'>) {
  const { form: words } = useRegimeWords();
  const { data } = useQuery({
    queryKey: ['agencies', null],
    queryFn: ({ signal }) => api.get<AgencyList>('/api/agencies', signal),
  });
  return (
    <ChoiceField
      many
      label={words.byName}
      choices={data?.agencies ?? []}
      chosen={reporters.agencyIds}
      onChoose={(next) => change({ reporters: { ...reporters, agencyIds: [...next] } })}
      placeholder={words.chooseAgency}
      noMatch={words.noAgency}
      removeWords={words.removeAgency}
    />
  );
}
