import type { BrowserKind } from '../driver/browser.ts';

/** What the style of a page may do to a card, if it is let. */
export interface HostileStyle {
  name: string;
  css: string;
  /** What the page holds beside its one paragraph. */
  body?: string;
  /** Browsers in which the style reaches the card all the same, see SECURITY.md. */
  reaches?: BrowserKind[];
}

/** Every way to take an element out of sight, out of its place or out of reach. */
const AWAY = `
  display: none !important; visibility: hidden !important; opacity: 0 !important;
  position: static !important; inset: auto 0 0 auto !important; translate: -9999px !important;
  transform: scale(0.01) !important; rotate: 90deg !important; scale: 0.1 !important;
  clip-path: inset(50%) !important; mask: linear-gradient(#0000, #0000) !important;
  width: 3px !important; height: 3px !important; max-width: 3px !important;
  overflow: hidden !important; margin: 900px !important; padding: 99px !important;
  z-index: -1 !important; zoom: 0.1 !important; filter: blur(9px) !important;
  contain: strict !important; content-visibility: hidden !important; float: right !important;
  pointer-events: none !important; mix-blend-mode: difference !important; columns: 3 !important;
  interactivity: inert !important; overlay: none !important; offset-path: circle(9px) !important`;

/** Every property that goes down to what is within, unless it is stopped. */
const INHERITED = `
  color: lime !important; font: italic 900 22px/3 monospace !important; text-align: right !important;
  text-transform: uppercase !important; letter-spacing: 1px !important; word-spacing: 5px !important;
  text-indent: 30px !important; text-shadow: 3px 3px red !important; white-space: pre !important;
  direction: rtl !important;
  visibility: visible !important; cursor: wait !important; list-style: square inside !important;
  hyphens: auto !important; tab-size: 99 !important; word-break: break-all !important;
  -webkit-text-stroke: 2px red !important; -webkit-text-fill-color: lime !important;
  -webkit-text-security: disc !important; text-emphasis: dot red !important; quotes: none !important;
  accent-color: red !important; caret-color: red !important; font-variant: small-caps !important`;

export const STYLES: readonly HostileStyle[] = [
  { name: 'unsets everything', css: '* { all: unset !important }' },
  { name: 'hides popovers', css: '[popover] { display: none !important }' },
  { name: 'takes popovers away', css: `[popover], :popover-open { ${AWAY} }` },
  { name: 'takes cards away', css: `gloss-card { ${AWAY} }` },
  { name: 'takes cards away in a layer', css: `@layer a { gloss-card { ${AWAY} } }` },
  { name: 'takes all but the body away', css: `html > :not(body) { ${AWAY} }` },
  { name: 'restyles all text', css: `* { ${INHERITED} }` },
  {
    name: 'restyles all text from the root',
    css: `:root { ${INHERITED.replaceAll('!important', '')} }`,
  },
  { name: 'puts all above all', css: '* { position: relative; z-index: 2147483647 !important }' },
  {
    name: 'lays a sheet over all',
    css: `i { position: fixed; inset: 0; z-index: 2147483647; background: #fff8; pointer-events: none }`,
    body: '<i></i>',
  },
  { name: 'zooms the root', css: 'html { zoom: 1.5 }' },
  { name: 'zooms everything', css: '* { zoom: 1.1 !important }' },
  { name: 'transforms the root', css: 'html { transform: translate(40px, 30px) scale(0.9) }' },
  { name: 'transforms the body', css: 'body { transform: translate(40px, 30px) rotate(3deg) }' },
  {
    name: 'moves the root by offset, scale, rotate',
    css: 'html { translate: 9px; scale: 0.9; rotate: 2deg }',
  },
  { name: 'contains the root', css: 'html { contain: layout style paint; height: 100% }' },
  {
    name: 'contains everything',
    css: '* { contain: content !important; container-type: inline-size }',
  },
  { name: 'filters the root', css: 'html { filter: invert(1) blur(3px) }', reaches: ['firefox'] },
  { name: 'makes the root see-through', css: 'html { opacity: 0.1 }' },
  {
    name: 'clips and masks the root',
    css: 'html { height: 100vh; clip-path: inset(0 0 80% 0); mask: linear-gradient(#0005, #0005) }',
  },
  { name: 'blends the root', css: 'html { mix-blend-mode: difference; isolation: isolate }' },
  { name: 'cuts off what overflows', css: 'html, body { overflow: hidden; height: 120px }' },
  {
    name: 'gives depth',
    css: 'html { perspective: 200px; transform-style: preserve-3d } * { translate: 0 0 20px }',
  },
  {
    name: 'forbids selection',
    css: '* { user-select: none !important; -webkit-user-select: none !important }',
  },
  {
    name: 'animates all but the text',
    css: '@keyframes away { to { opacity: 0; transform: rotate(1turn) } } html > :not(body), html > :not(body) * { animation: away 400ms infinite !important }',
  },
  { name: 'lets all changes take long', css: '* { transition: all 9s !important }' },
  {
    name: 'fills the ground behind popovers and dialogs',
    css: '::backdrop { background: black; opacity: 1; backdrop-filter: blur(9px) }',
  },
  {
    name: 'puts something before and after everything',
    css: '*::before, *::after { content: "Advertisement"; display: block; font-size: 40px; position: static }',
  },
  {
    name: 'has variables of the same names',
    css: '* { --paper: red; --ink: red; --sans: monospace; --room: 9px; --gloss-card-room: 9px !important; --gloss-card-breadth: 90px !important }',
  },
  {
    name: 'registers variables of the same names',
    css: ['paper', 'ink', 'accent', 'soft', 'edge', 'room']
      .map(
        (name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: red }`,
      )
      .join('\n'),
  },
  {
    name: 'has fonts of well-known names',
    css: [
      'Georgia',
      'Roboto',
      'Segoe UI',
      'Noto Sans',
      'Noto Serif',
      'Liberation Sans',
      'Liberation Serif',
      'Times New Roman',
      'system-ui',
      'BlinkMacSystemFont',
      'sans-serif',
      'serif',
    ]
      .map((name) => `@font-face { font-family: "${name}"; src: local("DejaVu Sans Mono") }`)
      .join('\n'),
  },
  {
    name: 'puts anchors everywhere',
    css: '* { position-anchor: --a; anchor-name: --a; position-try-fallbacks: flip-block }',
  },
  {
    name: 'has highlights of its own',
    css: '::highlight(own) { background: yellow; color: red } ::selection { color: red }',
  },
];
