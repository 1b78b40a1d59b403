import { type RefObject, useEffect, useState } from 'react';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { type Passage, readPassage } from './passage.ts';
import { TargetEdit } from './target-edit.tsx';
import { targetFromPassage } from './target-form.ts';
import { TaskEdit } from './task-edit.tsx';
import { taskFromPassage } from './task-form.ts';
import type { Decisions } from './use-decisions.ts';

export interface Making {
  readonly kind: 'target' | 'task';
  readonly passage: Passage;
}

interface SelectionAdderProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly document: DocumentView;
  readonly add: Decisions['add'];
  readonly onAdded: (proposal: Proposal) => void;
  /** The item that is being made, by the buttons at a selection or by a key. */
  readonly making: Making | null;
  readonly onMaking: (making: Making | null) => void;
}

/** What is selected in the pane now, followed as the selection changes. */
function usePassage(pane: RefObject<HTMLElement | null>): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    const follow = () => setPassage(readPassage(pane.current));
    window.document.addEventListener('selectionchange', follow);
    return () => window.document.removeEventListener('selectionchange', follow);
  }, [pane]);
  return passage;
}

/** Select a passage that the program passed over, and make a target or a task of it. */
export function SelectionAdder({ pane, document, add, onAdded, making, onMaking }: SelectionAdderProps) {
  const words = useProgrammeWords().selection;
  const passage = usePassage(pane);
  const close = () => onMaking(null);
  const added = (proposal: Proposal) => {
    close();
    window.getSelection()?.removeAllRanges();
    onAdded(proposal);
  };
  const save = (content: Proposal['content']) =>
    making && add.mutate({ clauseKey: making.passage.clauseKey, content }, { onSuccess: added });
  return (
    <>
      {passage && !making ? <SelectionActs passage={passage} onMake={(kind) => onMaking({ kind, passage })} /> : null}
      <Dialog opened={making !== null} onClose={close} title={making ? words.title[making.kind] : ''}>
        {making ? (
          <NewItem
            {...making}
            key={making.passage.words}
            number={String(nextNumber(document))}
            busy={add.isPending}
            error={add.error}
            onSave={save}
            onClose={close}
          />
        ) : null}
      </Dialog>
    </>
  );
}

interface SelectionActsProps {
  readonly passage: Passage;
  readonly onMake: (kind: 'target' | 'task') => void;
}

function SelectionActs({ passage, onMake }: SelectionActsProps) {
  const words = useProgrammeWords().selection;
  const { top, left } = passage;
  return (
    <div className="selection-acts" role="group" aria-label={words.label} style={{ top, left }}>
      {(['target', 'task'] as const).map((kind) => (
        <Button key={kind} small onPointerDown={(event) => event.preventDefault()} onClick={() => onMake(kind)}>
          {words[kind]}
        </Button>
      ))}
    </div>
  );
}

function nextNumber(document: DocumentView): number {
  return (
    document.proposals.filter(({ content, status }) => content.kind === 'target' && status !== 'rejected').length + 1
  );
}

interface NewItemProps {
  readonly kind: 'target' | 'task';
  readonly passage: Passage;
  readonly number: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (content: Proposal['content']) => void;
  readonly onClose: () => void;
}

function NewItem({ kind, passage, number, busy, error, onSave, onClose }: NewItemProps) {
  const words = useProgrammeWords().selection;
  const shared = { busy, error, onClose, saveWords: words.save[kind] };
  if (kind === 'task')
    return (
      <TaskEdit
        task={taskFromPassage(passage.words, passage.clauseKey)}
        onSave={(task) => onSave({ kind: 'task', task })}
        {...shared}
      />
    );
  const target = targetFromPassage(passage.words, passage.clauseKey, number);
  return <TargetEdit target={target} onSave={(made) => onSave({ kind: 'target', target: made })} {...shared} />;
}
