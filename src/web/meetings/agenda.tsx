import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AgendaItem, MeetingView } from '#contract/meetings.ts';
import { DirectiveItems } from '../directives/directive-list.tsx';
import { GiveDirectiveForm } from '../directives/give-directive.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Section } from '../ui/section.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { AgendaEditor } from './agenda-editor.tsx';
import { outcomeLooks } from './meeting-looks.ts';
import { SettleItemForm } from './settle-item.tsx';
import { useMeetingWords } from './use-meeting-words.ts';

/** The agenda in its order; in session each item takes its outcome and the directives that follow from it. */
export function Agenda({ meeting }: { readonly meeting: MeetingView }) {
  const words = useMeetingWords();
  const [editing, edit] = useState(false);
  const action = meeting.mayPrepare ? (
    <Button kind="quiet" small onClick={() => edit(true)}>
      {words.agendaEdit}
    </Button>
  ) : null;
  return (
    <Section
      title={words.agenda}
      aside={meeting.items > 0 ? words.agendaCount(meeting.items, meeting.unsettled) : null}
      action={action}
    >
      {meeting.agenda.length === 0 ? <p className="state">{words.agendaEmpty}</p> : null}
      <ol className="agenda">
        {meeting.agenda.map((item) => (
          <Item key={item.id} meeting={meeting} item={item} />
        ))}
      </ol>
      <Dialog opened={editing} onClose={() => edit(false)} title={words.agendaEdit} width={860}>
        <AgendaEditor key={meeting.version} meeting={meeting} onClose={() => edit(false)} />
      </Dialog>
    </Section>
  );
}

interface ItemProps {
  readonly meeting: MeetingView;
  readonly item: AgendaItem;
}

function Item({ meeting, item }: ItemProps) {
  const words = useMeetingWords();
  const [settling, settle] = useState(false);
  const [giving, give] = useState(false);
  const given = meeting.directiveList.filter(({ itemId }) => itemId === item.id);
  const takes = meeting.mayTakeDown && (item.outcome === null || settling);
  return (
    <li>
      <h3>
        {item.ordinal}. {item.about?.name === item.title ? <AboutLink about={item.about} /> : item.title}
      </h3>
      <ItemFacts item={item} />
      {settling ? null : <Outcome item={item} />}
      {takes ? <SettleItemForm meeting={meeting} item={item} onDone={() => settle(false)} /> : null}
      {given.length > 0 ? <DirectiveItems directives={given} within="meeting" /> : null}
      {meeting.mayTakeDown ? (
        <div className="acts">
          <Button small onClick={() => give(true)}>
            {words.directiveAdd}
            <span className="vh"> {item.title}</span>
          </Button>
          {item.outcome !== null && !settling ? (
            <Button small kind="quiet" onClick={() => settle(true)}>
              {words.outcomeEdit}
              <span className="vh"> {item.title}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
      <Dialog opened={giving} onClose={() => give(false)} title={words.directiveAdd}>
        <GiveDirectiveForm
          beside={{ agendaItemId: item.id }}
          leaders={meeting.leaders}
          giverId={meeting.chair.id}
          onClose={() => give(false)}
        />
      </Dialog>
    </li>
  );
}

function ItemFacts({ item: { kind, title, question, agency, about, outcome } }: { readonly item: AgendaItem }) {
  const words = useMeetingWords();
  return (
    <p className="sm muted">
      {[words.itemKinds[kind], agency?.name, question].filter(Boolean).join(' · ')}
      {about && about.name !== title ? (
        <>
          {` · ${words.about} `}
          <AboutLink about={about} />
        </>
      ) : null}
      {outcome === null ? ` · ${words.outcomeNone}` : ''}
    </p>
  );
}

function Outcome({ item: { outcome, outcomeWords } }: { readonly item: AgendaItem }) {
  const words = useMeetingWords();
  if (outcome === null) return null;
  return (
    <p className="outcome">
      <StatusMark look={outcomeLooks[outcome]}>{words.outcomes[outcome]}</StatusMark>
      {outcomeWords ? <span>{outcomeWords}</span> : null}
    </p>
  );
}

function AboutLink({ about }: { readonly about: NonNullable<AgendaItem['about']> }) {
  return about.kind === 'task' ? (
    <Link to="/nhiem-vu/$taskId" params={{ taskId: String(about.id) }}>
      {about.name}
    </Link>
  ) : (
    <Link to="/chi-tieu/$targetId" params={{ targetId: String(about.id) }}>
      {about.name}
    </Link>
  );
}
