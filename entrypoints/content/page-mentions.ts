import compiled from 'virtual:gloss/gazetteer';
import { loadGazetteer } from '../../data/gazetteer/load.ts';
import { InOrder } from '../../data/recogniser/in-order.ts';
import { createRecogniser, type Mention } from '../../data/recogniser/index.ts';
import type { PageBlock } from './blocks-kept.ts';
import { type Density, toPaint } from './density.ts';
import { DocumentOrder } from './document-order.ts';
import { inOneLineOfText } from './inline.ts';
import { Leftovers } from './leftovers.ts';
import { isShown, type PageMention } from './mention.ts';
import type { BlockSink } from './page-text.ts';
import type { Painter } from './painter.ts';
import { Sections } from './sections.ts';

/** Which mentions a reader wants to see painted. */
export interface Choice {
  density: Density;
  /** False for subjects that are not to be marked at all. */
  wants(subject: string): boolean;
}

/** Recognises the mentions in a frame's blocks and keeps them painted. */
export class PageMentions implements BlockSink {
  readonly #order = new DocumentOrder();
  readonly #recogniser = createRecogniser<PageBlock>(loadGazetteer(compiled), this.#order.compare);
  /** The blocks that hold mentions, and those that begin sections. */
  readonly #blocks = new InOrder<PageBlock, Standing>(this.#order.compare);
  readonly #painter: Painter;
  readonly #onChange: () => void;
  #choice: Choice;
  /** Marks of blocks that have gone or are read anew. */
  readonly #leftovers = new Leftovers();
  #onTopic = false;
  /** Whether a heading has come or gone, so that sections begin elsewhere. */
  #parted = false;

  /** @param onChange called when the mentions, or whether the page is on topic, have changed */
  constructor(painter: Painter, choice: Choice, onChange: () => void) {
    this.#painter = painter;
    this.#choice = choice;
    this.#onChange = onChange;
  }

  get onTopic(): boolean {
    return this.#onTopic;
  }

  /** All mentions in document order. */
  get all(): PageMention[] {
    return this.#blocks.all().flatMap(({ kept: { marks } }) => marks);
  }

  /** Paints by another choice from now on. */
  choose(choice: Choice): void {
    this.#choice = choice;
    this.#paint();
  }

  add(block: PageBlock, run: number): boolean {
    this.#order.note(block, run);
    const holds = this.#recogniser.add(block);
    if (!block.heading) return holds;
    this.#blocks.set(block, NONE);
    this.#parted = true;
    return true;
  }

  remove(block: PageBlock): void {
    this.#recogniser.remove(block);
    const standing = this.#blocks.get(block);
    if (!standing) return;
    this.#parted ||= block.heading;
    this.#leftovers.add(standing.marks);
    this.#blocks.delete(block);
  }

  settle(): void {
    const { onTopic, mentions } = this.#recogniser.settle();
    this.#letGoOfStale(mentions);
    let changed = onTopic !== this.#onTopic;
    this.#onTopic = onTopic;
    for (const [block, found] of mentions) {
      if (sameMentions(this.#blocks.get(block)?.found, found)) continue;
      const marks = found.flatMap((mention) => toPage(block, mention) ?? []);
      const kept = marks.map((mark) => this.#leftovers.take(mark));
      changed ||= kept.includes(undefined);
      this.#blocks.set(block, { found, marks: marks.map((mark, i) => kept[i] ?? mark) });
    }
    for (const mark of this.#leftovers.rest()) {
      this.#painter.take(mark);
      changed = true;
    }
    if (changed || this.#parted) this.#paint();
    if (changed) this.#onChange();
  }

  /** Lets go of the blocks that hold other mentions now than they did. */
  #letGoOfStale(mentions: ReadonlyMap<PageBlock, readonly Mention[]>): void {
    for (const { block, kept } of this.#blocks.all()) {
      if (sameMentions(kept.found, mentions.get(block) ?? [])) continue;
      this.#leftovers.add(kept.marks);
      if (block.heading) this.#blocks.set(block, NONE);
      else this.#blocks.delete(block);
    }
  }

  #paint(): void {
    this.#parted = false;
    const sections = new Sections();
    const sectionOf = new Map<PageMention, object>();
    for (const { block, kept } of this.#blocks.all()) {
      const section = sections.of(block);
      for (const mark of kept.marks) sectionOf.set(mark, section);
    }
    const wanted = this.all.filter((mark) => this.#choice.wants(mark.subject));
    const { density } = this.#choice;
    const painted = toPaint(density, wanted, (mark) => sectionOf.get(mark), isShown);
    for (const mark of this.all) this.#painter.take(mark);
    for (const mark of wanted) this.#painter.put(mark, painted.has(mark));
  }
}

/** What was recognised in a block, and what of it stands on the page. */
interface Standing {
  found: readonly Mention[];
  marks: readonly PageMention[];
}

const NONE: Standing = { found: [], marks: [] };

function sameMentions(a: readonly Mention[] | undefined, b: readonly Mention[]): boolean {
  if (a === b) return true;
  return (
    a?.length === b.length &&
    a.every(({ subject, start, end }, i) => {
      const other = b[i];
      return other?.subject === subject && other.start === start && other.end === end;
    })
  );
}

/** @returns undefined where style parts what the tag names join, or the page has just changed */
function toPage(block: PageBlock, { subject, start, end }: Mention): PageMention | undefined {
  const first = indexAt(block, start);
  const last = indexAt(block, end - 1);
  const from = block.nodes[first];
  const to = block.nodes[last];
  if (!from || !to || !inOneLineOfText(block.nodes.slice(first, last + 1))) return undefined;
  const endOffset = end - (block.starts[last] ?? 0);
  if (endOffset > to.length) return undefined;
  const range = new StaticRange({
    startContainer: from,
    startOffset: start - (block.starts[first] ?? 0),
    endContainer: to,
    endOffset,
  });
  return { subject, range };
}

/** The index of the text node that holds an offset of the block's text. */
function indexAt({ starts }: PageBlock, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
