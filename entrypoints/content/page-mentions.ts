import compiled from 'virtual:gloss/gazetteer';
import { loadGazetteer } from '../../data/gazetteer/load.ts';
import { createRecogniser, type Mention } from '../../data/recogniser/index.ts';
import type { PageBlock } from './blocks-kept.ts';
import { DocumentOrder } from './document-order.ts';
import { inOneLineOfText } from './inline.ts';
import { Leftovers } from './leftovers.ts';
import type { PageMention } from './mention.ts';
import type { BlockSink } from './page-text.ts';
import type { Painter } from './painter.ts';

/** Recognises the mentions in a frame's blocks and keeps them painted. */
export class PageMentions implements BlockSink {
  readonly #order = new DocumentOrder();
  readonly #recogniser = createRecogniser<PageBlock>(loadGazetteer(compiled), this.#order.compare);
  readonly #painted = new Map<PageBlock, Painted>();
  readonly #painter: Painter;
  readonly #onChange: () => void;
  #onTopic = false;

  /** @param onChange called when the mentions, or whether the page is on topic, have changed */
  constructor(painter: Painter, onChange: () => void) {
    this.#painter = painter;
    this.#onChange = onChange;
  }

  get onTopic(): boolean {
    return this.#onTopic;
  }

  /** All mentions in document order. */
  get all(): PageMention[] {
    return [...this.#painted.keys()]
      .sort(this.#order.compare)
      .flatMap((block) => this.#painted.get(block)?.marks ?? []);
  }

  add(block: PageBlock, run: number): boolean {
    this.#order.note(block, run);
    return this.#recogniser.add(block);
  }

  remove(block: PageBlock): void {
    this.#recogniser.remove(block);
  }

  settle(): void {
    const { onTopic, mentions } = this.#recogniser.settle();
    const gone = this.#takeStale(mentions);
    let changed = onTopic !== this.#onTopic;
    this.#onTopic = onTopic;
    for (const [block, found] of mentions) {
      if (this.#painted.has(block)) continue;
      const marks = found.flatMap((mention) => toPage(block, mention) ?? []).map(gone.keepOr);
      this.#painted.set(block, { found, marks });
      for (const mark of marks) {
        if (this.#painter.has(mark)) continue;
        this.#painter.paint(mark);
        changed = true;
      }
    }
    for (const mark of gone.left()) {
      this.#painter.unpaint(mark);
      changed = true;
    }
    if (changed) this.#onChange();
  }

  /** Lets go of the blocks that hold other mentions now than they did, or have gone. */
  #takeStale(mentions: ReadonlyMap<PageBlock, readonly Mention[]>): Leftovers {
    const leftovers = new Leftovers();
    for (const [block, { found, marks }] of this.#painted) {
      if (sameMentions(found, mentions.get(block))) continue;
      leftovers.add(marks);
      this.#painted.delete(block);
    }
    return leftovers;
  }
}

/** What was recognised in a block, and what of it stands on the page. */
interface Painted {
  found: readonly Mention[];
  marks: PageMention[];
}

function sameMentions(a: readonly Mention[], b: readonly Mention[] | undefined): boolean {
  if (a === b) return true;
  return (
    a.length === b?.length &&
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
