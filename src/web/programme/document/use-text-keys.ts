import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { scrollWithin } from '../../ui/scroll-within.ts';
import { type Passage, passageOfRange } from './passage.ts';
import { sentencesOf } from './sentence-ranges.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const SENTENCES: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, l: 1, ArrowLeft: -1, h: -1 };
const KINDS: Readonly<Record<string, 'target' | 'task'>> = { c: 'target', n: 'task' };

type Make = (kind: 'target' | 'task', passage: Passage) => void;

function selectRange(range: Range): void {
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** From paragraph to paragraph, from sentence to sentence, and an item out of the sentence in hand: all by keys. */
export function useTextKeys(pane: RefObject<HTMLElement | null>, onMake: Make | null) {
  const at = useRef<{ block: Element | null; sentence: number }>({ block: null, sentence: -1 });
  const blocks = () => [...(pane.current?.querySelectorAll<HTMLElement>('.blk') ?? [])];
  const goTo = (block: HTMLElement | undefined) => {
    if (!block) return;
    at.current = { block, sentence: -1 };
    window.getSelection()?.removeAllRanges();
    block.focus({ preventScroll: true });
    scrollWithin(pane.current, block);
  };
  const stepFrom = (block: HTMLElement | null, by: 1 | -1) => {
    const all = blocks();
    const top = pane.current?.getBoundingClientRect().top ?? 0;
    const here = block ? all.indexOf(block) : -1;
    goTo(here === -1 ? all.find((each) => each.getBoundingClientRect().bottom > top + 40) : all[here + by]);
  };
  const passageAt = (block: HTMLElement, by: 1 | -1 | 0): Passage | null => {
    const sentences = sentencesOf(block);
    const before = at.current.block === block ? at.current.sentence : -1;
    const sentence = Math.min(Math.max(before + by, 0), sentences.length - 1);
    const chosen = sentences[sentence];
    if (!chosen) return null;
    at.current = { block, sentence };
    selectRange(chosen.range);
    return passageOfRange(chosen.range, chosen.words);
  };
  const make = (block: HTMLElement, kind: 'target' | 'task') => {
    const passage = passageAt(block, 0);
    if (passage) onMake?.(kind, passage);
  };
  /** What a key does here; undefined where it does nothing of ours. */
  const actOf = (key: string, block: HTMLElement | null): (() => void) | undefined => {
    const [step, sentence, kind] = [STEPS[key], SENTENCES[key], KINDS[key]];
    // The arrows scroll the pane until a paragraph is in hand.
    if (step !== undefined) return block || key.length === 1 ? () => stepFrom(block, step) : undefined;
    if (!block) return undefined;
    if (sentence !== undefined) return () => void passageAt(block, sentence);
    return kind === undefined || !onMake ? undefined : () => make(block, kind);
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || ctrlKey || altKey || metaKey) return;
    const block = target.matches('.blk') ? target : null;
    const act = block || target === pane.current ? actOf(key, block) : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
}
