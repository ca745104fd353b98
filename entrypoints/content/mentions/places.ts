import type { FramePlaces } from '../../shared/messages.ts';
import { PLACES_MAX } from '../../shared/places.ts';
import { type PageMention, rectsOf } from './mention.ts';

/**
 * Where in a frame each subject stands, from 0 at its top to 1 at its end; of a subject named more
 * than {@link PLACES_MAX} times a sample, spread evenly.
 * @param mentions those that a reader can see, in document order
 */
export function placesOf(mentions: readonly PageMention[]): FramePlaces {
  const measured = [...Map.groupBy(mentions, ({ subject }) => subject)].map(
    ([subject, all]) => [subject, sample(all).flatMap(measure)] as const,
  );
  const tops = measured.flatMap(([, places]) => places.map(({ top }) => top));
  // What scrolls within the page may reach beyond it, on both sides.
  const first = tops.reduce((a, b) => Math.min(a, b), 0);
  const last = tops.reduce((a, b) => Math.max(a, b), heightOfPage());
  const at = (top: number) => (last > first ? (top - first) / (last - first) : 0);
  return Object.fromEntries(
    measured.map(([subject, places]) => [
      subject,
      places.map(({ index, top }) => ({ index, at: at(top) })),
    ]),
  );
}

interface Numbered {
  mention: PageMention;
  /** Its number among the mentions of its subject, from 0. */
  index: number;
}

function sample(mentions: PageMention[]): Numbered[] {
  const step = Math.max(1, mentions.length / PLACES_MAX);
  const count = Math.min(mentions.length, PLACES_MAX);
  return Array.from({ length: count }, (_, turn) => Math.floor(turn * step)).flatMap((index) => {
    const mention = mentions[index];
    return mention ? [{ mention, index }] : [];
  });
}

/** @returns nothing where the text has just gone; `top` in px from the page's top */
function measure({ mention, index }: Numbered): { index: number; top: number }[] {
  const [line] = rectsOf(mention);
  return line ? [{ index, top: line.top + scrollY }] : [];
}

function heightOfPage(): number {
  return (document.scrollingElement ?? document.documentElement).scrollHeight;
}
