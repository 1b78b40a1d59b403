import { type RefObject, useEffect, useState } from 'react';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TargetEdit } from './target-edit.tsx';
import { targetFromPassage } from './target-form.ts';
import { TaskEdit } from './task-edit.tsx';
import { taskFromPassage } from './task-form.ts';
import type { Decisions } from './use-decisions.ts';

interface Passage {
  readonly words: string;
  readonly clauseKey: string;
  readonly top: number;
  readonly left: number;
}

interface SelectionAdderProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly document: DocumentView;
  readonly add: Decisions['add'];
  readonly onAdded: (id: number) => void;
}

/** What is selected in the pane, with the clause where the selection begins. */
function readPassage(pane: HTMLElement | null): Passage | null {
  const selection = window.getSelection();
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const clause = start?.closest<HTMLElement>('[data-clause]');
  const words = selection.toString().replace(/\s+/gu, ' ').trim();
  if (!clause || !pane.contains(clause) || words.length < 3) return null;
  const box = range.getBoundingClientRect();
  return {
    words,
    clauseKey: clause.dataset['clause'] ?? '',
    top: box.bottom + 6,
    left: Math.max(8, Math.min(box.left, window.innerWidth - 380)),
  };
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
export function SelectionAdder({ pane, document, add, onAdded }: SelectionAdderProps) {
  const words = useText().programme.selection;
  const passage = usePassage(pane);
  const [making, setMaking] = useState<{ kind: 'target' | 'task'; passage: Passage } | null>(null);
  const close = () => setMaking(null);
  const added = (proposal: Proposal) => {
    close();
    window.getSelection()?.removeAllRanges();
    onAdded(proposal.id);
  };
  const save = (content: Proposal['content']) =>
    making && add.mutate({ clauseKey: making.passage.clauseKey, content }, { onSuccess: added });
  return (
    <>
      {passage && !making ? <SelectionActs passage={passage} onMake={(kind) => setMaking({ kind, passage })} /> : null}
      <Dialog opened={making !== null} onClose={close} title={making ? words.title[making.kind] : ''}>
        {making ? (
          <NewItem
            {...making}
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
  const words = useText().programme.selection;
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
  const words = useText().programme.selection;
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
