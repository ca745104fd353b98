import css from './marks.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Firefox paints highlights in a shadow tree only by a sheet of that tree's own. */
export function adoptSheet(root: ShadowRoot): void {
  sheet ??= makeSheet();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Takes the sheet away again; the page may have done so before. */
export function dropSheet(root: ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
