import type { MadePage } from '../server.ts';

/** A document or a place in one that is out of the common. */
export interface Place extends Partial<MadePage> {
  name: string;
  /** Its HTML, with a name in `#name`; a document by itself where it begins with `<!` or `<?`. */
  body: string;
  /** What is done once it is read, in the page. */
  script?: string;
}

const NAME = '<p id="name" style="margin: 60px">It was Keir Starmer who spoke.</p>';
/** Without a style of its own, which a policy may forbid. */
const BARE = '<p id="name">It was Keir Starmer who spoke.</p>';
const styled = (style: string) => NAME.replace('margin: 60px', `margin: 60px; ${style}`);

/** By these names a form answers with its fields where a script asks it for something else. */
export const FIELDS = [
  ...['nodeType', 'nodeName', 'localName', 'namespaceURI', 'tagName', 'id', 'data', 'host', 'lang'],
  ...['parentNode', 'parentElement', 'firstChild', 'nextSibling', 'previousSibling', 'childNodes'],
  ...['isConnected', 'ownerDocument', 'getRootNode', 'contains', 'compareDocumentPosition'],
  ...['getAttribute', 'attributes', 'hidden', 'title', 'role', 'style', 'matches', 'closest'],
  ...['querySelector', 'querySelectorAll', 'checkVisibility', 'textContent', 'shadowRoot'],
  ...['assignedSlot', 'getBoundingClientRect', 'scrollIntoView', 'append', 'addEventListener'],
  ...['focus', 'appendChild'],
]
  .map((name) => `<input name="${name}" size="1">`)
  .join('');

