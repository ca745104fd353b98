import { loadPack } from '../build/load.ts';
import { compileGazetteer } from '../gazetteer/compile.ts';
import { type Gazetteer, loadGazetteer } from '../gazetteer/load.ts';
import { type Region, readBlocks, type TextBlock } from '../reading/blocks.ts';
import { findElement, textNodes } from '../reading/html.ts';
import type { TreeElement, TreeText } from '../reading/tree.ts';
import { createRecogniser, type Explained, type Told } from '../recogniser/index.ts';
import type { TopicScore } from '../recogniser/topic.ts';

/** A mention by its place in a document. */
export interface PageMention {
  subject: string;
  text: string;
  /** UTF-16 offsets in the `textContent` of the body. */
  start: number;
  end: number;
  loud: boolean;
}

export interface PageExplained extends Explained {
  text: string;
}

export interface RecognisedPage {
  onTopic: boolean;
  /** In document order. */
  mentions: PageMention[];
  /** The `textContent` of the body. */
  text: string;
  score: TopicScore;
  /** Where on the page a place in the text stands. */
  regionAt(offset: number): Region;
  explain(): PageExplained[];
  /** What each block tells of the topic, with its first words; without those that tell nothing. */
  told(): (Told & { begins: string })[];
}

/** So many UTF-16 units of a block tell an editor which it is. */
const BEGINNING = 40;

/** @throws PackError when the pack has problems */
export function loadPackGazetteer(): Gazetteer {
  return loadGazetteer(compileGazetteer(loadPack()));
}

/** Recognises the names in the body of a document, as the content script does in a page. */
export function recognisePage(gazetteer: Gazetteer, html: TreeElement): RecognisedPage {
  const body = findElement(html, 'body') ?? html;
  const offsets = new Map<TreeText, number>();
  let text = '';
  for (const node of textNodes(body)) {
    offsets.set(node, text.length);
    text += node.data;
  }
  const blocks = [...readBlocks<TreeText>(body)].filter((block) => block !== undefined);
  const places = new Map(blocks.map((block, index) => [block, index]));
  const recogniser = createRecogniser<TextBlock>(
    gazetteer,
    (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
  for (const block of blocks) recogniser.add(block);
  const { onTopic, mentions } = recogniser.settle();
  const toPage = <S extends { start: number; end: number }>(block: TextBlock, span: S) => {
    const start = pageOffset(block, span.start, offsets);
    const end = pageOffset(block, span.end - 1, offsets) + 1;
    return { ...span, text: text.slice(start, end), start, end };
  };
  return {
    onTopic,
    mentions: blocks.flatMap((block) =>
      (mentions.get(block) ?? []).map((mention) => toPage(block, mention)),
    ),
    text,
    score: recogniser.score(),
    regionAt: (offset) => {
      const block = blocks.findLast(
        ({ nodes: [node] }) => node !== undefined && (offsets.get(node) ?? 0) <= offset,
      );
      return block?.region ?? 'main';
    },
    explain: () =>
      blocks
        .flatMap((block) => recogniser.explain(block).map((one) => toPage(block, one)))
        .sort((a, b) => a.start - b.start),
    told: () =>
      blocks.flatMap((block) => {
        const told = recogniser.told(block);
        return told ? [{ begins: block.text.trim().slice(0, BEGINNING), ...told }] : [];
      }),
  };
}

/** Where the unit at an offset of a block stands in the body's text. */
function pageOffset(block: TextBlock, offset: number, offsets: Map<TreeText, number>): number {
  let index = block.starts.length - 1;
  while (index > 0 && (block.starts[index] as number) > offset) index--;
  const node = block.nodes[index];
  const start = node === undefined ? undefined : offsets.get(node);
  if (start === undefined) throw new Error('A block has a text node that is not in the body.');
  return start + offset - (block.starts[index] as number);
}
