/** The site whose switch counts: for a frame within a page, that of the page. */
export function hostOfFrame(): string {
  const top = location.ancestorOrigins?.item(location.ancestorOrigins.length - 1);
  return URL.parse(top ?? location.href)?.hostname ?? '';
}
