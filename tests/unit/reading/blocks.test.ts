import { describe, expect, it } from 'vitest';
import {
  blockRoot,
  lookUpNodes,
  readBlocks,
  type TextBlock,
} from '../../../data/reading/blocks.ts';
import { findElement, parseHtml, textNodes, walk } from '../../../data/reading/html.ts';
import { isElement, isText, type TreeElement, type TreeNode } from '../../../data/reading/tree.ts';

const body = (html: string, lang = ''): TreeElement => {
  const found = findElement(parseHtml(`<html lang="${lang}"><body>${html}`), 'body');
  if (!found) throw new Error('no body');
  return found;
};
const blocksIn = (root: TreeNode): TextBlock[] =>
  [...readBlocks(root)].filter((block) => block !== undefined);
const read = (html: string): string[] =>
  blocksIn(body(html)).map(({ text }) => text.replace(/\s+/g, ' ').trim());
const element = (root: TreeNode, id: string): TreeElement => {
  for (const node of walk(root)) if (isElement(node) && node.getAttribute('id') === id) return node;
  throw new Error(`no element ${id}`);
};

describe('what makes a block', () => {
  it.each([
    [
      'inline elements of any nesting join',
      '<p><b>Ke<i>ir</i></b> <a href=#>St<u>ar</u></a>mer',
      ['Keir Starmer'],
    ],
    [
      'an element without a name in the table is inline',
      '<p>Keir <x-flag></x-flag>Starmer',
      ['Keir Starmer'],
    ],
    ['paragraphs part', '<p>Downing</p><p>Street</p>', ['Downing', 'Street']],
    ['cells part', '<table><tr><td>United<td>Kingdom</table>', ['United', 'Kingdom']],
    ['a header parts', '<header>Downing</header>Street', ['Downing', 'Street']],
    [
      'loose text between blocks is a block',
      '<div>a<p>b</p>c<p>d</p>e</div>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'a button is a block of its own',
      'Play <button>sanctions</button> now',
      ['Play', 'sanctions', 'now'],
    ],
    ['preformatted text is read', '<pre>1. Poland</pre>', ['1. Poland']],
    ['a break is a space', '<p>Donald<br>Trump', ['Donald Trump']],
    ['a possible break is nothing', '<p>multi<wbr>national', ['multinational']],
    [
      'the sign of a note parts words, and is not read',
      '<p>Downing Street<sup>2</sup> said<sup><a href=#n>[3]</a></sup> so',
      ['Downing Street\ufffc said\ufffc so'],
    ],
    ['other raised text is read', '<p>the 10<sup>th</sup> Duke', ['the 10th Duke']],
    ['white space alone is no block', '<div> <p>a</p> \n <p> </p></div>', ['a']],
  ])('%s', (_, html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });
});

