/** What a script of a page does before Gloss comes to it. */
export interface HostileScript {
  name: string;
  script: string;
}

/** Makes functions throw that a page shares with nobody but its own scripts. */
const breaks = (owners: string, names: string) => `
  for (const owner of [${owners}])
    for (const name of '${names}'.split(' '))
      if (Object.hasOwn(owner, name))
        Object.defineProperty(owner, name, { get() { throw new Error('broken: ' + name); } });`;

const every = (what: string) => `setInterval(() => { ${what} }, 20);`;

/** Scripts that break or fake what Gloss uses: its marks and cards are there all the same. */
export const SCRIPTS: readonly HostileScript[] = [
  {
    name: 'breaks elements and nodes',
    script: breaks(
      'Element.prototype, HTMLElement.prototype, Node.prototype, Range.prototype',
      'attachShadow append setAttribute getAttribute matches remove showPopover shadowRoot style ' +
        'getBoundingClientRect getClientRects querySelector firstChild nextSibling parentNode',
    ),
  },
  {
    name: 'breaks arrays',
    script: `${breaks('Array.prototype', 'push map filter includes flatMap sort some at join')}
      Array.prototype[Symbol.iterator] = () => { throw new Error('broken: iterator'); };`,
  },
  {
    name: 'gives all objects more than they had',
    script: `for (const name of ['then', 'subject', 'mode', 'signal', 'capture', 'res', 'err'])
      Object.defineProperty(Object.prototype, name, {
        get() { throw new Error('broken: ' + name); }, set() {}, configurable: true,
      });`,
  },
  {
    name: 'breaks the language',
    script: breaks(
      'globalThis, Promise.prototype, String.prototype, RegExp.prototype, Function.prototype, JSON',
      'Promise structuredClone Map Set WeakMap WeakRef then exec test replace call stringify parse',
    ),
  },
  {
    name: 'breaks the clocks',
    script: breaks(
      'globalThis, Performance.prototype, Date',
      'setTimeout requestAnimationFrame queueMicrotask scheduler now requestIdleCallback',
    ),
  },
  {
    name: 'breaks what observes and what listens',
    script: breaks(
      'globalThis, EventTarget.prototype, Event.prototype',
      'MutationObserver ResizeObserver IntersectionObserver AbortController addEventListener ' +
        'isTrusted composedPath stopPropagation stopImmediatePropagation preventDefault',
    ),
  },
  {
    name: 'breaks highlights and sheets',
    script: breaks(
      'globalThis, CSS, Document.prototype, ShadowRoot.prototype, CSSStyleSheet.prototype',
      'Highlight StaticRange CSSStyleSheet highlights adoptedStyleSheets replaceSync',
    ),
  },
  {
    name: 'clears all highlights again and again',
    script: every('CSS.highlights.clear()'),
  },
  {
    name: 'has variables by the names of our handles',
    script: `for (const name of ['glossFrame', 'glossCard', 'chrome', 'browser'])
      Object.defineProperty(globalThis, name, { get() { throw new Error('asked for ' + name); } });`,
  },
  {
    name: 'has elements by the names of our handles',
    script: `document.write('<form id="glossFrame"><input name="stop"></form><i id="glossCard"></i>')`,
  },
  {
    name: 'makes up pointers, keys and every sign that closes a card',
    script: every(`
      const at = { bubbles: true, clientX: 5, clientY: 5, key: 'Escape' };
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'pointerout'])
        document.body.dispatchEvent(new PointerEvent(type, at));
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, at));
      for (const type of ['pagehide', 'pageshow', 'blur', 'focus', 'scroll', 'popstate'])
        window.dispatchEvent(new Event(type));
      for (const type of ['visibilitychange', 'fullscreenchange', 'scroll'])
        document.dispatchEvent(new Event(type));
      navigation.dispatchEvent(new Event('currententrychange'));`),
  },
];

/** Calls `fight` with the host whenever it comes, until there is peace, and counts how often. */
const fights = (fight: string) => `
  var peace = false, fought = 0;
  const fight = (host) => { ${fight} };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.localName === 'gloss-card' && !peace) { fought += 1; fight(node); }
  }).observe(document, { childList: true, subtree: true });`;

/** Scripts that do away with the card: they may, but no more comes of it. */
export const FIGHTS: readonly HostileScript[] = [
  { name: 'removes the host', script: fights('host.remove()') },
  { name: 'closes its popover', script: fights('host.hidePopover()') },
  { name: 'moves the host elsewhere', script: fights('peace = true; document.body.prepend(host)') },
  {
    name: 'takes all its attributes away',
    script: fights(
      'for (const name of host.getAttributeNames()) host.removeAttribute(name); host.hidden = true',
    ),
  },
  { name: 'puts text into the host', script: fights("host.innerHTML = '<p>Dick Schoof</p>'") },
  {
    name: 'opens a modal dialog over it',
    script: fights(`const dialog = document.createElement('dialog');
      document.body.append(dialog); dialog.showModal(); setTimeout(() => dialog.remove(), 50)`),
  },
  {
    name: 'puts up another body',
    script: fights('document.body.replaceWith(document.body.cloneNode(true))'),
  },
];
