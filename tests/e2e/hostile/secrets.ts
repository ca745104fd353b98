import { HOST } from '../../../entrypoints/shared/card-handle.ts';

/** A way for a page to get at what is in an open card. */
export interface Probe {
  name: string;
  /** Runs in the page while a card is open, as text; gives whatever it got hold of. */
  read: string;
}

/** All that is said in a tree that a page has got hold of, or nothing. */
const TELL = `const tell = (root) => root ? root.textContent + root.innerHTML : '';
  const host = document.querySelector('${HOST}');
  const box = host.getBoundingClientRect();
  const [x, y] = [box.left + 60, box.top + 90];`;

/** Makes the page the maker of elements of the host's name, as of any that it defines. */
export const DEFINES_HOST = `var internals = [];
  customElements.define('${HOST}', class extends HTMLElement {
    constructor() { super(); internals.push(this.attachInternals()); }
  });`;

/** Words that stand in the card and nowhere else on the page. */
export const SECRET = 'organising a force';

export const PROBES: readonly Probe[] = [
  { name: 'its shadow root', read: 'tell(host.shadowRoot)' },
  { name: 'the text of the page as it is seen', read: 'document.documentElement.innerText' },
  { name: 'the text of the host', read: 'host.innerText + host.textContent' },
  {
    name: 'HTML with shadow trees',
    read: 'document.documentElement.getHTML({ serializableShadowRoots: true }) + host.getHTML()',
  },
  {
    name: 'another shadow root on the host',
    read: `(() => { try { return tell(host.attachShadow({ mode: 'open' })) } catch { return '' } })()`,
  },
  {
    name: 'the internals of an element of its name',
    read: 'internals.map(({ shadowRoot }) => tell(shadowRoot)).join()',
  },
  {
    name: 'its animations',
    read: `[...document.getAnimations(), ...host.getAnimations({ subtree: true })]
      .map(({ effect }) => tell(effect.target.getRootNode())).join()`,
  },
  {
    name: 'what is at a point',
    read: 'document.elementsFromPoint(x, y).map((one) => tell(one.getRootNode())).join()',
  },
  {
    name: 'the caret at a point',
    read: 'tell(document.caretPositionFromPoint(x, y)?.offsetNode.getRootNode())',
  },
  {
    name: 'all that can be selected',
    read: `(document.execCommand('selectAll'), String(getSelection()))`,
  },
  {
    name: 'the selection of all in the host',
    read: '(getSelection().selectAllChildren(host), String(getSelection()))',
  },
  {
    name: 'a selection around the host',
    read: `(getSelection().setBaseAndExtent(document.body, 0, document.documentElement,
      document.documentElement.childNodes.length), String(getSelection()))`,
  },
  {
    name: 'the ranges of highlights',
    read: `[...CSS.highlights.values()].flatMap((one) => [...one])
      .map((range) => tell(range.startContainer.getRootNode())).join()`,
  },
  {
    name: 'what the browser has measured',
    read: `performance.getEntries().map(({ element, target, sources }) =>
      [element, target, ...(sources ?? []).map(({ node }) => node)]
        .map((node) => node && tell(node.getRootNode())).join()).join()`,
  },
].map(({ name, read }) => ({ name, read: `(() => { ${TELL} return String(${read}); })()` }));