/** Where a reader has a card of whatever name is seen. */
export const PLACES: readonly Place[] = [
  {
    name: 'under a policy that forbids everything',
    body: BARE,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; img-src 'self'",
    },
  },
  {
    name: 'in a document that its policy sandboxes',
    body: NAME,
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  {
    name: 'beside a form whose fields bear the names of its own properties',
    body: `<form><input name="nextSibling"><input name="parentNode"><input name="firstChild">
      <b>Giorgia</b> <i>Meloni</i></form>${NAME}`,
    script: "document.querySelector('form b').append('o')",
  },
  {
    name: 'in a form whose fields bear the names of whatever can be asked of it',
    body: `<form lang="en" class="a">${FIELDS}<b>Giorgia</b> <i>Meloni</i>
      <div id="name" style="margin: 60px">It was Keir Starmer who spoke.</div></form>`,
    // Changes by which the form itself is gone over, and one by which it goes.
    script: `const form = document.querySelector('form');
      document.querySelector('form b').append('o');
      form.prepend('Emmanuel Macron');
      HTMLElement.prototype.setAttribute.call(form, 'class', 'comments');
      document.body.insertAdjacentHTML('beforeend', '<form>${FIELDS}<p>Dick Schoof</p></form>');
      document.body.lastElementChild.remove();`,
  },
  {
    name: 'below the sign of a note with a form whose next sibling is the field before it',
    body: `<div>Giorgia<sup><input form="form" name="nextSibling"><form id="form"></form></sup></div>${NAME}`,
  },
  {
    name: 'beside a picture by a name that a shadow root has',
    body: `<img name="host" id="host" alt="">${NAME}`,
  },
  {
    name: 'beside pictures by names that other nodes have',
    body: `${['localName', 'data', 'ariaNotify', 'openOrClosedShadowRoot', 'shadowRoot']
      .map((name) => `<img name="${name}" id="${name}" alt="">`)
      .join('')}${NAME}`,
  },
  {
    name: 'under trusted types',
    body: NAME,
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'in a document that is isolated from all others',
    body: NAME,
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'fullscreen=(), clipboard-write=()',
    },
  },
  {
    name: 'in XHTML',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en">
      <head><title>XHTML</title></head><body>${NAME}</body></html>`,
  },
  {
    name: 'in a modal dialog',
    body: `<dialog id="dialog" style="width: 700px; height: 600px">${NAME}</dialog>`,
    script: 'dialog.showModal()',
  },
  {
    name: 'in a fullscreen element',
    body: `<div id="stage" style="background: white">${NAME}</div>`,
    script: 'stage.requestFullscreen()',
  },
  {
    name: 'in a dialog over a fullscreen element',
    body: `<div id="stage"><dialog id="dialog" style="width: 700px; height: 600px">${NAME}</dialog></div>`,
    script: 'stage.requestFullscreen().then(() => dialog.showModal())',
  },
  { name: 'from right to left', body: `<div dir="rtl">${NAME}</div>` },
  { name: 'in lines from top to bottom', body: styled('writing-mode: vertical-rl; height: 400px') },
  { name: 'in lines from bottom to top', body: styled('writing-mode: sideways-lr; height: 400px') },
  {
    name: 'in columns, broken over two',
    body: styled('columns: 2; width: 260px; height: 3lh; column-fill: auto; font: 20px/1.5 serif'),
  },
  { name: 'in rotated text', body: styled('rotate: 40deg; width: 300px; translate: 100px 200px') },
  { name: 'in mirrored text', body: styled('scale: -1 1; width: 300px') },
  {
    name: 'over a video',
    body: `<div style="position: relative"><video controls style="width: 600px; height: 300px; background: black"></video>
      <div style="position: absolute; inset: 0; color: white">${NAME}</div></div>`,
  },
  { name: 'that cannot be selected', body: styled('user-select: none; -webkit-user-select: none') },
  {
    name: 'in a drawing',
    body: `<svg width="600" height="200"><text id="name" x="60" y="80">It was Keir Starmer.</text></svg>`,
  },
  {
    name: 'in HTML in a drawing',
    body: `<svg width="600" height="300"><foreignObject width="600" height="300">${NAME}</foreignObject></svg>`,
  },
  {
    name: 'beside a formula',
    body: `<div>${NAME}<math><mi>Dick Schoof</mi></math></div>`,
  },
];

/** A document within another; without quotation marks, so that it can stand in any. */
export const INNER =
  '<style>body { margin: 0 } p { margin: 30px; font: 20px/30px serif }</style><p>Keir Starmer spoke.';

/** A frame, at the same place on each page. */
const framed = (attributes: string) =>
  `<iframe ${attributes} style="position: fixed; left: 40px; top: 40px; width: 600px; height: 600px; border: 0"></iframe>`;

/** Where the name in such a frame is, in client px of the page. */
export const NAME_IN_FRAME = { x: 110, y: 85 };

/**
 * Where in it there is neither name nor card. The driver of Chromium gives its pointer to one frame
 * alone, and tells a frame of another site nothing when the pointer leaves it, as a hand's would.
 */
export const AWAY_IN_FRAME = { x: 600, y: 620 };

/** Frames of other sites; `URL` stands for the address of {@link INNER} there. */
export const STRANGERS: readonly Place[] = [
  { name: 'as it is', body: framed('src="URL"') },
  { name: 'sandboxed', body: framed('sandbox src="URL"') },
];

/** Frames of every kind that a page makes by itself. */
export const FRAMES: readonly Place[] = [
  { name: 'sandboxed', body: framed(`sandbox srcdoc="${INNER}"`) },
  { name: 'with its text for an address', body: framed(`src="data:text/html,${INNER}"`) },
  {
    name: 'written by script',
    body: framed('id="frame"'),
    script: `frame.contentDocument.write('${INNER}'); frame.contentDocument.close()`,
  },
  {
    name: 'filled by script',
    body: framed('id="frame"'),
    script: `frame.contentDocument.body.innerHTML = '${INNER}'`,
  },
  {
    name: 'of a blob',
    body: framed('id="frame"'),
    script: `frame.src = URL.createObjectURL(new Blob(['${INNER}'], { type: 'text/html' }))`,
  },
];
