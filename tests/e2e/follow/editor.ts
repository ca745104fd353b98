import type { Place, Step } from './script.ts';

/**
 * Runs in a page: does to it what it is told by `edit` events, whose detail is the JSON of a step,
 * of a page to begin with, or of the wish to be told what is painted, by a `paint` event. Needs
 * nothing from outside, for it is handed over as text.
 */
export function editor(): void {
  type Begin = ['begin', html: string] | ['tell paint'];

  const roots = new WeakMap<Element, ShadowRoot>();
  let out: Node[] = [];
  let sheet: CSSStyleSheet | undefined;
  let page = 0;

  const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

  function* within(node: Node): Generator<Node> {
    yield node;
    const root = isElement(node) && roots.get(node);
    if (root) for (const child of [...root.childNodes]) yield* within(child);
    for (const child of [...node.childNodes]) yield* within(child);
  }
  const all = () => [document.body, ...out].flatMap((top) => (top ? [...within(top)] : []));
  const pick = <T>(from: T[], number: number): T | undefined => from[number % from.length];
  const nodeAt = (number: number) => pick(all().slice(1), number);
  const elementAt = (number: number) => pick(all().filter(isElement), number);
  const textAt = (number: number) => pick(all().filter(isText), number);

  /** Custom elements can be defined once for each name. */
  const own = (html: string) => html.replaceAll('x-late', `x-late${page}`);

  function put(node: Node, place: Place, element: Element): void {
    if (place === 'afterbegin') element.prepend(node);
    else if (place === 'beforeend') element.append(node);
    else if (element === document.body) return;
    else if (place === 'beforebegin') element.before(node);
    else element.after(node);
  }

  function begin(html: string): void {
    page += 1;
    out = [];
    document.designMode = 'off';
    const root = document.createElement('html');
    const style = document.createElement('style');
    root.append(document.createElement('head'), document.createElement('body'));
    root.firstElementChild?.append(style);
    const body = root.lastElementChild as HTMLElement;
    body.innerHTML = own(html);
    for (const node of [...document.childNodes]) node.remove();
    document.append(root);
    sheet = style.sheet ?? undefined;
  }

  function attach(element: Element, mode: ShadowRootMode, html: string): void {
    if (roots.has(element)) return;
    const root = element.attachShadow({ mode });
    roots.set(element, root);
    root.innerHTML = own(html);
  }

  const BEARERS = 'article aside blockquote body div footer h2 header main nav p section span';
  const canAttach = ({ localName }: Element) =>
    localName.includes('-') || BEARERS.split(' ').includes(localName);

  function define(html: string): void {
    const name = `x-late${page}`;
    if (customElements.get(name)) return;
    class Late extends HTMLElement {
      constructor() {
        super();
        attach(this, 'closed', html);
      }
    }
    customElements.define(name, Late);
  }

  function write(html: string): void {
    document.open();
    document.write(own(html));
    document.close();
    out = [];
    sheet = undefined;
    document.addEventListener('edit', heed);
  }

  const frames = () => [...document.querySelectorAll('iframe')];

  const acts: { [A in (Step | Begin)[0]]: (...args: Rest<A>) => void } = {
    begin,
    insert(number, place, html) {
      const element = elementAt(number);
      const holder = document.createElement('div');
      holder.innerHTML = own(html);
      for (const node of [...holder.childNodes]) if (element) put(node, place, element);
    },
    remove(number) {
      const node = nodeAt(number);
      if (!node?.parentNode) return;
      out.push(node);
      (node as ChildNode).remove();
    },
    move(number, place, to) {
      const [node, element] = [nodeAt(number), elementAt(to)];
      if (!node || !element) return;
      put(node, place, element);
      out = out.filter((one) => one !== node || !node.parentNode);
    },
    wrap(number, tag) {
      const node = nodeAt(number);
      if (!node?.parentNode) return;
      const element = document.createElement(own(tag));
      (node as ChildNode).replaceWith(element);
      element.append(node);
    },
    unwrap(number) {
      const element = elementAt(number);
      if (element?.parentNode && element !== document.body)
        element.replaceWith(...element.childNodes);
    },
    split(number, offset) {
      const text = textAt(number);
      if (text?.parentNode) text.splitText(offset % (text.length + 1));
    },
    normalise: (number) => elementAt(number)?.normalize(),
    data(number, data) {
      const text = textAt(number);
      if (text) text.data = data;
    },
    html(number, html) {
      const element = elementAt(number);
      if (element) element.innerHTML = own(html);
    },
    set(number, name, value) {
      const element = elementAt(number);
      if (value === null) element?.removeAttribute(name);
      else element?.setAttribute(name, value);
    },
    attach(number, mode, html) {
      const element = pick(all().filter(isElement).filter(canAttach), number);
      if (element) attach(element, mode, html);
    },
    define,
    undress(number) {
      const dressed = all()
        .filter(isElement)
        .flatMap((element) => roots.get(element) ?? []);
      const root = pick(dressed, number);
      if (root) root.adoptedStyleSheets = [];
    },
    style: (rule) => void sheet?.insertRule(rule),
    body(html) {
      const body = document.createElement('body');
      body.innerHTML = own(html);
      document.body?.replaceWith(body);
    },
    write,
    frame: (number) => elementAt(number)?.append(document.createElement('iframe')),
    send(number, to) {
      const [node, frame] = [nodeAt(number), pick(frames(), to)];
      if (!node || !frame || node.contains(frame)) return;
      frame.contentDocument?.body?.append(node);
    },
    design: (mode) => {
      document.designMode = mode;
    },
    'clear highlights': () => CSS.highlights.clear(),
    pause: () => undefined,
    'tell paint': () => {
      const detail = JSON.stringify(globalThis.paintOnPage?.());
      document.dispatchEvent(new CustomEvent('paint', { detail }));
    },
  };

  type Rest<A> = Extract<Step | Begin, [A, ...unknown[]]> extends [A, ...infer R] ? R : never;

  /** What the tree forbids is left undone, as by a page that catches its errors. */
  const heed = (event: Event): void => {
    const [act, ...args] = JSON.parse((event as CustomEvent<string>).detail);
    try {
      acts[act as 'normalise'](...(args as [number]));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };
  document.addEventListener('edit', heed);
}
