import { autoUpdate } from '@floating-ui/dom';
import { hostOf, tagOf } from '../../data/reading/tree.ts';
import { flatParent } from '../content/flat-tree.ts';
import type { Point } from '../content/pointer/dwell.ts';
import type { Box } from '../content/pointer/way.ts';
import { type CardAnchor, lineOf } from '../shared/card-handle.ts';
import { isElement } from '../shared/element.ts';
import { type Size, standBeside } from './stand.ts';

/**
 * Keeps a card beside its mention, never over it where that can be helped, while the card, the
 * mention or the window changes.
 * @returns a function that lets go of it
 */
export function keepInPlace(card: HTMLElement, anchor: CardAnchor): () => void {
  let given: Size | undefined;

  const place = () => {
    const all = anchor.lines();
    const main = lineOf(all, anchor.line);
    if (!main) return;
    undoZoom(card);
    const stand = standBeside({ all, main }, wantedBy(card, given), view());
    given = { width: Math.floor(stand.width), height: Math.floor(stand.height) };
    giveRoom(card, given);
    putAt(card, { x: stand.left, y: stand.top });
  };

  const contextElement = elementOf(anchor.node);
  const mention = {
    getBoundingClientRect: () => lineOf(anchor.lines(), anchor.line) ?? new DOMRect(),
    ...(contextElement && { contextElement }),
  };
  const end = new AbortController();
  onScroll(anchor.node, place, end.signal);
  // It would ask what is around the mention for more: a form may answer that with its fields.
  const unasked = { ancestorScroll: false, ancestorResize: false };
  const letGo = autoUpdate(mention, card, place, unasked);
  return () => {
    end.abort();
    letGo();
  };
}

/** Calls `moved` when anything around a node has been scrolled, or the window has another size. */
function onScroll(node: Node, moved: () => void, signal: AbortSignal): void {
  const heed = { capture: true, passive: true, signal };
  for (const window of [globalThis, visualViewport])
    for (const type of ['scroll', 'resize']) window?.addEventListener(type, moved, heed);
  // What scrolls in a shadow tree is told in that tree alone.
  for (let at: Node | null = node; at; at = flatParent(at))
    if (hostOf(at)) at.addEventListener('scroll', moved, heed);
}

/** What {@link giveRoom} has given last. */
export function roomOf({ style }: HTMLElement): Size {
  const given = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return { width: given('--gloss-card-breadth'), height: given('--gloss-card-room') };
}

/** Says how large a card may be; px. */
export function giveRoom(card: HTMLElement, { width, height }: Size): void {
  card.style.setProperty('--gloss-card-breadth', `${width}px`, 'important');
  card.style.setProperty('--gloss-card-room', `${height}px`, 'important');
}

/** Puts the upper left corner of a card at a place in the window, in client px. */
export function putAt(card: HTMLElement, { x, y }: Point): void {
  card.style.setProperty('left', `${Math.round(x)}px`, 'important');
  card.style.setProperty('top', `${Math.round(y)}px`, 'important');
}

/**
 * The size a card would like: its own, or all there is where it fills what it was given. Loosened,
 * it changes its size and is placed anew; to measure it so beforehand would scroll it to its top.
 */
function wantedBy(card: HTMLElement, given: Size | undefined): Size {
  const { width, height } = card.getBoundingClientRect();
  return {
    width: given && width >= given.width ? Infinity : width,
    height: given && height >= given.height ? Infinity : height,
  };
}

/** The page's `zoom` is not the card's: it would scale the card, and the place given to it. */
export function undoZoom(card: HTMLElement): void {
  const own = Number(card.style.getPropertyValue('zoom')) || 1;
  card.style.setProperty('zoom', `${own / card.currentCSSZoom}`, 'important');
}

/** What can be seen of the window, without scroll bars; client px. */
export function view(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0 } = visualViewport ?? {};
  const { width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

function elementOf(node: Node): Element | undefined {
  for (let at: Node | null = node; at; at = flatParent(at))
    if (isElement(at) && tagOf(at) !== 'form') return at;
  return undefined;
}
