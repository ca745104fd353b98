import compiled from 'virtual:gloss/gazetteer';
import { loadGazetteer } from '../../../data/gazetteer/load.ts';
import { InOrder } from '../../../data/recogniser/in-order.ts';
import { createRecogniser, type Mention } from '../../../data/recogniser/index.ts';
import type { BlockSink } from '../text/block-sink.ts';
import { KeptBlocks, lighten, type PageBlock } from '../text/blocks-kept.ts';
import { DocumentOrder } from '../text/document-order.ts';
import { chooser, type Density } from './density.ts';
import { Leftovers } from './leftovers.ts';
import { isShown, type PageMention } from './mention.ts';
import type { Painter } from './painter.ts';
import { Sections } from './sections.ts';
import { type Head, type Stretch, stretchesOf } from './stretches.ts';
import { isInOneNode, toPage } from './to-page.ts';

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
  readonly #kept = new KeptBlocks();
  /** The blocks that hold mentions, and those that begin sections. */
  readonly #blocks = new InOrder<PageBlock, Standing>(this.#order.compare);
  readonly #painter: Painter;
  readonly #onChange: () => void;
  #choice: Choice;
  /** Marks of blocks that have gone or are read anew. */
  readonly #leftovers = new Leftovers();
  /** The stretches that a block has gone from since they were painted, by what they begin with. */
  readonly #stale = new Set<Head>();
  #onTopic = false;
  /** Whether a heading has come or gone, so that sections begin elsewhere. */
  #parted = false;
  /** Whether the choice is another than what was painted by. */
  #chosen = false;
  /** Whether a block was passed over because it was edited. */
  #passedOver = false;

  /**
   * @param onChange called when the mentions, their choice, or whether the page is on topic, have
   *   changed
   */
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

  /** Paints by another choice from when the page is settled next. */
  choose(choice: Choice): void {
    this.#choice = choice;
    this.#chosen = true;
  }

  add(block: PageBlock, run: number): boolean {
    if (isEdited()) {
      this.#passedOver = true;
      return false;
    }
    this.#order.note(block, run);
    const holding = this.#recogniser.add(block);
    if (!holding && !block.heading) return false;
    lighten(block, holding === 'names');
    this.#kept.keep(block);
    if (block.heading) {
      this.#blocks.set(block, { found: [], marks: [] });
      this.#parted = true;
    }
    return true;
  }

  owners(): Iterable<Node> {
    return this.#kept.owners();
  }

  forget(owner: Node): boolean {
    const blocks = this.#kept.take(owner);
    for (const block of blocks) this.#remove(block);
    return blocks.length > 0;
  }

  #remove(block: PageBlock): void {
    this.#recogniser.remove(block);
    const standing = this.#blocks.get(block);
    if (!standing) return;
    this.#parted ||= block.heading;
    this.#leftovers.add(standing.marks);
    this.#letGo(block);
  }

  *settle(): Generator<void> {
    // What is moved about in a pause is read anew.
    this.#order.hold(true);
    yield* this.#settle();
    this.#order.hold(false);
  }

  *#settle(): Generator<void> {
    const { onTopic, changed } = yield* this.#recogniser.settling();
    const chosen = this.#chosen;
    let news = chosen || onTopic !== this.#onTopic;
    this.#chosen = false;
    this.#onTopic = onTopic;
    // What one block lets go of may stand in another now.
    for (const block of changed.keys()) this.#leftovers.add(this.#blocks.get(block)?.marks ?? []);
    for (const [block, found] of changed) {
      yield;
      if (this.#place(block, found)) news = true;
    }
    if (yield* this.#takeLeftovers()) news = true;
    yield* this.#blocks.arrange();
    if (news || this.#parted || this.#stale.size > 0) yield* this.#paint(chosen);
    if (news) this.#onChange();
  }

  /**
   * Style may part a name by now, or no longer, or hide it; the page may have taken paint away, or
   * be edited as a whole.
   */
  *review(): Generator<void, boolean> {
    this.#painter.keepRegistered();
    let changed = false;
    for (const { block, kept } of this.#blocks.all()) {
      yield;
      if (kept.found.every((mention) => isInOneNode(block, mention))) continue;
      this.#leftovers.add(kept.marks);
      if (this.#place(block, kept.found)) changed = true;
    }
    if (yield* this.#takeLeftovers()) changed = true;
    yield* this.#paint(true);
    if (changed) this.#onChange();
    if (isEdited()) return !this.#kept.isEmpty;
    const passedOver = this.#passedOver;
    this.#passedOver = false;
    return passedOver;
  }

  /** Gives what was found in a block its places. @returns whether any of them is new */
  #place(block: PageBlock, found: readonly Mention[]): boolean {
    const marks = found.flatMap((mention) => toPage(block, mention) ?? []);
    const kept = marks.map((mark) => this.#leftovers.take(mark));
    if (found.length === 0 && !block.heading) this.#letGo(block);
    else this.#blocks.set(block, { found, marks: marks.map((mark, i) => kept[i] ?? mark) });
    return kept.includes(undefined);
  }

  /** @returns whether there were any */
  *#takeLeftovers(): Generator<void, boolean> {
    const rest = this.#leftovers.rest();
    for (const mark of rest) {
      this.#painter.take(mark);
      yield;
    }
    return rest.length > 0;
  }

  /** Keeps nothing of a block; others may be painted in its stretch for it. */
  #letGo(block: PageBlock): void {
    const head = this.#blocks.get(block)?.head;
    if (head !== undefined) this.#stale.add(head);
    this.#blocks.delete(block);
  }

  /** Whether a block has come to a stretch or has gone from it since it was painted. */
  #isStale({ head, entries }: Stretch<{ readonly kept: Standing }>): boolean {
    return this.#stale.has(head) || entries.some(({ kept }) => kept.head !== head);
  }

  /**
   * Works out in slices what is to be painted, then paints it in one go: after each change a
   * browser goes through the whole page.
   * @param all whether also where no block has come or gone
   */
  *#paint(all: boolean): Generator<void> {
    const choice = this.#choice;
    const sections = new Sections();
    const paints = chooser(choice.density, isShown);
    const changes: (() => void)[] = [];
    for (const stretch of stretchesOf(this.#blocks.all(), choice.density === 'page')) {
      if (!all && !this.#isStale(stretch)) continue;
      for (const { block, kept } of stretch.entries) {
        const section = sections.of(block);
        for (const mark of kept.marks) {
          if (!choice.wants(mark.subject)) {
            if (this.#painter.has(mark)) changes.push(() => this.#painter.take(mark));
          } else {
            const painted = paints(mark, section);
            if (!this.#painter.has(mark, painted))
              changes.push(() => this.#painter.put(mark, painted));
          }
        }
        changes.push(() => {
          kept.head = stretch.head;
        });
        yield;
        // Another choice, made in a pause, is painted when the page is settled once more.
        if (choice !== this.#choice) return;
      }
    }
    this.#painter.keepRegistered();
    for (const change of changes) change();
    this.#stale.clear();
    this.#parted = false;
  }
}

/** In design mode a document is edited as a whole, so that none of it is marked. */
function isEdited(): boolean {
  return document.designMode === 'on';
}

/** What was recognised in a block, and what of it stands on the page. */
interface Standing {
  readonly found: readonly Mention[];
  readonly marks: readonly PageMention[];
  /** What the stretch begins with in which it was painted, once it has been. */
  head?: Head;
}