describe('what is not read', () => {
  it.each([
    '<script>Putin</script>',
    '<style>Putin</style>',
    '<noscript>Putin</noscript>',
    '<template>Putin</template>',
    '<textarea>Putin</textarea>',
    '<select><option>Putin</select>',
    '<code>Putin</code>',
    '<kbd>Putin</kbd>',
    '<samp>Putin</samp>',
    '<svg><title>Putin</title></svg>',
    '<div hidden>Putin</div>',
    '<div contenteditable>Putin</div>',
    '<div contenteditable="true">Putin</div>',
    '<div contenteditable="plaintext-only"><p>Putin</p></div>',
  ])('%s', (html) => {
    expect(read(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
  });

  it.each(['<div hidden="until-found">Putin</div>', '<div contenteditable="false">Putin</div>'])(
    'but %s is',
    (html) => {
      expect(read(html)).toEqual(['Putin']);
    },
  );

  it('lets the text around a script run on, and none across code', () => {
    expect(read('<p>Keir <script>1</script>Starmer')).toEqual(['Keir Starmer']);
    expect(read('<p>Keir <code>x</code> Starmer')).toEqual(['Keir ￼ Starmer']);
  });
});

describe('what a block knows', () => {
  it('holds the data of its nodes at their offsets', () => {
    const [block] = blocksIn(body('<p>One <b>two</b><br>three</p>'));
    expect(block?.text).toBe('One two three');
    const parts = block?.nodes.map(({ data }, at) => [block.starts[at], data]);
    expect(parts).toEqual([
      [0, 'One '],
      [4, 'two'],
      [8, 'three'],
    ]);
  });

  it('has the nearest language', () => {
    const blocks = blocksIn(body('<p>a</p><div lang="de"><p>b</p><p lang="">c</p></div>', 'en'));
    expect(blocks.map(({ lang }) => lang)).toEqual(['en', 'de', '']);
  });

  it('knows a heading', () => {
    const blocks = blocksIn(body('<h2><a>a</a></h2><div role="heading">b</div><p>c'));
    expect(blocks.map(({ heading }) => heading)).toEqual([true, true, false]);
  });

  it.each([
    ['<nav><p>a', 'frame'],
    ['<footer>a', 'frame'],
    ['<div role="navigation">a', 'frame'],
    ['<aside><p>a', 'side'],
    ['<div role="complementary">a', 'side'],
    ['<ol class="comment-list"><li>a', 'talk'],
    ['<div id="comments"><p>a', 'talk'],
    ['<article><footer>a', 'main'],
    ['<article><nav>a', 'frame'],
    ['<div class="commentary">a', 'main'],
    ['<header><h1>a', 'main'],
  ])('%s stands in %s', (html, region) => {
    expect(blocksIn(body(html)).map((block) => block.region)).toEqual([region]);
  });
});

describe('reading a part', () => {
  const page = body(
    '<aside lang="fr"><h2 id="h"><i id="i">a</i></h2></aside><p id="p">b <b id="b">c</b></p><pre hidden><b id="x">d</b></pre>',
  );

  it('inherits what stands around it', () => {
    const [block] = blocksIn(element(page, 'i'));
    expect(block).toMatchObject({ text: 'a', lang: 'fr', heading: true, region: 'side' });
  });

  it('reads nothing in what is not read', () => {
    expect(blocksIn(element(page, 'x'))).toEqual([]);
  });

  it('finds the block to read again around a node', () => {
    expect(blockRoot(element(page, 'b'))).toBe(element(page, 'p'));
    expect(blockRoot(element(page, 'p'))).toBe(element(page, 'p'));
    expect(blockRoot(element(page, 'x'))).toBeUndefined();
  });
});

describe('a long reading', () => {
  it('can be paused where there is nothing to read', () => {
    const reading = readBlocks(body('<i></i>'.repeat(2000)));
    let pauses = 0;
    for (const block of reading) if (block === undefined) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(3);
  });

  it('tells before each pause from which place it will go on', () => {
    const page = body('<div id="d"><p id="p">a</p>b</div><p id="q">c</p>');
    const places: TreeNode[] = [];
    for (const _ of readBlocks(page, { onPause: (place) => places.push(place) }));
    expect(places).toEqual(['p', 'd', 'q'].map((id) => element(page, id)));
  });

  it('goes on after an element that was emptied in a pause', () => {
    const page = body('a<p id="p">b</p><p>c</p>');
    const texts: string[] = [];
    for (const block of readBlocks(page)) {
      if (block) texts.push(block.text);
      Object.assign(element(page, 'p'), { firstChild: null });
    }
    expect(texts).toEqual(['a', 'c']);
  });

  it('tells of each element that is read', () => {
    const names: string[] = [];
    const onElement = ({ localName }: TreeElement) => names.push(localName);
    for (const _ of readBlocks(body('<p><b>a</b></p><code><i>x</i></code>'), { onElement }));
    expect(names).toEqual(['p', 'b']);
  });

  it('bears a nesting without bound', () => {
    const depth = 20_000;
    const html = `${'<b>'.repeat(depth)}deep`;
    expect(blocksIn(body(html)).map(({ text }) => text)).toEqual(['deep']);
  });

  it('reads each text node that is shown once', () => {
    const page = body('<p>a<b>b</b></p>c<ul><li>d<li>e</ul><table><tr><td>f</table>g');
    const read = blocksIn(page).flatMap(({ nodes }) => nodes);
    expect(read).toEqual([...textNodes(page)]);
  });
});

describe('reading in one go', () => {
  /** The text of each element without elements; how a browser gives it, is its own affair. */
  const wholeText = (element: TreeElement): string | undefined => {
    const inside = [...walk(element)].filter((node) => node !== element);
    if (inside.some(isElement)) return undefined;
    return inside.flatMap((node) => (isText(node) ? node.data : [])).join('');
  };
  const inOneGo = (root: TreeNode): TextBlock[] =>
    [...readBlocks(root, { wholeText })].filter((block) => block !== undefined);
  const html =
    'a<p lang=fr>b c</p>d<div><h2>e</h2>f<p>g<b>h</b></p><aside><p> i </p><p> </p></aside></div>' +
    '<p hidden>j</p><ul><li>k<li><i>l</i></ul><p></p>m';

  it('gives the blocks that are read node by node', () => {
    const page = body(html, 'en');
    const read = inOneGo(page);
    for (const block of read) lookUpNodes(block);
    expect(read.map(({ whole, ...block }) => block)).toEqual(blocksIn(page));
  });

  it('looks up no text node before it is asked to', () => {
    const wholes = inOneGo(body(html)).filter(({ whole }) => whole);
    expect(wholes.map(({ text, nodes }) => [text, nodes])).toEqual(
      ['b c', 'e', ' i ', 'k'].map((text) => [text, []]),
    );
  });

  it('reads the element that it is given', () => {
    const page = body('<section lang=fr><p id=p>a</p></section>');
    const [block, ...others] = inOneGo(element(page, 'p'));
    expect(block).toMatchObject({ text: 'a', lang: 'fr', whole: element(page, 'p') });
    expect(others).toEqual([]);
  });

  it('tells before its pause from which place it will go on', () => {
    const page = body('<p id=p>a</p><p id=q>b</p>');
    const places: TreeNode[] = [];
    for (const _ of readBlocks(page, { wholeText, onPause: (place) => places.push(place) }));
    expect(places).toEqual(['p', 'q'].map((id) => element(page, id)));
  });
});
