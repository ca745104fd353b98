import type { Page } from 'puppeteer-core';
import type { Box } from '../../../entrypoints/content/pointer/way.ts';
import type { Session } from '../session.ts';
import { card, rest, spotOf } from './hand.ts';

/** The name that is in `#name` of a page that {@link openNamePage} opens. */
export const NAME = 'Ursula von der Leyen';

const FRAME = `<!doctype html><html lang="en"><title>A frame</title>
  <body style="margin: 0"><iframe src="inner.html" style="width: 300px; height: 120px; border: 0">
  </iframe>`;

/**
 * Opens a page that is on topic.
 * @param body what is in it, a `#name` with {@link NAME} among it
 * @param style what its sheet says beside what all of them have
 * @param frame whether it is to be in a frame, of 300 by 120 px in the corner of the page
 */
export async function openNamePage(
  { gloss, server }: Session,
  body: string,
  { style = '', frame = false } = {},
): Promise<Page> {
  const html = `<!doctype html><html lang="en"><title>The ceasefire in Ukraine</title>
    <style>body { margin: 0; font: 18px/1.6 serif } p { margin: 0 } ${style}</style>${body}`;
  server.page('/inner.html', html);
  return gloss.open(server.page('/place.html', frame ? FRAME : html));
}

/** Rests the pointer on the name, or on some of its words, until its card is open. */
export async function restOnName({ gloss }: Session, page: Page, words = NAME): Promise<void> {
  await rest(page, await spotOf(page, '#name', words));
  await card(gloss, page);
}

/** Runs among the content scripts: the card's rectangle, wherever in the frame its host is. */
export function boxInFrame(): Box | null {
  const { left, top, right, bottom } = globalThis.glossCard?.box() ?? new DOMRect();
  return right > left ? { left, top, right, bottom } : null;
}

/** Runs among the content scripts: whether the card is light or dark. */
export function themeInFrame(): string | undefined {
  const root = shadowRootOf(document.querySelector('gloss-card'));
  return root?.querySelector<HTMLElement>('.on-page')?.dataset.theme;
}
