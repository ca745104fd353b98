import { describe, expect, it } from 'vitest';
import { Ranks } from '../../../entrypoints/content/text/ranks.ts';

/** A node of a tree, as far as its order is asked for. */
class Fake {
  parentNode: Fake | null = null;
  readonly childNodes: Fake[];

  constructor(...children: Fake[]) {
    this.childNodes = children;
    for (const child of children) child.parentNode = this;
  }

  get firstChild(): Fake | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): Fake | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
}

const compare = (ranks: Ranks, a: Fake, b: Fake) =>
  ranks.compare(a as unknown as Node, b as unknown as Node);

/** Asks until what is asked often is noted. */
function askedOften(): Ranks {
  const ranks = new Ranks();
  for (let n = 0; n < 100; n++) expect(compare(ranks, first, last)).toBeUndefined();
  return ranks;
}

const texts = Array.from({ length: 500 }, () => new Fake());
const paragraphs = texts.map((text) => new Fake(new Fake(text)));
const [first, later, last] = [texts[0], texts[300], texts[499]] as [Fake, Fake, Fake];
const aside = new Fake();
const page = new Fake(new Fake(...paragraphs), aside);

describe('the order of many siblings', () => {
  const ranks = askedOften();

  it('is told for what stands in them, where it is asked often', () => {
    expect(compare(ranks, first, last)).toBeLessThan(0);
    expect(compare(ranks, last, later)).toBeGreaterThan(0);
    expect(texts.toSorted((a, b) => compare(ranks, a, b) ?? 0)).toEqual(texts);
    expect(texts.toReversed().sort((a, b) => compare(ranks, a, b) ?? 0)).toEqual(texts);
  });

  it('is not told where siblings are few, or a node stands in the other or in another tree', () => {
    expect(compare(ranks, first, aside)).toBeUndefined();
    expect(compare(ranks, page, first)).toBeUndefined();
    expect(compare(ranks, first, paragraphs[0] as Fake)).toBeUndefined();
    expect(compare(ranks, first, new Fake())).toBeUndefined();
  });

  it('is not told of what has come since it was first asked for', () => {
    const text = new Fake();
    const late = new Fake(text);
    const parent = paragraphs[0]?.parentNode as Fake;
    late.parentNode = parent;
    parent.childNodes.push(late);
    expect(compare(ranks, first, text)).toBeUndefined();
    expect(compare(askedOften(), first, text)).toBeLessThan(0);
  });
});
