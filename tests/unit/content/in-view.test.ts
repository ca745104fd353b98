import { afterEach, describe, expect, it, vi } from 'vitest';
import { blocksInView } from '../../../entrypoints/content/text/in-view.ts';

const HEIGHT = 800;

/** A block that stands on a page, as far as reading asks for it; both edges in px of the window. */
class Standing {
  readonly nodeType = 1;
  readonly parentNode = null;
  readonly localName: string;
  readonly top: number;
  readonly bottom: number;

  constructor(localName: string, top: number, bottom: number) {
    this.localName = localName;
    this.top = top;
    this.bottom = bottom;
  }

  getAttribute(): null {
    return null;
  }

  getBoundingClientRect() {
    return { top: this.top, height: this.bottom - this.top };
  }
}

/** Puts up a window, and says what is found in it and how often it was looked at. */
function look(...page: Standing[]): { found: unknown[]; looks: number } {
  let looks = 0;
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', HEIGHT);
  const tree = {} as Document;
  vi.stubGlobal('document', tree);
  vi.stubGlobal('Element', Standing);
  vi.stubGlobal(
    'Document',
    class {
      elementFromPoint(_: number, y: number) {
        looks++;
        return page.find(({ top, bottom }) => top <= y && y < bottom) ?? null;
      }
    },
  );
  return { found: [...blocksInView(tree)].filter(Boolean), looks };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is in view', () => {
  const paragraphs = Array.from(
    { length: 20 },
    (_, n) => new Standing('p', n * 100 - 650, n * 100 - 570),
  );

  it('is found from its foot to its head, each block once, also where it reaches beyond', () => {
    const inView = paragraphs.filter(({ top, bottom }) => bottom > 0 && top < HEIGHT);
    expect(inView[0]?.top).toBeLessThan(0);
    expect(inView.at(-1)?.bottom).toBeGreaterThan(HEIGHT);
    expect(look(...paragraphs).found).toEqual(inView.toReversed());
  });

  it('is not all of what is around it', () => {
    const article = new Standing('article', -50_000, 50_000);
    expect(look(...paragraphs, article).found).toEqual(look(...paragraphs).found);
    expect(look(article).found).toEqual([]);
  });

  it('is found with few looks where blocks are high', () => {
    const { found, looks } = look(new Standing('p', 300, 900), new Standing('p', -900, 300));
    expect(found).toHaveLength(2);
    expect(looks).toBe(2);
  });

  it('is nothing where nothing stands', () => {
    expect(look().found).toEqual([]);
  });
});
